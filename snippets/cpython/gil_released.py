"""Waiting, compression and the hashing of 4,000 bytes release the GIL; sorted, sum, json and re hold it."""
# needs: threads

import hashlib
import json
import re
import sys
import threading
import time
import zlib

sys.setswitchinterval(1000)  # seconds: nobody asks for the GIL, so a switch is always a gift
numbers = list(range(100_000))
text = json.dumps(numbers)
block = bytes(10_000_000)
small, larger = block[:2_000], block[:4_000]


def sha256(data):
    for _ in range(1000):
        hashlib.sha256(data)


def another_runs_during(operation, tries=30):
    gate, ran = threading.Lock(), []
    gate.acquire()
    other = threading.Thread(target=lambda: (gate.acquire(), ran.append(True)))
    other.start()
    gate.release()  # from here on the other thread lacks nothing but the GIL
    while tries and not ran:
        operation()
        tries -= 1
    answer = "yes" if ran else "no"
    other.join()
    return answer


print("another thread runs during")
print("  a loop in Python   ", another_runs_during(lambda: [n * n for n in numbers]))
print("  sorted             ", another_runs_during(lambda: sorted(numbers, key=str)))
print("  sum                ", another_runs_during(lambda: sum(numbers)))
print("  json.loads         ", another_runs_during(lambda: json.loads(text)))
print("  re.search          ", another_runs_during(lambda: re.search("99999", text)))
print("  sha256, 2,000 bytes", another_runs_during(lambda: sha256(small)))
print("  sha256, 4,000 bytes", another_runs_during(lambda: sha256(larger)))
print("  zlib.compress      ", another_runs_during(lambda: zlib.compress(block)))
print("  time.sleep         ", another_runs_during(lambda: time.sleep(0.01)))
