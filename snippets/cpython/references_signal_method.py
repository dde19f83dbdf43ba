"""A Django signal holds the methods it calls weakly, so it does not keep their objects alive."""

from django.dispatch import Signal

order_placed = Signal()


class Stockkeeper:
    def take_one(self, sender, title, **kwargs):
        print("    one copy less of", title)


keeper = Stockkeeper()
order_placed.connect(keeper.take_one)

print("with a stockkeeper")
order_placed.send(sender=None, title="Emma")

del keeper

print("without")
print("   ", order_placed.send(sender=None, title="Emma"))
