"""A StopIteration that leaves a generator's body becomes a RuntimeError; return ends a generator."""


def pairs(items):
    iterator = iter(items)
    while True:
        yield next(iterator), next(iterator)


def careful_pairs(items):
    iterator = iter(items)
    while True:
        try:
            yield next(iterator), next(iterator)
        except StopIteration:
            return


titles = ["Emma", "Flatland", "Dracula"]
try:
    print(list(pairs(titles)))
except RuntimeError as error:
    print("RuntimeError:", error)
print(list(careful_pairs(titles)))
