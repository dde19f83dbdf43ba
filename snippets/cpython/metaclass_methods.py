"""A method of the metaclass is a method of the class as an object; instances of the class do not have it."""


class Shelf(type):
    def __len__(cls):
        return len(cls.books)

    def label(cls):
        return f"{cls.__name__}: {len(cls)} books"


class Novels(metaclass=Shelf):
    books = ["Emma", "Dracula"]


print(Novels.label())
for name in ("books", "label"):
    print(f"an instance has {name}:", hasattr(Novels(), name))
