"""A forked child goes on with the parent's present values; the others import the script again and see its first ones."""
# needs: processes

from multiprocessing import get_context

discount = 0


def show(method):
    print(f"{method:10}  discount {discount:2}, __name__ is {__name__}", flush=True)


if __name__ == "__main__":
    discount = 25
    for method in "fork", "forkserver", "spawn":
        child = get_context(method).Process(target=show, args=[method])
        child.start()
        child.join(timeout=20)
