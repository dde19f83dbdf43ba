"""An InterpreterPoolExecutor is used like a thread pool; what cannot be copied across is refused."""
# needs: threads, python>=3.14

from concurrent.futures import InterpreterPoolExecutor
from concurrent.interpreters import NotShareableError, get_current, get_main
from threading import Lock


def price_with_tax(price):
    return round(price * 1.07, 2)


def is_main(_):
    return get_current() == get_main()


if __name__ == "__main__":
    with InterpreterPoolExecutor(2) as pool:
        print("prices:", *pool.map(price_with_tax, [8.99, 12.5, 20]))
        print("computed by the main interpreter:", any(pool.map(is_main, range(4))))
        try:
            pool.submit(print, Lock()).result()
        except NotShareableError:
            print("a lock cannot cross")
