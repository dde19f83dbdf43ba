"""A frozendict, new in Python 3.15, is hashable if its values are, in whatever order it was filled."""
# needs: python>=3.15

filters = frozendict(author="Austen", year=1815)
results = {filters: ["Emma"]}

print(results[frozendict(year=1815, author="Austen")])
try:
    hash(frozendict(genres=["Classics"]))
except TypeError as error:
    print(type(error).__name__)
try:
    filters["year"] = 1817
except TypeError as error:
    print(type(error).__name__)
