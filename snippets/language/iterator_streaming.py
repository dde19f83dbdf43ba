"""HttpResponse runs a generator to its end at once; StreamingHttpResponse leaves it to the server."""

from django.conf import settings
from django.http import HttpResponse, StreamingHttpResponse

settings.configure()


def rows():
    for title in "Emma", "Flatland":
        print("    make", title)
        yield title + "\n"
    print("    end of the generator")


for kind in HttpResponse, StreamingHttpResponse:
    print(kind.__name__)
    response = kind(rows())
    print("  the view returns")
    for attempt in "first", "second":
        print(f"  {attempt} reading")
        for part in response:
            print("    send", part)
