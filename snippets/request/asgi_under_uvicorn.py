"""The application that was called by hand runs unchanged under uvicorn, which adds headers."""
# needs: uvicorn

from servers import request, uvicorn

with uvicorn("asgi_app:application") as server:
    print(request(server.port, "GET /books/ HTTP/1.1", "Host: shop.example"))
