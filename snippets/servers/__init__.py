"""Start real servers for a test or an example, and leave nothing behind.

    with gunicorn("bookshop.wsgi", "--workers", "2") as app:
        with nginx(f"location / {{ proxy_pass {app.url}; }}") as web:
            print(request(web.port, "GET / HTTP/1.1", "Host: localhost"))

Each `with` block is one server: it has answered when the block begins; it, its workers, its port
and its files are gone when the block ends. To add a server, write one more factory.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from servers.process import HOW, Failed, Missing, Server, answers, folder, free_port, until, which
from servers.wire import receive, request

__all__ = ["apache", "caddy", "gunicorn", "nginx", "runserver", "uvicorn"]
__all__ += ["HOW", "Failed", "Missing", "Server", "answers", "folder", "free_port", "until", "which"]
__all__ += ["receive", "request"]


def gunicorn(app, *options, env=None):
    """gunicorn for `app` ("module:name") with `options` of its command line; all workers are up."""

    def command(server):
        hook = server.folder / "hook.py"
        hook.write_text("def post_worker_init(worker): print('up:', worker.cfg.workers, flush=True)\n")
        own = ["--config", hook, "--bind", f"127.0.0.1:{server.port}", "--no-control-socket"]
        return [*_shop(app, server), which("gunicorn"), app, *own, *options]

    def ready(server):
        if not answers(server):
            return False
        # Who answers has said "up" before; none has where `options` hold another --config.
        up = re.findall(r"^up: (\d+)$", server.log(), re.MULTILINE)
        return not up or len(up) >= int(up[0])

    return Server("gunicorn", command, ready, env)


def uvicorn(app, *options, env=None):
    """uvicorn for `app` ("module:name") with `options` of its command line."""

    def command(server):
        own = ["--host", "127.0.0.1", "--port", server.port, "--log-level", "warning"]
        return [*_shop(app, server), which("uvicorn"), app, *own, *options]

    return Server("uvicorn", command, env=env)


def runserver(*options, env=None):
    """Django's development server for the bookshop, with `options` of its command line."""

    def command(server):
        own = ["--noreload", f"127.0.0.1:{server.port}", "--settings", "bookshop.settings"]
        return [*_shop("bookshop", server), sys.executable, "-m", "django", "runserver", *own, *options]

    return Server("runserver", command, env=env)


def nginx(config, *, http="", listen="", workers=1):
    """Nginx with one server block, which holds `config`; relative paths begin at server.folder.

    `http` stands before that block, inside the http block; `listen` adds to its listen directive.
    """

    def command(server):
        conf = f"""
            daemon off;
            pid nginx.pid;
            error_log stderr;
            worker_processes {workers};
            {"user {} {};".format(*_nobody(server)) if os.geteuid() == 0 else ""}
            events {{}}
            http {{
                access_log off;
                server_tokens off;
                client_body_temp_path body;
                proxy_temp_path proxy;
                fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi;
                scgi_temp_path scgi;
                types {{ text/html html; text/css css; text/javascript js; image/svg+xml svg; }}
                {http}
                server {{
                    listen 127.0.0.1:{server.port} {listen};
                    {config}
                }}
            }}"""
        (server.folder / "nginx.conf").write_text(conf)
        return [which("nginx"), "-p", server.folder, "-c", "nginx.conf", "-e", "stderr"]

    return Server("nginx", command)


def apache(config, *modules):
    """Apache with `config`; `modules`, such as "rewrite", are loaded beside the usual ones."""

    def command(server):
        program = Path(which("apache")).resolve()
        usual = "mpm_event authz_core unixd log_config alias dir headers mime proxy proxy_http"
        found = [  # what is not found is part of the program
            f"LoadModule {name}_module {file}\n"
            for name in [*usual.split(), *modules]
            for place in ("lib/apache2", "lib64/httpd", "lib/httpd", "libexec/apache2")
            for file in program.parents[1].glob(f"{place}/**/mod_{name}.so")
        ]
        drop = "User {}\nGroup {}".format(*_nobody(server)) if os.geteuid() == 0 else ""
        (server.folder / "httpd.conf").write_text(f"""{"".join(found)}{drop}
            ServerName 127.0.0.1
            ServerTokens Prod
            Listen 127.0.0.1:{server.port}
            DocumentRoot {server.folder}
            DefaultRuntimeDir {server.folder}
            PidFile {server.folder}/httpd.pid
            Mutex file:{server.folder} default
            ErrorLog {server.folder}/server.log
            TypesConfig /dev/null
            AddType text/html .html
            AddType text/css .css
            AddType text/javascript .js
            {config}
            """)
        return [program, "-d", server.folder, "-f", server.folder / "httpd.conf", "-DFOREGROUND"]

    return Server("apache", command)


def caddy(config, *, options=""):
    """Caddy with one site, whose block holds `config`; `options` adds to the global options."""

    def command(server):
        (server.folder / "Caddyfile").write_text(f"""{{
            admin off
            auto_https off
            {options}
        }}
        :{server.port} {{
            bind 127.0.0.1
            {config}
        }}
        """)
        homes = [f"{name}={server.folder}" for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")]
        return ["env", *homes, which("caddy"), "run", "--config", "Caddyfile"]

    return Server("caddy", command)


def _nobody(server):
    """The names of the user and the group that a server started by root shall become."""
    for parent in server.folder.parents:
        if not parent.stat().st_mode & 0o001:
            raise Failed(f"{server.name}, as nobody, cannot enter {parent}; set TMPDIR to another folder")
    import grp, pwd  # noqa: E401, a browser has neither

    nobody = pwd.getpwnam("nobody")
    return nobody.pw_name, grp.getgrgid(nobody.pw_gid).gr_name


def _shop(app, server):
    """What to put before the command of a server for `app`: the bookshop needs a filled database."""
    if not app.startswith("bookshop") or "BOOKSHOP_DATABASE" in os.environ | server.env:
        return []
    database = server.folder / "bookshop.sqlite3"
    shutil.copyfile(_filled_shop(), database)
    return ["env", f"BOOKSHOP_DATABASE=sqlite:///{database}"]


def _filled_shop():
    """The path of a database with the shop's first contents, made once for this code and Django."""
    shop = Path(__file__).parents[1] / "bookshop"
    sources = [path.read_bytes() for path in sorted(shop.rglob("*.py"))]
    key = hashlib.sha256(b"".join([version("django").encode(), *sources])).hexdigest()[:12]
    filled = shop.parents[1] / ".cache" / f"bookshop-{key}.sqlite3"
    if not filled.exists():
        filled.parent.mkdir(exist_ok=True)
        part = filled.with_suffix(f".{os.getpid()}")
        env = os.environ | {"BOOKSHOP_DATABASE": f"sqlite:///{part}"}
        for command in ("migrate", "seed"):
            manage = [sys.executable, shop / "manage.py", command, "--verbosity", "0"]
            subprocess.run(manage, check=True, env=env)
        part.rename(filled)  # whole or not at all, for others may be waiting for it too
    return filled
