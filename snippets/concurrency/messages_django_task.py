"""A Django task's arguments are a message: they go through JSON, so send a key, not the object."""
# needs: python>=3.12

import bookshop.ready
from bookshop.shop.models import Book
from django.tasks import task
from django.test import override_settings


@task
def print_label(book, sizes):
    """Would run in a worker, which looks the book up by its key."""


book = Book.objects.get(title="Flatland")
sizes = (10, 20)

with override_settings(TASKS={"default": {"BACKEND": "django.tasks.backends.dummy.DummyBackend"}}):
    try:
        print_label.enqueue(book, sizes)
    except TypeError as error:
        print("sent the book: ", type(error).__name__)

    message = print_label.enqueue(book.pk, sizes)
    print("sent its key and", sizes)
    print("what arrives is ", message.args)
