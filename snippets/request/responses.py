"""Every response is a status, headers and a body; the class decides how the body is made."""

import io

import django
from django.conf import settings
from django.http import FileResponse, HttpResponse, JsonResponse, StreamingHttpResponse
from django.test import Client
from django.urls import path

invoice = io.BytesIO(b"Two books, 15.49 euros")
VIEWS = {
    "page": lambda request: HttpResponse("<h1>Emma</h1>", headers={"Cache-Control": "no-store"}),
    "data": lambda request: JsonResponse({"title": "Emma", "stock": 4}),
    "gone": lambda request: HttpResponse("sold out", status=410, content_type="text/plain"),
    "file": lambda request: FileResponse(invoice, as_attachment=True, filename="invoice.txt"),
    "rows": lambda request: StreamingHttpResponse(f"row {n}\n" for n in range(3)),
}
urlpatterns = [path(f"{name}/", view) for name, view in VIEWS.items()]
settings.configure(ROOT_URLCONF=__name__)
django.setup()

for name in VIEWS:
    response = Client().get(f"/{name}/")
    print(type(response).__name__, response.status_code)
    for header, value in response.items():
        print(f"   {header}: {value}")
    body = list(response) if response.streaming else response.content
    print("  ", body)
    response.close()
