"""copy.copy() of a model instance has its own fields and state and shares the related objects; its new row has no genres."""

from copy import copy

import bookshop.ready
from bookshop.shop.models import Book

emma = Book.objects.select_related("author").get(title="Emma")

draft = copy(emma)
draft.pk = None
draft._state.adding = True
draft.title = "Emma, annotated"
draft.save()
print("rows with Emma:", Book.objects.filter(title__startswith="Emma").count())
print("emma is still", emma.title, "and has its key:", emma.pk is not None)
print("they share the author object:", draft.author is emma.author)
print("genres of emma:", emma.genres.count(), "- of the draft:", draft.genres.count())

same = emma
same.pk = None
print("after same = emma, emma has its key:", emma.pk is not None)
