"""Reading a function through an instance calls its __get__, which makes a bound method."""


class Book:
    def __init__(self, title):
        self.title = title

    def label(self, mark):
        return f"{mark} {self.title}"


emma = Book("Emma")
function = Book.__dict__["label"]
method = function.__get__(emma, Book)

print("in the class:    ", type(function).__name__)
print("through emma:    ", type(emma.label).__name__)
print("the same method: ", emma.label == method)
print("its two parts:   ", method.__func__ is function, method.__self__ is emma)
print("called:          ", emma.label("*"), "/", method("*"), "/", function(emma, "*"))
print("made each time:  ", emma.label is not emma.label)
