"""type is its own type and a subclass of object; object is an instance of type and has no base."""


class Book:
    pass


emma = Book()

print("type of   emma  ", type(emma).__name__)
print("type of   Book  ", type(Book).__name__)
print("type of   object", type(object).__name__)
print("type of   type  ", type(type).__name__)
print()
print("bases of  Book  ", [base.__name__ for base in Book.__bases__])
print("bases of  type  ", [base.__name__ for base in type.__bases__])
print("bases of  object", [base.__name__ for base in object.__bases__])
print()
print("isinstance(type, object):", isinstance(type, object))
print("isinstance(object, type):", isinstance(object, type))
