"""dict.fromkeys() keeps the first of equal items, in the order in which they came."""

visited = ["Emma", "Dracula", "Emma", "Flatland", "Dracula"]

print(list(dict.fromkeys(visited)))
print(list(reversed(dict.fromkeys(reversed(visited)))))
