"""In a tuple, += on a list first extends the list and then raises, because the slot cannot be assigned."""

row = ("Emma", ["classic"])
try:
    row[1] += ["sale"]
except TypeError as error:
    print(error)
print(row)

# What += does, step by step:
tags = row[1]
tags = tags.__iadd__(["new"])
print("the same list:", tags is row[1])
try:
    row[1] = tags
except TypeError as error:
    print(error)
print(row)
