"""A tuple fixes which objects it holds, not what they are: a list inside it can change."""

from memory_picture import draw

draw("""
row = ("Kim", ["new"])
tags = row[1]
tags.append("red")
tags = ["sold"]
""")
