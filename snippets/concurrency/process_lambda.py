"""A function is pickled as its name, so a lambda is not: fork starts one without a pickle, and no pool takes one as a task."""
# needs: processes, threads

import pickle
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_all_start_methods, get_context


def with_tax(price):
    return round(price * 1.07, 2)


if __name__ == "__main__":
    message = pickle.dumps(with_tax)
    print("the name is in the pickle:", b"with_tax" in message)
    print("the code is in the pickle:", with_tax.__code__.co_code in message)

    methods = sorted(get_all_start_methods())  # on Windows there is only spawn
    for method in methods:
        child = get_context(method).Process(target=lambda: print("ran", flush=True))
        print(f"a lambda by {method}: ", end="", flush=True)
        try:
            child.start()
        except pickle.PicklingError:
            print("refused")
        else:
            child.join(timeout=20)

    with ProcessPoolExecutor(1, get_context(methods[0])) as pool:
        error = pool.submit(lambda: print("ran")).exception(timeout=20)
        print(f"a lambda as a task, {methods[0]}:", "refused" if isinstance(error, pickle.PicklingError) else "ran")
