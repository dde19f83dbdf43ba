""".distinct() drops rows whose selected columns are all equal; Python drops instances with the same primary key."""

import bookshop.ready
from bookshop.shop.models import Book
from django.db.models import F


def titles(books):
    return ", ".join(book.title for book in books)


matches = Book.objects.filter(title__startswith="F", genres__name__in=["Classics", "Mathematics"])
with_genre = matches.annotate(genre=F("genres__name"))

for books in matches, with_genre:
    print("a row for each match:", titles(books))
    print("  .distinct():      ", titles(books.distinct()))
    print("  dict.fromkeys():  ", titles(dict.fromkeys(books)))
