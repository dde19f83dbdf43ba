"""CPython rewrites a hot instruction for the types that it meets, and again when they change."""

import dis


def add(left, right):
    return left + right


def addition():
    steps = dis.get_instructions(add, adaptive=True)
    return [step.opname for step in steps if step.opname.startswith("BINARY_OP")]


print("compiled:         ", *addition())
for left, right in (1, 2), (1.5, 2.5), ("Em", "ma"):
    for _ in range(10_000):
        add(left, right)
    print(f"10,000 {type(left).__name__:5}     ", *addition())
