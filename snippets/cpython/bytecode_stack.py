"""A list as the stack and four kinds of instruction are enough to run the bytecode of a sum."""

import dis
import operator

OPERATORS = {"+": operator.add, "*": operator.mul}
expression = "price * 2 + shipping"
names = {"price": 9, "shipping": 3}

stack = []
for step in dis.get_instructions(compile(expression, "<shop>", "eval")):
    match step.opname:
        case "LOAD_NAME":
            stack.append(names[step.argval])
        case "LOAD_CONST" | "LOAD_SMALL_INT":
            stack.append(step.argval)
        case "BINARY_OP":
            right, left = stack.pop(), stack.pop()
            stack.append(OPERATORS[step.argrepr](left, right))
        case "RETURN_VALUE":
            result = stack.pop()
        case _:
            continue  # RESUME does no work of its own
    argument = str(step.argrepr or step.argval or "")
    print(f"{step.opname:16}{argument:10}{stack}")

print("CPython agrees:", result == eval(expression, {}, names))
