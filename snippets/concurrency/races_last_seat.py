"""Check, then act: two threads see one free seat before either takes it, and it is sold twice."""
# needs: threads

import threading

free = ["seat 1"]
sold = []
ana_has_seen = threading.Event()
ben_has_bought = threading.Event()


def ana():
    print("Ana: runs looks")
    if free == ["seat 1"]:
        print("Ana: waits")
        ana_has_seen.set()
        ben_has_bought.wait(timeout=20)
        print("Ana: runs buys")
        sold.append("seat 1 to Ana")
        print("Ana: ends")


def ben():
    ana_has_seen.wait(timeout=20)
    print("Ben: runs looks")
    if free == ["seat 1"]:
        print("Ben: runs buys")
        free.remove("seat 1")
        sold.append("seat 1 to Ben")
        print("Ben: ends")
        ben_has_bought.set()


threads = [threading.Thread(target=customer) for customer in (ana, ben)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print()
print("sold:", *sold, sep="\n    ")
