"""Between the read and the write of `sold += 1` stands no call; in `sold += copies()` one does."""

import dis

WORDS = {"LOAD_NAME": "read", "CALL": "call it", "BINARY_OP": "apply", "STORE_NAME": "write"}

for statement in "sold += 1", "sold += copies()":
    print(statement)
    for instruction in dis.get_instructions(statement):
        if instruction.opname in WORDS:
            print(f"    {WORDS[instruction.opname]} {instruction.argrepr}".rstrip())
