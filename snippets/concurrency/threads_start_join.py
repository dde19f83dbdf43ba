"""start() returns at once, and both go on; join() waits until the other thread has ended."""
# needs: threads

import threading

events = []
box = []
half_full = threading.Event()
main_waits = threading.Event()


def pack():
    events.append("packer: runs")
    box.append("Emma")
    half_full.set()
    main_waits.wait(timeout=20)
    box.append("Dracula")
    events.append("packer: ends")


packer = threading.Thread(target=pack)
events.append("main: runs")
packer.start()
half_full.wait(timeout=20)
seen_before = list(box)
events.append("main: waits in join()")
main_waits.set()
packer.join()
events.append("main: runs on")
events.append("main: ends")

print(*events, sep="\n")
print()
print("the box before join():", seen_before)
print("the box after join(): ", box)
