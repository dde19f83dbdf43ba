"""A barrier holds each thread until the last has come; what all did before it, all see after it."""
# needs: threads

import threading

shelves = {"Ana": ["Emma"], "Ben": ["Dracula", "Frankenstein"], "Cleo": ["Flatland"]}
counted = {}
all_have_counted = threading.Barrier(3)
lines = []
said = threading.Condition()


def say(position, line):
    """Add a line, when it is its turn: the picture shall be the same in every run."""
    with said:
        said.wait_for(lambda: len(lines) == position, timeout=20)
        lines.append(line)
        said.notify_all()


def take_stock(number, name):
    say(2 * number, f"{name}: runs counts")
    counted[name] = len(shelves[name])
    say(2 * number + 1, f"{name}: waits")
    all_have_counted.wait(timeout=20)
    say(6 + number, f"{name}: runs adds {sum(counted.values())}")
    say(9 + number, f"{name}: ends")


threads = [threading.Thread(target=take_stock, args=pair) for pair in enumerate(shelves)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*lines, sep="\n")
