"""A call of a class runs its metaclass's __call__: first __new__, then __init__; a call of an instance runs its class's."""


class Announced(type):
    def __call__(cls, title):
        print("metaclass __call__ begins")
        book = super().__call__(title)
        print("metaclass __call__ ends with", vars(book))
        return book


class Book(metaclass=Announced):
    def __new__(cls, title):
        print("  __new__ receives", cls.__name__, title)
        return super().__new__(cls)

    def __init__(self, title):
        print("  __init__ receives an instance with", vars(self))
        self.title = title

    def __call__(self, page):
        return f"{self.title}, page {page}"


emma = Book("Emma")
print(emma(12))

emma.__call__ = lambda page: "from the instance"
print(emma(12))
