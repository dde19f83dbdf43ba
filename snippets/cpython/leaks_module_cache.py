"""A dict in a module keeps all that it is given; Django's in-process cache holds at most 300 entries until you raise that."""

from django.conf import settings
from django.core.cache import cache

settings.configure()  # the default cache is LocMemCache

results = {}

for number in range(1000):
    words = f"search-{number}"  # what people search for has no end
    results[words] = ["Emma", "Dracula"]
    cache.set(words, ["Emma", "Dracula"])

print("the dict holds", len(results))
print("the cache holds", len(cache.get_many(results)))
