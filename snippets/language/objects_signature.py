"""inspect.signature tells what a callable accepts; with DEBUG Django asks it before connecting a receiver."""

import inspect

from django.conf import settings
from django.dispatch import Signal

settings.configure(DEBUG=True)


class Mailer:
    def thank(self, customer, /, *, gift=False):
        pass

    def on_order(self, sender, **kwargs):
        pass


print("in the class:", inspect.signature(Mailer.thank))
print("bound:       ", inspect.signature(Mailer().thank))
for parameter in inspect.signature(Mailer().thank).parameters.values():
    print("   ", parameter.name, "-", parameter.kind.description)

order_placed = Signal()
mailer = Mailer()
order_placed.connect(mailer.on_order)
print("on_order is connected")
try:
    order_placed.connect(mailer.thank)
except ValueError as error:
    print(error)
