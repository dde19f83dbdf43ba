"""list(set(titles)) has each title once, in an order that depends on the hash seed of the process."""
# needs: processes

import os
import subprocess
import sys

program = """
titles = ["Emma", "Dracula", "Emma", "Flatland", "Persuasion", "Dracula", "Kim"]
print(*{})
"""


def run(expression, seed):
    """What a new interpreter prints that hashes strings with this seed."""
    result = subprocess.run(
        [sys.executable, "-c", program.format(expression)],
        env=os.environ | {"PYTHONHASHSEED": str(seed)},
        capture_output=True,
        text=True,
        check=True,
    )
    return result.stdout.strip()


for expression in "list(set(titles))", "list(dict.fromkeys(titles))":
    orders = {run(expression, seed) for seed in range(1, 5)}
    contents = {tuple(sorted(order.split())) for order in orders}
    print(expression)
    print("  more than one order:", len(orders) > 1)
    print("  always the same titles:", len(contents) == 1)
