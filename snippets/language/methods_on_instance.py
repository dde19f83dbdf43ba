"""Only a function found in the class becomes a method; one stored on the instance receives no self."""


def received(*arguments):
    return arguments


class Book:
    def __repr__(self):
        return "emma"


emma = Book()
emma.on_the_instance = received
Book.in_the_class = received

print(emma.on_the_instance("*"))
print(emma.in_the_class("*"))
