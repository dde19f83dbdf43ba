"""A body whose end is known goes out with a Content-Length; a streamed one goes out in chunks."""
# needs: gunicorn

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse, JsonResponse, StreamingHttpResponse
from django.urls import path

from servers import gunicorn, request

settings.configure(
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=["django.middleware.common.CommonMiddleware"],
)
urlpatterns = [
    path("html/", lambda request: HttpResponse("<p>Gödel</p>")),
    path("json/", lambda request: JsonResponse({"author": "Gödel"})),
    path("stream/", lambda request: StreamingHttpResponse(["Gödel, ", "Escher, ", "Bach"])),
]
application = get_wsgi_application()

if __name__ == "__main__":
    with gunicorn("length_or_chunks") as app:
        for name in "html", "json", "stream":
            answer = request(app.port, f"GET /{name}/ HTTP/1.1", "Host: shop")
            head, _, body = answer.partition("\n\n")
            print("──", name)
            print(*[line for line in head.splitlines() if "gth:" in line or "ing:" in line])
            print(body.rstrip() + "\n")
