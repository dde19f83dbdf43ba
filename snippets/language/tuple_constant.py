"""CPython builds a tuple of constants once, when it compiles; a list display builds a new list at each run."""


def sizes_tuple():
    return ("paperback", "hardcover")


def sizes_list():
    return ["paperback", "hardcover"]


def sizes_with(name):
    return ("paperback", name)


print("the same tuple:", sizes_tuple() is sizes_tuple())
print("kept in the function:", ("paperback", "hardcover") in sizes_tuple.__code__.co_consts)
print("the same list:", sizes_list() is sizes_list())
print("the same tuple with a variable:", sizes_with("ebook") is sizes_with("ebook"))
