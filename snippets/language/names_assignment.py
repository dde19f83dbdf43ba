"""Assignment copies nothing: two names of one list see each other's changes until one is rebound."""

from memory_picture import draw

draw("""
cart = ["Emma"]
gift = cart
gift.append("Kim")
gift = ["Dracula"]
""")
