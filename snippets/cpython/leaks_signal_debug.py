"""With DEBUG on, Django checks a receiver through an `lru_cache`, and that keeps a local one alive; in production it goes."""

from django.conf import settings
from django.dispatch import Signal

settings.configure()


def connect(signal):
    def send_mail(sender, title, **kwargs):
        return f"mail about {title}"

    signal.connect(send_mail)


for settings.DEBUG in True, False:
    order_placed = Signal()
    connect(order_placed)
    answers = order_placed.send(None, title="Emma")
    print(f"DEBUG={settings.DEBUG}:", [answer for _, answer in answers])
