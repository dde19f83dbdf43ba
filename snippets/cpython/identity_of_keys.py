"""Comparing database ids with `is` is right for a table's first rows, and wrong for all later ones."""

import bookshop.ready
from bookshop.shop.models import Genre

Genre.objects.all().delete()
Genre.objects.bulk_create(Genre(pk=number, name=f"genre {number}") for number in range(1, 2001))
rows = Genre.objects.order_by("pk").values_list("pk", flat=True)

pairs = list(zip(list(rows), list(rows.all())))  # the same table, read twice
print("rows:          ", len(pairs))
print("equal ids:     ", sum(left == right for left, right in pairs))
print("identical ids: ", sum(left is right for left, right in pairs))
print("the first that differs:", next(left for left, right in pairs if left is not right))
