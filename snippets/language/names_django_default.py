"""A mutable default of a Django field is one object that all new instances share; a callable is called for each."""

import bookshop.ready
from django.db import models


class Wishlist(models.Model):
    wishes = models.JSONField(default={})
    notes = models.JSONField(default=dict)

    class Meta:
        app_label = "shop"


ana, ben = Wishlist(), Wishlist()
ana.wishes["Emma"] = "hardcover"
ana.notes["Emma"] = "for my sister"

print("Ben's wishes:", ben.wishes)
print("Ben's notes: ", ben.notes)
for warning in Wishlist.check():
    print(warning.id, "for", warning.obj.name)
    print(warning.hint)
