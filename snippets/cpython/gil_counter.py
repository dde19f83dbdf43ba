"""On CPython 3.11 to 3.15 with the GIL, threads that run `sold += 1` lose nothing, even in 200 turns."""
# needs: threads

import sys
import threading

sys.setswitchinterval(1e-6)  # seconds: ask for the GIL as often as possible
sold = turns = 0
had_it_last = None
sold_by_each = []


def sell():
    global sold, turns, had_it_last
    me, mine = object(), 0
    while turns < 200:
        if had_it_last is not me:
            had_it_last = me
            turns += 1
        sold += 1
        mine += 1
    sold_by_each.append(mine)


threads = [threading.Thread(target=sell) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("at least 200 turns:", turns >= 200)
print("updates lost:        ", sum(sold_by_each) - sold)
