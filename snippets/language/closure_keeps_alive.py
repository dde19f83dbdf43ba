"""A closure keeps alive the variables that it names, and nothing else of the outer function."""

import weakref


class Catalogue:
    titles = ("Flatland", "Emma", "Dracula")


def reports(catalogue):
    count = len(catalogue.titles)

    def size():
        return count

    def first():
        return catalogue.titles[0]

    return size, first


catalogue = Catalogue()
watch = weakref.ref(catalogue)
size, first = reports(catalogue)

del catalogue
print("size and first:", first(), "- alive:", watch() is not None)
del first
print("size alone:    ", size(), "- alive:", watch() is not None)
