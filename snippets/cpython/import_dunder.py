"""import a.b calls __import__ and gets the package a; import_module calls no __import__ and returns a.b."""

import builtins
import importlib
import xml.dom

seen = []
original = builtins.__import__


def spy(name, *rest):
    seen.append(name)
    return original(name, *rest)


builtins.__import__ = spy
import xml.dom

print("import xml.dom:               __import__ saw", seen)
seen.clear()
module = importlib.import_module("xml.dom")
print('import_module("xml.dom"):     __import__ saw', seen)
builtins.__import__ = original

print('__import__("xml.dom")    ->', __import__("xml.dom").__name__)
print('import_module("xml.dom") ->', module.__name__)
