"""lambda makes an ordinary function of one expression: def gives the same bytecode, and a name."""


def total(line):
    return line["price"] * line["quantity"]


nameless = lambda line: line["price"] * line["quantity"]

line = {"price": 9, "quantity": 3}
print(total(line), nameless(line))
print(type(total) is type(nameless))
print(total.__code__.co_code == nameless.__code__.co_code)
print(total.__name__, nameless.__name__)

for body in "print(line)", "return line", "price = line":
    source = "lambda line: " + body
    try:
        compile(source, "shop.py", "eval")
        print("fine:       ", source)
    except SyntaxError:
        print("SyntaxError:", source)
