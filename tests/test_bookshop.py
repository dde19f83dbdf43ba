"""The bookshop's own tests pass on SQLite and on PostgreSQL, and its migrations are complete."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest
from conftest import missing
from servers import free_port, folder, until

from tools.snippets import ROOT

MANAGE = [sys.executable, "-W", "error", ROOT / "snippets/bookshop/manage.py"]
ADDRESS = "postgresql://bookshop:none@127.0.0.1:{port}/postgres"


def manage(*words, **environment):
    done = subprocess.run([*MANAGE, *words], env=os.environ | environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def postgres_program(name):
    """The newest installed PostgreSQL's program `name`, a path, or None."""
    newest = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[-3]))
    return shutil.which(name) or (str(newest[-1]) if newest else None)


@pytest.fixture
def postgres():
    """The address of a PostgreSQL server of our own, empty, on a free port."""
    if not postgres_program("initdb"):
        missing("PostgreSQL", "apt install postgresql | brew install postgresql")
    user = {"user": "nobody", "group": "nogroup"} if os.geteuid() == 0 else {}  # it refuses root
    with folder() as data:
        if user:
            shutil.chown(data, **user)
        run = {"cwd": data, "stdout": subprocess.DEVNULL, **user}
        subprocess.run(
            [postgres_program("initdb"), "--pgdata", data / "db", "--username", "bookshop", "--auth", "trust"],
            check=True, **run,
        )
        port = free_port()
        words = ["-D", data / "db", "-p", str(port), "-k", data, "-c", "listen_addresses=127.0.0.1"]
        server = subprocess.Popen([postgres_program("postgres"), *words], stderr=subprocess.DEVNULL, **run)
        ready = [postgres_program("pg_isready") or "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(port)]
        try:
            assert until(lambda: subprocess.run(ready).returncode == 0)
            yield ADDRESS.format(port=port)
        finally:
            server.terminate()
            server.wait()


def test_on_sqlite(tmp_path):
    said = manage("test", "bookshop.shop", BOOKSHOP_DATABASE=f"sqlite:///{tmp_path}/shop.sqlite3")
    assert "OK" in said


def test_on_postgresql(postgres):
    said = manage("test", "bookshop.shop", "--noinput", BOOKSHOP_DATABASE=postgres)
    assert "OK" in said and "skipped" not in said


def test_migrations_are_complete(tmp_path):
    manage("makemigrations", "--check", BOOKSHOP_DATABASE=f"sqlite:///{tmp_path}/shop.sqlite3")


def test_a_fresh_clone_shows_a_filled_shop(tmp_path):
    """The first runserver fills the database by itself."""
    shutil.copytree(ROOT / "snippets/bookshop", tmp_path / "bookshop", ignore=lambda *_: ["db.sqlite3"])
    port = free_port()
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}
    command = [sys.executable, tmp_path / "bookshop/manage.py", "runserver", "--noreload", str(port)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            assert until(lambda: shows_a_book(port))
        finally:
            server.terminate()


def shows_a_book(port):
    try:
        return "Pride and Prejudice" in urlopen(f"http://localhost:{port}/").read().decode()
    except OSError:  # not listening yet
        return False
