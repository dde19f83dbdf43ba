"""Assignment to a name binds that name to an object: it changes no object and no other name."""

CONTAINERS = (dict, list, tuple)


def items(thing):
    """What a container refers to, as pairs of the text before it and the object."""
    if isinstance(thing, dict):
        return [(f"{key}: ", value) for key, value in thing.items()]
    return [("", part) for part in thing] if isinstance(thing, CONTAINERS) else []


def draw(statements, **tools):
    """Run the statements, and print after each one which name leads to which object."""
    names, labels, counts = {}, {}, {}

    def label(thing):
        if id(thing) not in labels:
            kind = type(thing).__name__
            counts[kind] = counts.get(kind, 0) + 1
            # The thing is kept too: while it lives, no other object can have its id.
            labels[id(thing)] = f"{kind}{counts[kind]}", thing
        return labels[id(thing)][0]

    def contents(thing):
        if not isinstance(thing, CONTAINERS):
            return repr(thing)
        parts = []
        for before, part in items(thing):
            parts.append(before + (label(part) if isinstance(part, CONTAINERS) else repr(part)))
        return ", ".join(parts)

    for statement in statements.strip().splitlines():
        exec(statement, tools, names)
        print(statement)
        for name, thing in names.items():
            print(f"    {name} -> {label(thing)}")
        todo, done = list(names.values()), set()
        while todo:
            thing = todo.pop(0)
            if id(thing) not in done:
                done.add(id(thing))
                print(f"    {label(thing)} = {contents(thing)}")
                todo += [part for _, part in items(thing) if isinstance(part, CONTAINERS)]


if __name__ == "__main__":
    draw("""
price = 8
old = price
price = price + 1
""")
