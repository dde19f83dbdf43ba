"""Flask knows the route when before_request runs; FastAPI's middleware runs before routing."""
# needs: gunicorn, uvicorn

import flask
from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse
from servers import gunicorn, request, uvicorn

flask_app = flask.Flask(__name__)
fastapi_app = FastAPI()


@flask_app.before_request
def before_request():
    flask.g.matched = flask.request.url_rule


@flask_app.get("/books/<int:pk>/")
def flask_book(pk):
    return f"Flask, before_request: the route is {flask.g.matched}"


@fastapi_app.middleware("http")
async def middleware(request: Request, call_next):
    request.state.matched = request.scope.get("route")
    return await call_next(request)


@fastapi_app.get("/books/{pk}/")
async def fastapi_book(request: Request, pk: int):
    return PlainTextResponse(f"FastAPI, middleware: the route is {request.state.matched}")


if __name__ == "__main__":
    for server in (gunicorn("routing_hooks:flask_app"), uvicorn("routing_hooks:fastapi_app")):
        with server:
            response = request(server.port, "GET /books/1/ HTTP/1.1", "Host: localhost")
            print(response.splitlines()[-1])
