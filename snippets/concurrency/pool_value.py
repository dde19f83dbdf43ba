"""A Value locks each read and each write, not the two together: without get_lock() a sale is lost."""
# needs: processes

from multiprocessing import Barrier, Process, Value


def sell_without(stock, both):
    seen = stock.value
    both.wait(20)  # both have read, none has written
    stock.value = seen - 1


def sell_with(stock, both):
    both.wait(20)
    with stock.get_lock():
        stock.value -= 1


if __name__ == "__main__":
    for sell in sell_without, sell_with:
        stock, both = Value("i", 10), Barrier(2)
        customers = [Process(target=sell, args=[stock, both]) for _ in range(2)]
        for customer in customers:
            customer.start()
        for customer in customers:
            customer.join(timeout=20)
        print(f"{sell.__name__}: 10 in stock, two sold, left: {stock.value}")
