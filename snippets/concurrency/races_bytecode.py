"""In CPython 3.11 to 3.15 no instruction between the read and the write of `sold += 1` lets others in."""

import dis

# From Python/bytecodes.c; functions called by other means look where they start, at RESUME.
LOOKS = ("RESUME", "JUMP_BACKWARD", "CALL")

sold = 0


def sell():
    global sold
    while True:
        sold += 1


steps = [step for step in dis.get_instructions(sell) if step.opname not in ("RESUME", "NOP")]
for step in steps:
    looks = "looks" if step.opname.startswith(LOOKS) else ""
    print(f"{step.opname:16} {step.argrepr if 'GLOBAL' in step.opname else '':5} {looks}".rstrip())
