"""A worker imports the application once, not per request; with --preload the master does it."""
# needs: gunicorn

from servers import gunicorn, request

if __name__ != "__main__":
    print("imported", flush=True)  # goes to the server's log


def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    print("called", flush=True)
    return [b"served"]


if __name__ == "__main__":
    for options in ["--workers=2"], ["--workers=2", "--preload"]:
        with gunicorn("worker_imports:application", *options) as server:
            for _ in range(6):
                request(server.port, "GET / HTTP/1.0")
        words = server.log().split()
        print(*options)
        print(f"  imported {words.count('imported')}×, called {words.count('called')}×")
