"""A C extension that has not declared support for several interpreters is refused in all but the main one."""
# needs: python>=3.14

import importlib
from concurrent import interpreters

for name in "json", "sqlite3", "ssl", "django", "faulthandler", "pydantic_core":
    importlib.import_module(name)  # here, in the main interpreter, all of them work
    other = interpreters.create()
    try:
        other.exec(f"import {name}")
        print(f"{name}: imported")
    except interpreters.ExecutionFailed as failure:
        print(f"{name}: {failure.excinfo.msg}")
    other.close()
