"""Check, then act: two threads see one free seat before either takes it, and both get a ticket."""
# needs: threads

import threading

owners = {"seat 1": None}
tickets = []
ana_has_seen = threading.Event()
ben_has_bought = threading.Event()


def ana():
    print("Ana: runs looks")
    if owners["seat 1"] is None:
        print("Ana: waits")
        ana_has_seen.set()
        ben_has_bought.wait(timeout=20)
        print("Ana: runs buys")
        owners["seat 1"] = "Ana"
        tickets.append("seat 1 for Ana")
    print("Ana: ends")


def ben():
    ana_has_seen.wait(timeout=20)
    print("Ben: runs looks")
    if owners["seat 1"] is None:
        print("Ben: runs buys")
        owners["seat 1"] = "Ben"
        tickets.append("seat 1 for Ben")
    print("Ben: ends")
    ben_has_bought.set()


threads = [threading.Thread(target=customer) for customer in (ana, ben)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("\ntickets:", *tickets, sep="\n    ")
