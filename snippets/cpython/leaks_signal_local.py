"""With DEBUG off, a signal forgets a receiver defined inside a function when that returns; with `weak=False` it never does."""

from django.dispatch import Signal

order_placed = Signal()


def connect(weak):
    def send_mail(sender, title, **kwargs):
        return f"mail about {title}"

    order_placed.connect(send_mail, weak=weak)


connect(weak=True)
print("weak=True: ", [answer for _, answer in order_placed.send(None, title="Emma")])

connect(weak=False)
connect(weak=False)
print("weak=False:", [answer for _, answer in order_placed.send(None, title="Emma")])
