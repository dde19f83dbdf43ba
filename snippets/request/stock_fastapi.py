"""FastAPI, under an ASGI server: the annotation converts the number, and "one" gets a 422."""
# needs: uvicorn

from http.client import HTTPConnection

from fastapi import FastAPI, HTTPException

from servers import uvicorn

BOOKS = {1: {"title": "Flatland", "stock": 6}}


# --8<-- [start:app]
app = FastAPI()


@app.get("/books/{pk}/stock/")
async def book_stock(pk: int):
    if pk not in BOOKS:
        raise HTTPException(404)
    return BOOKS[pk]
# --8<-- [end:app]


if __name__ == "__main__":
    with uvicorn("stock_fastapi:app") as server:
        for path in "/books/1/stock/", "/books/99/stock/", "/books/one/stock/":
            client = HTTPConnection("127.0.0.1", server.port)
            client.request("GET", path)
            response = client.getresponse()
            body = response.read().decode().strip()
            print(f"{path:17}", response.status, response.getheader("Content-Type"))
            if response.status == 200:
                print(body)
            client.close()
