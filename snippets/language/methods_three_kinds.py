"""An instance method receives the instance, a class method the class used, a static method nothing."""


class Book:
    def instance_method(*received):
        return received

    @classmethod
    def class_method(*received):
        return received

    @staticmethod
    def static_method(*received):
        return received


class Novel(Book):
    def __repr__(self):
        return "emma"


emma = Novel()
for name in "instance_method", "class_method", "static_method":
    print(name)
    print("    through the instance:", getattr(emma, name)("*"))
    print("    through the class:   ", getattr(Novel, name)("*"))
