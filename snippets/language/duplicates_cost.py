"""Searching a list for each item compares every pair; a dict asks each item once for its hash."""


class Title(str):
    calls = 0

    def __eq__(self, other):
        Title.calls += 1
        return str.__eq__(self, other)

    def __hash__(self):
        Title.calls += 1
        return str.__hash__(self)


def with_list(titles):
    found = []
    for title in titles:
        if title not in found:
            found.append(title)
    return found


print("items    list  dict")
for n in 10, 100, 1000:
    titles = [Title(number) for number in range(n)]
    counts = []
    for unique in with_list, dict.fromkeys:
        Title.calls = 0
        unique(titles)
        counts.append(Title.calls)
    print(f"{n:5}{counts[0]:8}{counts[1]:6}")
