"""A shallow copy shares the nested list, a deep copy has its own; rebinding an item shows in neither."""

from copy import copy, deepcopy

from memory_picture import draw

statements = """
cart = ["Ana", ["Emma"]]
shallow = copy(cart)
deep = deepcopy(cart)
cart[1].append("Kim")
cart[0] = "Ben"
"""
draw(statements, copy=copy, deepcopy=deepcopy)
