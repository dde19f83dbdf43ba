"""Real servers start, answer, stop, and leave nothing; what cannot start says why."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from contextlib import ExitStack

import pytest
import servers
from conftest import missing
from servers import apache, caddy, gunicorn, nginx, request, runserver, until, uvicorn

GET = "GET / HTTP/1.1", "Host: localhost"
WSGI = """
def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"hello ", b"from WSGI"]
"""
ASGI = """
async def app(scope, receive, send):
    assert scope["type"] == "http"
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"from ASGI"})
"""
EACH = {
    "gunicorn": (lambda: gunicorn("hello_wsgi:app"), "from WSGI"),
    "gunicorn threads": (lambda: gunicorn("hello_wsgi:app", "--threads", "2"), "from WSGI"),
    "gunicorn asgi": (lambda: gunicorn("hello_asgi:app", "-k", "asgi"), "from ASGI"),
    "uvicorn": (lambda: uvicorn("hello_asgi:app"), "from ASGI"),
    "nginx": (lambda: nginx("return 200 'hello from Nginx';"), "hello from Nginx"),
    "apache": (lambda: apache('RedirectMatch "^/$" "/hello"'), "/hello"),
    "caddy": (lambda: caddy('respond "hello from Caddy"'), "hello from Caddy"),
    "runserver": (lambda: runserver(), "<!doctype html>"),
    "bookshop": (lambda: gunicorn("bookshop.wsgi"), "<!doctype html>"),
}


@pytest.fixture(autouse=True)
def place(tmp_path, monkeypatch):
    """The applications beside the caller, and a temporary folder that must be empty at the end."""
    (tmp_path / "hello_wsgi.py").write_text(WSGI)
    (tmp_path / "hello_asgi.py").write_text(ASGI)
    (tmp_path / "broken.py").write_text("import a_module_that_is_not_there\n")
    monkeypatch.syspath_prepend(tmp_path)
    with servers.folder() as folder:
        monkeypatch.setattr(tempfile, "tempdir", str(folder))
        monkeypatch.setenv("TMPDIR", str(folder))
        yield folder
        assert list(folder.iterdir()) == []


@pytest.fixture
def start():
    """Start a server for the rest of the test, or skip it for want of a program (not in CI)."""
    with ExitStack() as stack:

        def enter(server):
            try:
                return stack.enter_context(server)
            except servers.Missing:
                missing(server.name, servers.HOW[server.name])

        yield enter


def is_gone(pid):
    """Whether no process is left in the group that `pid` leads or led."""
    try:
        os.killpg(pid, 0)
    except ProcessLookupError:
        return True
    return False


def held():
    """The number of open files and of threads of this process."""
    return len(os.listdir("/dev/fd")), threading.active_count()


@pytest.mark.parametrize("name", EACH)
def test_starts_answers_and_leaves_nothing(name, start):
    factory, answer = EACH[name]
    start(factory()).__exit__()  # what is opened once and kept is not a leak
    before, server = held(), factory()
    with server:
        response = request(server.port, *GET)
        assert response.startswith("HTTP/1.1 ") and answer in response
        assert "\ndate: …\n" in response.lower()
        assert not is_gone(server.pid)
    assert is_gone(server.pid)
    assert not server.folder.exists()
    assert held() == before
    assert isinstance(server.log(), str)
    with pytest.raises(ConnectionRefusedError):
        request(server.port, *GET)


def test_nginx_in_front_of_two_workers(start):
    app = start(gunicorn("hello_wsgi:app", "--workers", "2"))
    assert app.log().count("up: 2") == 2
    web = start(nginx(f"location / {{ proxy_pass {app.url}; }}", http="gzip on;", workers=2))
    assert "from WSGI" in request(web.port, *GET)
    assert request(web.port, "HEAD / HTTP/1.1", "Host: localhost").endswith("\n\n")


@pytest.mark.parametrize("name", ["nginx", "apache", "caddy"])
def test_static_files_are_readable(name, start):
    with servers.folder() as files:
        (files / "site.css").write_text("body {}")
        web = start({
            "nginx": lambda: nginx(f"root {files};"),
            "apache": lambda: apache(f"Alias / {files}/"),
            "caddy": lambda: caddy(f"root * {files}\nfile_server"),
        }[name]())
        response = request(web.port, "GET /site.css HTTP/1.1", "Host: localhost")
        assert "text/css" in response and response.endswith("\n\nbody {}")


@pytest.mark.parametrize("factory", [gunicorn, uvicorn])
def test_a_broken_app_fails_with_its_log(factory):
    with pytest.raises(servers.Failed, match="No module named 'a_module_that_is_not_there'"):
        factory("broken:app").__enter__()


def test_a_wrong_configuration_fails_with_its_log(start):
    start(nginx(""))  # or skip
    with pytest.raises(servers.Failed, match='unknown directive "sevre"'):
        nginx("sevre on;").__enter__()


def test_a_silent_server_is_killed(monkeypatch):
    monkeypatch.setattr(servers.process, "START", 0.2)
    monkeypatch.setattr(servers.process, "STOP", 0.2)
    deaf = (
        "import os, signal, time; os.fork(); "  # a parent and a child
        "signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)"
    )
    server = servers.Server("deaf", lambda server: [sys.executable, "-c", deaf])
    with pytest.raises(servers.Failed, match="deaf is silent"):
        server.__enter__()
    assert until(lambda: is_gone(server.pid), 10)  # an orphan stays listed until init has waited for it


def test_a_taken_port_is_tried_once_more(monkeypatch, start):
    first = start(nginx(""))
    ports = iter([first.port, servers.free_port()])
    monkeypatch.setattr(servers.process, "free_port", lambda: next(ports))
    listen = "import socket, sys; socket.create_server(('127.0.0.1', int(sys.argv[1])))"
    server = servers.Server(
        "late", lambda server: [sys.executable, "-c", listen, server.port], ready=lambda server: False
    )
    with pytest.raises(servers.Failed, match="late ended with status 0"):
        server.__enter__()
    assert server.port != first.port


def test_a_missing_program_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(servers.process.COMMANDS, "nginx", ["a-command-that-is-not-there"])
    with pytest.raises(servers.Missing, match="nginx is not installed; get it with: apt install nginx"):
        nginx("").__enter__()


@pytest.mark.skipif(not servers.process._leash(), reason="needs Linux with setpriv: apt install util-linux")
def test_a_killed_caller_takes_its_servers_along(place, start):
    for server in nginx(""), gunicorn("hello_wsgi:app"):
        start(server).__exit__()  # or skip
    program = """if True:
        import servers, signal
        with servers.gunicorn("hello_wsgi:app") as app, servers.nginx("") as web:
            print(app.pid, web.pid, flush=True)
            signal.pause()
    """
    env = os.environ | {"PYTHONPATH": sys.path[0]}
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, env=env) as caller:
        pids = [int(word) for word in caller.stdout.readline().split()]
        caller.send_signal(signal.SIGKILL)
    assert len(pids) == 2
    assert until(lambda: all(map(is_gone, pids)), 10)
    for folder in place.iterdir():  # nobody was left to do so
        shutil.rmtree(folder)
