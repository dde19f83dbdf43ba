"""A `.pyc` begins with 16 bytes: Python's magic number, flags, its source's time and size."""

import importlib.util
import marshal
import py_compile
import struct
from pathlib import Path
from tempfile import TemporaryDirectory

with TemporaryDirectory() as folder:
    source = Path(folder, "prices.py")
    source.write_text("EMMA = 9\n")
    data = Path(py_compile.compile(source)).read_bytes()
    changed, size = source.stat().st_mtime, source.stat().st_size
    compiled_now = compile(source.read_text(), source, "exec")

magic, flags, time, length = struct.unpack("<4sIII", data[:16])
print("the magic number of this Python:", magic == importlib.util.MAGIC_NUMBER)
print("flags:", flags, "(0: valid while time and size agree)")
print("the source's time, whole seconds:", time == int(changed))
print("the source's size:", length == size, length)

code = marshal.loads(data[16:])
print("the rest: the code object that compiling gives:", code == compiled_now)
