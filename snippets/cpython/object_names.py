"""A name is not an object and neither is a statement: only an expression has a value."""

price = 8.99
cost = price
print("two names, one object:", cost is price)

del price
print("one name less, the object is there:", cost)

for text in ("cost * 2", "lambda: cost", "cost", "del cost", "if cost: pass", "cost = 9"):
    try:
        print(f"{text:14}", "->", type(eval(text)).__name__)
    except SyntaxError:
        print(f"{text:14}", "-> no value")
