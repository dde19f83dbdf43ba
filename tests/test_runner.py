"""The runner: one program never sees another, and forking changes nothing that a reader would see."""

import subprocess
import sys

import pytest

from tools.record import interpreters
from tools.run import preload
from tools.snippets import ROOT, Snippet, snippets

MARK = '''"""It leaves marks wherever a program can."""
import os
import threading
import bookshop.ready
from django.core.cache import cache
from bookshop.shop.models import Book
{act}
print(sorted(os.listdir()), os.environ.get("MARK"), cache.get("mark"), Book.objects.count(),
      hasattr(threading, "mark"), threading.active_count())
'''
ACT = """
os.environ["MARK"] = "left"
cache.set("mark", "left")
Book.objects.filter(lines=None).delete()
threading.mark = True
"""


def program(folder, name, text):
    path = folder / name
    path.write_text(text)
    return Snippet(path)


def test_no_program_sees_another(runner, tmp_path):
    look = program(tmp_path, "look.py", MARK.format(act=""))
    assert preload(look), "this must run as a fork"
    clean = runner(sys.executable).run(look)
    acted = runner(sys.executable).run(program(tmp_path, "act.py", MARK.format(act=ACT)))
    again = runner(sys.executable).run(look)
    assert clean.stderr == acted.stderr == again.stderr == ""
    assert clean.stdout == again.stdout == "[] None None 20 False 1\n"
    assert acted.stdout.startswith("[] left left ") and acted.stdout != clean.stdout


FORKED = [snippet for snippet in snippets() if preload(snippet) and not snippet.words and not snippet.raises]


@pytest.mark.parametrize("snippet", FORKED[:3], ids=str)
def test_a_fork_prints_what_a_new_process_prints(snippet, runner, tmp_path):
    alone = subprocess.run([sys.executable, snippet.path], cwd=tmp_path, capture_output=True, text=True)
    assert (alone.stdout, alone.stderr) == (runner(sys.executable).run(snippet).stdout, "")


def test_a_program_sees_only_its_own_environment(runner, tmp_path, monkeypatch):
    monkeypatch.setenv("SECRET", "of the machine")
    look = program(tmp_path, "look.py", "import os\nprint(sorted(os.environ))\n")
    assert "SECRET" not in runner(sys.executable).run(look).stdout


COMPILE = "import sys; [compile(open(name, encoding='utf-8').read(), name, 'exec') for name in sys.argv[1:]]"


@pytest.mark.parametrize("python", interpreters())
def test_the_machinery_is_python_for_every_version(python):
    ours = [*ROOT.glob("tools/*.py"), *ROOT.glob("tests/*.py"), *ROOT.glob("snippets/servers/*.py")]
    done = subprocess.run([python, "-c", COMPILE, *ours], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
