"""Calling a generator function runs nothing of its body; the first next() runs it to the first yield."""


def pages(count):
    print("    checks the count")
    if count < 1:
        raise ValueError("a book has pages")
    for number in range(1, count + 1):
        print("    makes page", number)
        yield number


print("call")
good, bad = pages(2), pages(0)
print("first next")
print(next(good))
print("second next")
print(next(good))
print("next of the bad one")
try:
    next(bad)
except ValueError as error:
    print("ValueError:", error)
