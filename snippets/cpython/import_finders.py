"""The first finder that knows a name wins, so your file cannot hide a built-in or frozen module."""

import importlib
import sys
from importlib.machinery import BuiltinImporter, FrozenImporter, PathFinder
from pathlib import Path
from tempfile import TemporaryDirectory

FINDERS = [BuiltinImporter, FrozenImporter, PathFinder]
NAMES = ["time", "runpy", "calendar", "prices"]

print("in this order:", [finder.__name__ for finder in sys.meta_path if finder in FINDERS])

with TemporaryDirectory() as folder:
    for name in NAMES:
        Path(folder, f"{name}.py").write_text("mine = True\n")
        sys.modules.pop(name, None)
    sys.path.insert(0, folder)

    print()
    print("name       built-in  frozen  path  imported")
    for name in NAMES:
        built_in, frozen, path = [
            "knows" if finder.find_spec(name) else "-" for finder in FINDERS
        ]
        module = importlib.import_module(name)
        whose = "my file" if hasattr(module, "mine") else "Python's own"
        print(f"{name:9}  {built_in:8}  {frozen:6}  {path:5} {whose}")
