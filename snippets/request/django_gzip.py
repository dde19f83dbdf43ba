"""GZipMiddleware compresses 200 bytes or more, and pads each answer to hide its length."""

import gzip

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    MIDDLEWARE=[
        "django.middleware.gzip.GZipMiddleware",
        "django.middleware.http.ConditionalGetMiddleware",
    ],
)
django.setup()

urlpatterns = [path("<int:length>/", lambda request, length: HttpResponse("x" * length))]
browser, plain = Client(headers={"Accept-Encoding": "gzip, br"}), Client()

for client, length in [(plain, 5000), (browser, 199), (browser, 200)]:
    response = client.get(f"/{length}/")
    print(f"{length} bytes:", response.headers.get("Content-Encoding", "as it was"))
    print("   Vary:", response.headers.get("Vary", "-"))
    print("   ETag:", "weak" if response.headers["ETag"].startswith("W/") else "strong")

answers = [browser.get("/5000/").content for _ in range(100)]
print("100 times the same page:")
print("   contents:", len(set(map(gzip.decompress, answers))))
print("   more than one length:", len(set(map(len, answers))) > 1)
