"""The key function is called once for each item, however many comparisons the sort makes."""

from collections import Counter

calls = Counter()


def without_article(title):
    calls[title] += 1
    return title.casefold().removeprefix("the ")


titles = ["The Time Machine", "Emma", "alice", "Dracula", "The Republic", "Flatland"]

print("plain:  ", sorted(titles))
print("by key: ", sorted(titles, key=without_article))
print("calls:  ", sorted(calls.values()))
print("titles: ", titles)
print("sort(): ", titles.sort(key=without_article))
print("titles: ", titles)
