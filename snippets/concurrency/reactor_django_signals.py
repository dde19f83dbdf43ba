"""A Django signal is a call: save() runs each receiver before it returns, and raises what a receiver raises."""

import bookshop.ready
from bookshop.shop.models import Book
from django.db.models.signals import post_save
from django.dispatch import receiver


@receiver(post_save, sender=Book)
def index_for_search(instance, **details):
    print("    receiver: indexing", instance.title)


@receiver(post_save, sender=Book)
def announce(instance, **details):
    print("    receiver: announcing")
    if instance.price > 100:
        raise ValueError("too expensive")


emma = Book.objects.get(title="Emma")
for price in 9, 109:
    emma.price = price
    print("save() at", price, "begins")
    try:
        emma.save()
        print("save() has returned")
    except ValueError as error:
        print("save() raised:", error)
print("in the database:", Book.objects.get(title="Emma").price)
