"""In `shelf.copies += 1` no call can be seen; where copies is a property, an update can be lost."""
# needs: threads

import dis
import threading


class Shelf:
    stored = 0

    @property
    def copies(self):
        value = self.stored
        both_have_read.wait(timeout=20)  # a switch can come here; the barrier makes it certain
        return value

    @copies.setter
    def copies(self, value):
        self.stored = value


def receive_one():
    shelf.copies += 1


names = [step.opname for step in dis.get_instructions(receive_one)]
print("instructions that call:", [name for name in names if name.startswith("CALL")])

shelf = Shelf()
both_have_read = threading.Barrier(2)
threads = [threading.Thread(target=receive_one) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("received: 2, counted:", shelf.stored)
