"""A closure keeps its variable after the outer function has returned, and each call of the outer function makes a new one."""


def till():
    sold = 0

    def sell(copies):
        nonlocal sold
        sold += copies
        return sold

    return sell


monday, tuesday = till(), till()

print("monday: ", monday(2), monday(3))
print("tuesday:", tuesday(1))
print("monday: ", monday(4))

print("free variables:", monday.__code__.co_freevars)
print("one code for both:", monday.__code__ is tuesday.__code__)
print("cells of till:", till.__closure__)
