"""The compiler computes what needs only constants, unless it is long: `60 * 60 * hours` multiplies once."""

import dis


def operations(expression):
    steps = dis.get_instructions(compile(expression, "<shop>", "eval"))
    return sum(step.opname == "BINARY_OP" for step in steps)


for expression in [
    "24 * 60 * 60",
    "60 * 60 * hours",
    "hours * 60 * 60",
    "'-' * 40",
    "'-' * 5000",
]:
    print(f"{expression:18}operations left: {operations(expression)}")
