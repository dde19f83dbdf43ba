"""An import calls three methods of an importer, in this order: find_spec, create_module, exec_module."""

import sys
from importlib.machinery import ModuleSpec

SOURCES = {"prices": "emma = 8.99\ndracula = 12.5\n"}


class DictImporter:
    """A finder and a loader in one."""

    def find_spec(self, name, path=None, target=None):
        print(f"find_spec: {'yes' if name in SOURCES else 'no'}")
        if name in SOURCES:
            return ModuleSpec(name, loader=self, origin="a dict")

    def create_module(self, spec):
        print("create_module, in sys.modules:", spec.name in sys.modules)
        return None  # None asks for the usual kind of module

    def exec_module(self, module):
        name = module.__spec__.name
        print("exec_module, in sys.modules:", name in sys.modules)
        exec(SOURCES[name], vars(module))


sys.meta_path.append(DictImporter())

import prices

print(prices, prices.dracula)

try:
    import magazines
except ModuleNotFoundError as error:
    print(error)
