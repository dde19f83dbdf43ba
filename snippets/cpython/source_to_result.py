"""CPython turns source into tokens, a tree, a table of names and a code object, and runs that."""

import ast
import io
import symtable
import tokenize

SOURCE = """\
def total(price):
    return price * RATE
"""

print("1. tokens")
tokens = tokenize.generate_tokens(io.StringIO(SOURCE).readline)
print("  ", *[token.string for token in tokens if token.string.strip()])

print("2. tree")
tree = ast.parse(SOURCE)
print("  ", ast.dump(tree.body[0].body[0].value))

print("3. table of names")
module_names = symtable.symtable(SOURCE, "shop.py", "exec")
for name in module_names.lookup("total").get_namespace().get_symbols():
    print("  ", name.get_name(), "is", "local" if name.is_local() else "global")

print("4. code object")
module = compile(tree, "shop.py", "exec")
namespace = {"RATE": 2}
exec(module, namespace)
code = namespace["total"].__code__
print("   names", code.co_varnames, code.co_names, "stack of", code.co_stacksize)
print("   first bytes", code.co_code[:6].hex(" "))

print("5. result")
print("  ", eval("total(9)", namespace))
