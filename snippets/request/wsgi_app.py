"""A WSGI application is a callable: it takes a dict and a function and returns the body."""


def application(environ, start_response):
    body = f"You asked for {environ['PATH_INFO']}\n".encode()
    headers = [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))]
    start_response("200 OK", headers)
    return [body]


def print_head(status, headers):
    print(status)
    for name, value in headers:
        print(f"{name}: {value}")


environ = {"REQUEST_METHOD": "GET", "PATH_INFO": "/books/"}
for chunk in application(environ, print_head):
    print(chunk)
