"""Two threads that take two locks in opposite order wait for each other; only a timeout ends it here."""
# needs: threads

import threading

window, store = threading.Lock(), threading.Lock()
lines = []
said = threading.Condition()
gave_up = threading.Barrier(2)


def say(position, line):
    """Add a line, when it is its turn: the picture shall be the same in every run."""
    with said:
        said.wait_for(lambda: len(lines) == position, timeout=20)
        lines.append(line)
        said.notify_all()


def move(number, name, first, second, wanted):
    with first:
        say(number, f"{name}: runs has one")
        say(2 + number, f"{name}: waits for {wanted}")
        got_it = second.acquire(timeout=0.2)  # without a timeout: for ever
        gave_up.wait(timeout=20)  # nobody lets go before both have tried
        say(4 + number, f"{name}: runs {'has both' if got_it else 'gives up'}")
        say(6 + number, f"{name}: ends")


threads = [
    threading.Thread(target=move, args=[0, "Ana", window, store, "store"]),
    threading.Thread(target=move, args=[1, "Ben", store, window, "window"]),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*lines, sep="\n")
