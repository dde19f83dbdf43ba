"""A child process works on its own copy: what it changes, the parent does not see."""
# needs: processes

from multiprocessing import Process


def sell(stock):
    stock["Emma"] -= 1
    print("child: ", stock, flush=True)


if __name__ == "__main__":
    stock = {"Emma": 5}
    child = Process(target=sell, args=[stock])
    child.start()
    child.join(timeout=20)
    print("parent:", stock)
