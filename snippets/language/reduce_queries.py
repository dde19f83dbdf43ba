"""reduce() with | makes one condition of many Q objects; the empty Q() it starts from matches all."""

from functools import reduce
from operator import or_

import bookshop.ready
from bookshop.shop.models import Book
from django.db.models import Q


def about(words):
    return reduce(or_, [Q(title__contains=word) for word in words], Q())


for words in ["Emma", "Time"], ["Emma"], []:
    books = Book.objects.filter(about(words))
    print(about(words), "->", books.count(), "of", Book.objects.count(), "books")
