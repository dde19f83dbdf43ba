"""request_finished follows the last byte: its receivers run when the client has the page."""
# needs: gunicorn

import os

from django.conf import settings
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.dispatch import receiver
from django.http import HttpResponse
from django.urls import path

from servers import folder, gunicorn, request, until

settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__, MIDDLEWARE=[
    "django.middleware.common.CommonMiddleware",
])  # fmt: skip


@receiver(request_started)
def started(**kwargs):
    print("request_started", flush=True)


@receiver(request_finished)
def finished(**kwargs):
    with open(os.environ["GATE"]) as gate:  # waits until the client opens the other end
        print(f"request_finished, after the client said: {gate.read()}", flush=True)


def view(request):
    print("the view", flush=True)
    return HttpResponse("the whole page")


urlpatterns = [path("", view)]
application = get_wsgi_application()

if __name__ == "__main__":
    with folder() as place:
        os.mkfifo(place / "gate")
        with gunicorn("last_byte", env={"GATE": str(place / "gate")}) as app:
            page = request(app.port, "GET / HTTP/1.1", "Host: shop").partition("\n\n")[2]
            with open(place / "gate", "w") as gate:
                gate.write(f"I have {page!r}")
            until(lambda: "finished" in app.log())
            words = "request_", "the view"
            print(*[line for line in app.log().splitlines() if line.startswith(words)], sep="\n")
