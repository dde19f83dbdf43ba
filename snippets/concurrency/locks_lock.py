"""A lock lets one thread in; another that asks meanwhile waits until the first has left."""
# needs: threads

import threading

till = threading.Lock()
ana_is_in = threading.Event()
ben_has_tried = threading.Event()


def ana():
    with till:
        print("Ana: runs pays")
        ana_is_in.set()
        ben_has_tried.wait(timeout=20)
        print("Ana: ends")


def ben():
    global first_attempt
    ana_is_in.wait(timeout=20)
    print("Ben: waits for the till")
    first_attempt = till.acquire(timeout=0.1)  # in vain: Ana stays until he has tried
    ben_has_tried.set()
    with till:
        print("Ben: runs pays")
        print("Ben: ends")


threads = [threading.Thread(target=customer) for customer in (ana, ben)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print()
print("Ben got in while Ana held the lock:", first_attempt)
print("locked at the end:", till.locked())
