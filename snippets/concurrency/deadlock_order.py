"""Two threads that take two locks in opposite order wait for each other; only a timeout ends it."""
# needs: threads

import threading

window, store = threading.Lock(), threading.Lock()
both = threading.Barrier(2)
events = []


def move(name, first, second, wanted):
    with first:
        events.append((1, f"{name}: runs has one"))
        both.wait(timeout=20)
        events.append((2, f"{name}: waits for {wanted}"))
        got_it = second.acquire(timeout=0.2)  # without a timeout: for ever
        both.wait(timeout=20)  # nobody lets go before both have tried
        events.append((3, f"{name}: ends with {'both' if got_it else 'no second lock'}"))


threads = [
    threading.Thread(target=move, args=["Ana", window, store, "store"]),
    threading.Thread(target=move, args=["Ben", store, window, "window"]),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for _, event in sorted(events):
    print(event)
