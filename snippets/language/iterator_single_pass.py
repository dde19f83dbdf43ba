"""iter() of a list gives a new iterator each time; iter() of an iterator gives itself, once through."""

titles = ["Emma", "Flatland", "Dracula"]
reader = iter(titles)

print(iter(titles) is iter(titles), iter(reader) is reader)
print(next(reader), next(reader))
print(list(titles), list(titles))
print(list(reader), list(reader))

reader = iter(titles)
print("Flatland" in titles, "Emma" in titles)
print("Flatland" in reader, "Emma" in reader)
print(next(reader, "nothing left"))
