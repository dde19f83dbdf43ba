"""In Django 5.2 each `connect()` leaves a weak reference to a living receiver, even after `disconnect()`; in 6.1 none."""

from weakref import getweakrefcount

from django.dispatch import Signal

order_placed = Signal()


def send_mail(sender, **kwargs):
    pass


for _ in range(100):
    order_placed.connect(send_mail)
    order_placed.disconnect(send_mail)
print("weak references to the receiver:", getweakrefcount(send_mail))
