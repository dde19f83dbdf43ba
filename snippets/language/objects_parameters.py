"""What stands before / is passed by position, what follows * by name; *args and **kwargs take the rest."""


def search(words, /, field="title", *more_fields, limit=10, **filters):
    return f"{words!r} {field!r} more={more_fields} limit={limit} filters={filters}"


print(search("emma"))
print(search("emma", "title", "author", limit=5, words="new"))

position = ["emma", "author"]
names = {"limit": 3, "published": 1815}
print(search(*position, **names))


def reserve(title, *, copies):
    return f"{copies} of {title}"


for call in (lambda: reserve("Emma", 2)), (lambda: search(words="emma")):
    try:
        call()
    except TypeError as error:
        print(error)
