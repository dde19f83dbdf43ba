"""A for loop calls __iter__ once, then __next__ until it raises StopIteration."""


class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        print("__iter__")
        return self

    def __next__(self):
        if self.left == 0:
            print("__next__ raises StopIteration")
            raise StopIteration
        self.left -= 1
        print("__next__ returns", self.left)
        return self.left


for copies in Countdown(2):
    print("    loop body:", copies)

print("by hand:")
iterator = iter(Countdown(2))
while True:
    try:
        copies = next(iterator)
    except StopIteration:
        break
    print("    loop body:", copies)
