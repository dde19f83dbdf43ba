"""What a task costs at the border is the pickle of its arguments: a range is a few bytes, its numbers are many."""

import pickle

numbers = range(1_000_000)
orders = [{"number": number, "total": 8.99} for number in range(10_000)]

for name, argument in [
    ("a range of a million numbers", numbers),
    ("a list of a million numbers", list(numbers)),
    ("ten thousand orders", orders),
    ("the name of a file", "orders.csv"),
]:
    size = len(pickle.dumps(argument, protocol=5))
    print(f"{name:30}{size:10,} bytes")
