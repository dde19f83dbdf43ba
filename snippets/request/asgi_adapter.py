"""An adapter runs a WSGI application under an ASGI server, but in a thread: it stays sync code."""
# needs: uvicorn

import threading

from asgiref.wsgi import WsgiToAsgi

from servers import request, uvicorn


def wsgi_application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    in_main = threading.current_thread() is threading.main_thread()
    yield f"path: {environ['PATH_INFO']}\n".encode()
    yield f"called in the main thread: {in_main}\n".encode()


application = WsgiToAsgi(wsgi_application)

if __name__ == "__main__":
    with uvicorn("asgi_adapter:application", "--lifespan=off") as server:
        response = request(server.port, "GET /books/ HTTP/1.0", "Host: localhost")
        print(response.partition("\n\n")[2])
