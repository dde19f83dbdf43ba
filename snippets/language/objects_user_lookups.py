"""filter(**names) with a user's names follows relations, so an address can ask about password hashes."""

import bookshop.ready
from bookshop.shop.models import Customer
from django.http import QueryDict

ALLOWED = {"address__icontains"}


def careless(query):
    return Customer.objects.filter(**query.dict()).count()


def careful(query):
    lookups = {name: value for name, value in query.items() if name in ALLOWED}
    return Customer.objects.filter(**lookups).count()


for text in "user__password__startswith=md5", "user__password__startswith=pbkdf2":
    query = QueryDict(text)
    print(text, "- careless:", careless(query), "careful:", careful(query))
