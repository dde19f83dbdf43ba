"""An error in a stream comes after the status: the client gets 200, two rows, and no last chunk."""
# needs: gunicorn

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import StreamingHttpResponse
from django.urls import path

from servers import gunicorn, request


def rows():
    yield "row 1\n"
    yield "row 2\n"
    raise LookupError("row 3")


urlpatterns = [path("export/", lambda request: StreamingHttpResponse(rows()))]
settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__)
application = get_wsgi_application()

if __name__ == "__main__":
    with gunicorn("response_breaks_off") as server:
        response = request(server.port, "GET /export/ HTTP/1.1", "Host: localhost")
    print(response.partition("\n")[0])
    print(response.partition("\n\n")[2].rstrip())
    print("the last chunk came:", response.endswith("\n0\n\n"))
    print("Gunicorn's log names the error:", "LookupError: row 3" in server.log())
