"""Decorators are applied from the bottom up, so a call enters the top one first."""


def layer(name):
    print("evaluate", name)

    def decorator(function):
        print("apply", name)

        def wrapper():
            print("  enter", name)
            function()
            print("  leave", name)

        return wrapper

    return decorator


@layer("top")
@layer("bottom")
def sell():
    print("    sell")


print("call")
sell()
