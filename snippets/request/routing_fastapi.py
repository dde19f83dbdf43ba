"""FastAPI takes the first route that matches: a variable one hides a fixed one added later."""
# needs: uvicorn

from fastapi import FastAPI
from servers import request, uvicorn

app = FastAPI()


@app.get("/books/{pk}")
def book(pk: int):
    return f"book {pk}"


@app.get("/books/new")
def new_book():
    return "a form for a new book"


@app.get("/authors/new")
def new_author():
    return "a form for a new author"


@app.get("/authors/{pk}")
def author(pk: int):
    return f"author {pk}"


if __name__ == "__main__":
    with uvicorn("routing_fastapi:app") as server:
        for path in ("/books/1", "/books/new", "/authors/1", "/authors/new"):
            response = request(server.port, f"GET {path} HTTP/1.1", "Host: localhost")
            print(response[9:12], path)
