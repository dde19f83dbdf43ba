"""What Django puts into a model class for a field, a relation or a manager is a descriptor."""

import bookshop.ready
from bookshop.shop.models import Author, Book
from django.db.models import Manager

attributes = [
    (Book, "title"),
    (Book, "author_id"),
    (Book, "author"),
    (Author, "books"),
    (Book, "objects"),
]
for model, name in attributes:
    descriptor = vars(model)[name]
    kind = "data" if hasattr(descriptor, "__set__") else "non-data"
    print(f"{model.__name__}.{name}: {type(descriptor).__name__}, {kind}")

print("Book.objects is a manager:", isinstance(Book.objects, Manager))
try:
    Book(title="Emma").objects
except AttributeError as error:
    print(error)
