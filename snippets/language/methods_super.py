"""super() leads to the next class in the order of the instance's class, which need not be a parent."""


class View:
    def handle(self):
        print("View")


class Logging(View):
    def handle(self):
        print("Logging, then")
        super().handle()


class Caching(View):
    def handle(self):
        print("Caching, then")
        super().handle()


class BookList(Logging, Caching):
    def handle(self):
        print("BookList, then")
        super().handle()


print([cls.__name__ for cls in BookList.__mro__])
BookList().handle()
print("--")
Logging().handle()
