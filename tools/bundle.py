"""What the reader's browser needs to run Python: made once from locked packages, kept in .cache/.

A folder `.cache/python-DIGEST` holds Pyodide, CodeMirror, and one file for each Python package: all
its files behind an index, gzipped. Everything is fetched by the address and the hash of its lock.
"""

import base64
import fcntl
import gzip
import hashlib
import io
import json
import logging
import re
import shutil
import subprocess
import tarfile
import threading
import time
import tomllib
import zipfile
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from urllib.request import urlopen

from packaging.markers import Marker

from tools.snippets import FOLDER, LIBRARIES, ROOT, snippets

log = logging.getLogger("mkdocs.hooks.runnable")
CACHE = ROOT / ".cache"
NPM = ROOT / "tools" / "npm" / "package-lock.json"
UV = ROOT / "uv.lock"
RUNTIME = ROOT / "tools" / "browser_runtime.py"
SITE = "/lib/python3.14/site-packages/"
BESIDE = "beside-"
DAY = 24 * 60 * 60  # seconds
PYTHON = {
    "extra": "",
    "implementation_name": "cpython",
    "os_name": "posix",
    "platform_machine": "wasm32",
    "platform_python_implementation": "CPython",
    "platform_system": "Emscripten",
    "python_full_version": "3.14.2",
    "python_version": "3.14",
    "sys_platform": "emscripten",
}
WHEELS = ("pyemscripten_2026_0_wasm32.whl", "-none-any.whl", ".whl")  # the first that fits is taken
ALWAYS = ("tzdata",)  # in every browser, for there is no time zone database outside
# What no example needs: translations, static files, tests, other databases, extensions for other machines.
DROPPED = re.compile(
    r"""(^|/)(tests?|locale|static|gis|postgres|oracle|mysql|postgresql|admindocs|include)/
    | ^django/conf/(app|project)_template/ | ^setuptools/(?!_vendor/) | ^pyramid/scaffolds/
    | ^tzdata/zoneinfo/(?!__init__|UTC$|Etc/|(America|Asia|Europe)/(__init__|New_York|Chicago|Tokyo|Berlin|London|Paris|Bucharest))
    | \.(pyi|po|c|h|exe|pyx|pxd)$ | \.dist-info/(?!METADATA$|entry_points\.txt$) | (?<!-emscripten)\.so$""",
    re.VERBOSE,
)
LICENSE = re.compile(r"(^|/)(LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)
JS_COMMENT = re.compile(r"/\*\*[\s\S]*?\*/|^\s*//.*$|(?<=\s)//[^\"'`\n]*$", re.MULTILINE)
KEPT = re.compile(r"^django/(conf/locale/(__init__\.py|en/.*\.(py|mo))$|test/)|^flask/testing\.py$")


def fetch(url, algorithm, expected):
    """The bytes at `url`, which must have the hash `expected` (bytes); kept between builds."""
    kept = CACHE / "fetched" / hashlib.sha256(expected).hexdigest()[:16]
    if not kept.exists():
        with urlopen(url, timeout=60) as response:
            data = response.read()
        if hashlib.new(algorithm, data).digest() != expected:
            raise OSError(f"{url} is not what the lock says")
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(data)
    return kept.read_bytes()


def npm():
    """The locked packages of npm: {name: {file: bytes}}."""
    packages = json.loads(NPM.read_text("utf-8"))["packages"]

    def files(path):
        name, locked = path.removeprefix("node_modules/"), packages[path]
        base = name.rpartition("/")[2]
        url = f"https://registry.npmjs.org/{name}/-/{base}-{locked['version']}.tgz"
        algorithm, _, value = locked["integrity"].partition("-")
        with tarfile.open(fileobj=io.BytesIO(fetch(url, algorithm, base64.b64decode(value)))) as archive:
            return name, {
                member.name.partition("/")[2]: archive.extractfile(member).read()
                for member in archive.getmembers() if member.isfile()
            }

    wanted = [path for path in packages if path and "/@types/" not in path and path != "node_modules/ws"]
    with ThreadPoolExecutor() as pool:
        return dict(pool.map(files, wanted))


@cache
def locked():
    """The packages of uv.lock for this Python, by name; the group of the snippets is under ""."""
    lock = tomllib.loads(UV.read_text("utf-8"))
    found = {}
    for package in lock["package"]:
        if all(Marker(marker).evaluate(PYTHON) for marker in package.get("resolution-markers", [])[:1]):
            found[package["name"]] = package
    project = found["runnable-backend"]
    return found | {"": {"dependencies": project["dev-dependencies"]["snippets"]}}


def needs(name):
    """The packages that the package `name` needs, itself first."""
    found = [name]
    for package in found:
        for dependency in locked()[package].get("dependencies", []):
            if Marker(dependency.get("marker", "python_version > '3'")).evaluate(PYTHON):
                found += [dependency["name"]] if dependency["name"] not in found else []
    return found


def wheel(name):
    """The files of a package: {path: bytes}."""
    wheels = locked()[name]["wheels"]
    chosen = next(one for end in WHEELS for one in wheels if one["url"].endswith(end))
    data = fetch(chosen["url"], "sha256", bytes.fromhex(chosen["hash"].removeprefix("sha256:")))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {path: archive.read(path) for path in archive.namelist() if not path.endswith("/")}


def useful(files):
    """Those of a package's files that a browser can use."""
    return {path: data for path, data in files.items() if KEPT.search(path) or not DROPPED.search(path)}


def licenses(packages):
    """The licenses of all packages, {name: {path: bytes}}, as one text."""
    parts = [
        f"{name}\n{'=' * len(name)}\n\n{data.decode('utf-8', 'replace').strip()}\n"
        for name, files in packages.items()
        for path, data in files.items()
        if LICENSE.search(path) and not path.endswith(".py")
    ]
    return "\n\n".join(parts)


def library(name):
    """The files of one of our own libraries, below snippets/: {path: bytes}."""
    paths = sorted(path for path in (FOLDER / name).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(FOLDER).as_posix(): path.read_bytes() for path in paths}


def pack(files, level=9):
    """Files in one piece: the length of the index, the index, [[path, size], ...], and the contents."""
    index = json.dumps([[path, len(data)] for path, data in files.items()]).encode()
    return gzip.compress(b"".join([len(index).to_bytes(4, "little"), index, *files.values()]), level, mtime=0)


COMPILE = """
import base64, contextlib, importlib, json, sys
from importlib import _bootstrap_external

for name in {names}:
    with contextlib.suppress(Exception):
        importlib.import_module(name)
found = {{}}
for module in list(sys.modules.values()):
    path = getattr(module, "__file__", None) or ""
    if path.startswith("/lib/") and path.endswith(".py"):
        with contextlib.suppress(ImportError, TypeError):  # what is frozen has no source
            code = compile(module.__spec__.loader.get_source(module.__spec__.name), path, "exec", dont_inherit=True)
            found[path] = base64.b64encode(_bootstrap_external._code_to_hash_pyc(code, bytes(8), False)).decode()
print(json.dumps(found))
"""


quick = False  # the live preview does without bytecode and with less compression, for it must not wait


def bytecode(folder, packages, names):
    """Compile the modules `names` and all that they import: {path there: bytes}, {} without Node."""
    if not shutil.which("node"):
        log.info("Node is missing, so the browser must compile Python's modules itself: its first run takes longer")
        return {}
    with Pyodide(folder) as python:
        result = python.run(COMPILE.format(names=["browser_runtime", *names]), "compile.py", packages, limit=600)
    if result["status"]:
        raise RuntimeError(result["stderr"])
    return {path: base64.b64decode(code) for path, code in json.loads(result["stdout"]).items()}


class Pyodide:
    """Programs run by the Python of `folder` under Node, each in a fresh interpreter."""

    def __init__(self, folder):
        self.folder = folder

    def __enter__(self):
        command = ["node", ROOT / "tools" / "pyodide.mjs", self.folder]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        return self

    def __exit__(self, *exception):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()

    def run(self, source, name, packages, preload=(), limit=60):
        """Run `source`, which calls itself `name`; returns {"stdout", "stderr", "status"}.

        Raises subprocess.TimeoutExpired when it has not ended after `limit` seconds, or has taken Node with it.
        """
        if self.process.poll() is not None:
            self.__exit__()
            self.__enter__()
        job = {"source": source, "name": name, "packages": packages, "preload": " ".join(preload)}
        timer = threading.Timer(limit, self.process.kill)
        timer.start()
        try:
            print(json.dumps(job), file=self.process.stdin, flush=True)
            if (line := self.process.stdout.readline()).startswith("{"):
                return json.loads(line)
        finally:
            timer.cancel()
        self.process.kill()
        self.process.wait()
        raise subprocess.TimeoutExpired(name, limit)


def stdlib(packed, compiled):
    """The zip file of the standard library with its bytecode, stored: the whole is compressed at once."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name), old.read(name))
            if code := compiled.get(f"/lib/python314.zip/{name}"):
                new.writestr(zipfile.ZipInfo(name + "c"), code)
    return out.getvalue()


def with_bytecode(files, compiled):
    found = dict(files)
    for path in files:
        if code := compiled.get(SITE + path):
            folder, slash, name = path.rpartition("/")
            found[f"{folder}{slash}__pycache__/{name.removesuffix('.py')}.cpython-314.pyc"] = code
    return found


def editor(packages):
    """The modules of CodeMirror, which import each other by name, as files that do so by address."""
    def address(name):
        return name.removeprefix("@").replace("/", "-") + ".js"

    for name, files in packages.items():
        about = json.loads(files["package.json"])
        entry = about.get("module") or about["main"]
        text = files[entry.removeprefix("./")].decode()
        text = JS_COMMENT.sub("", text)
        text = re.sub(r"""(from\s*)(["'])([@\w][\w@/-]*)\2""", lambda found: f'{found[1]}"./{address(found[3])}"', text)
        yield address(name), text.encode()


@cache
def folder():
    """The folder that holds what the browser gets; made if it is not there yet."""
    libraries = {name: library(name) for name in sorted(LIBRARIES - {"measure"})}  # labs are measured elsewhere
    tried = [snippet for snippet in snippets() if not snippet.needs]
    names = sorted({name for snippet in tried for name in snippet.imports})
    beside = {beside_name(other): {other.path.name: other.path.read_bytes()} for one in tried for other in one.beside}
    libraries |= dict(sorted(beside.items()))
    made_of = [NPM.read_bytes(), UV.read_bytes(), Path(__file__).read_bytes(), RUNTIME.read_bytes(),
               repr([libraries, names, bool(shutil.which("node"))]).encode()]
    made = CACHE / f"python-{hashlib.sha256(b''.join(made_of)).hexdigest()[:12]}"
    if quick and not made.exists():
        made = made.with_name(f"{made.name}-quick")
    CACHE.mkdir(exist_ok=True)
    with open(CACHE / "python.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # tests in parallel need it at once
        if not made.exists():
            log.info("Making what runs Python in the browser (once; it takes half a minute)")
            make(libraries, names).rename(made)
    return made


def make(libraries, names):
    """Make the folder and return it, under another name, so that it is never there in part."""
    part, level = CACHE / "python.part", 1 if quick else 9
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir()
    packages = npm()
    wheels = {name: wheel(name) for name in needs("")[1:]}
    (part / "LICENSES.txt").write_text(licenses(packages | wheels), "utf-8")
    pyodide = packages.pop("pyodide")
    for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"):
        (part / name.replace(".mjs", ".js")).write_bytes(pyodide[name])  # not every host knows .mjs
    (part / "package.json").write_text('{ "type": "module" }')  # for Node
    wheels = {name: useful(files) for name, files in wheels.items()} | libraries
    wheels["runtime"] = {RUNTIME.name: RUNTIME.read_bytes()}
    for name, files in wheels.items():  # .bin, for hosts serve .gz in different ways
        (part / f"{name}.bin").write_bytes(pack(files, 1))
    compiled = {}
    if not quick:
        compiled = bytecode(part, list(wheels), names)
        for name, files in wheels.items():
            (part / f"{name}.bin").write_bytes(pack(with_bytecode(files, compiled)))
    (part / "python_stdlib.zip").write_bytes(stdlib(pyodide["python_stdlib.zip"], compiled))
    for name in ("pyodide.asm.wasm", "python_stdlib.zip"):
        (part / f"{name}.bin").write_bytes(gzip.compress((part / name).read_bytes(), level, mtime=0))
    for name, text in editor(packages):
        (part / name).write_bytes(text)
    modules = {
        path.partition("/")[0].removesuffix(".py"): name
        for name, files in wheels.items() if not name.startswith(BESIDE) for path in files
    }
    (part / "modules.json").write_text(json.dumps(modules))
    for old in CACHE.glob("python-*"):
        if time.time() - old.stat().st_mtime > DAY:  # a live preview may still serve a younger one
            shutil.rmtree(old)
    return part


@cache
def package_of_module():
    """The packages of the bundle by the top-level modules that they hold."""
    return json.loads((folder() / "modules.json").read_text())


def beside_name(snippet):
    """What the package is called that holds the one file `snippet`, for others beside it to import."""
    return BESIDE + str(snippet).removesuffix(".py").replace("/", "-")


def packages(snippet):
    """The names of the packages that a snippet needs in the browser, the runtime first."""
    modules = package_of_module()
    programs = [snippet, *snippet.beside]
    found = ["runtime", *ALWAYS, *map(beside_name, snippet.beside)]
    if any(re.search(r"\bbookshop\b", program.text) for program in programs):  # a setting may name it
        found += ["bookshop", *needs("django")]
    imports = {name.partition(".")[0] for program in programs for name in program.imports}
    for name in sorted(imports & set(modules)):
        found += [name] if name in LIBRARIES else needs(modules[name])
    return list(dict.fromkeys(found))
