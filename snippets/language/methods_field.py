"""The class tells each descriptor its name through __set_name__, so one class of descriptor serves many fields."""


class Positive:
    def __set_name__(self, owner, name):
        print(f"this is {owner.__name__}.{name}")
        self.name = name

    def __get__(self, instance, owner):
        return self if instance is None else instance.__dict__[self.name]

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name} must be positive")
        instance.__dict__[self.name] = value


class Book:
    price = Positive()
    pages = Positive()


emma, dracula = Book(), Book()
emma.price, emma.pages = 9, 474
dracula.price, dracula.pages = 8, 418
print(emma.__dict__, dracula.__dict__)
try:
    emma.price = -1
except ValueError as error:
    print(error)
print("emma.price is still", emma.price)
