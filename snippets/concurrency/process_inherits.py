"""A forked child begins with its parent's present values, the others with those of the import; the parent sees no change."""
# needs: processes

from multiprocessing import get_all_start_methods, get_context

discount = 0


def show_and_change(method):
    global discount
    print(f"{method:10}  discount {discount:2}, __name__ is {__name__}", flush=True)
    discount = 99


if __name__ == "__main__":
    discount = 25
    for method in sorted(get_all_start_methods()):  # on Windows there is only spawn
        child = get_context(method).Process(target=show_and_change, args=[method])
        child.start()
        child.join(timeout=20)
    print(f"parent      discount {discount}")
