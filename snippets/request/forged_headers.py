"""X-Forwarded headers say what the client likes, unless your own proxy overwrites them."""
# needs: nginx, gunicorn

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

from servers import gunicorn, nginx, request

settings.configure(
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    SECURE_PROXY_SSL_HEADER=("HTTP_X_FORWARDED_PROTO", "https"),
)


def show(request, any):
    came_from = request.META["HTTP_X_FORWARDED_FOR"]
    return HttpResponse(f"secure: {request.is_secure()}, from: {came_from}")


urlpatterns = [path("<any>", show)]
application = get_wsgi_application()

CONFIG = """
    location /passed { proxy_pass APP; }
    location /appended {
        proxy_pass APP;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        proxy_set_header X-Forwarded-Proto $scheme;
    }
    location /replaced {
        proxy_pass APP;
        proxy_set_header X-Forwarded-For $remote_addr;
        proxy_set_header X-Forwarded-Proto $scheme;
    }
"""
FORGED = ["Host: shop", "X-Forwarded-Proto: https", "X-Forwarded-For: 8.8.8.8"]

if __name__ == "__main__":
    with gunicorn("forged_headers") as app, nginx(CONFIG.replace("APP", app.url)) as web:
        for path in "/passed", "/appended", "/replaced":
            answer = request(web.port, f"GET {path} HTTP/1.0", *FORGED)
            print(path.ljust(9), answer.partition("\n\n")[2])
