"""In Python 3.15 a lazy import finds and runs the module when its name is first used, errors included."""
# needs: python>=3.15

import sys

PROGRAM = """
lazy import calendar
lazy import no_such_module

print("after the imports:", "calendar" in sys.modules)
print(calendar.month_name[5])
print("after the first use:", "calendar" in sys.modules)

try:
    no_such_module.anything
except ImportError as error:
    print(error)
"""

exec(PROGRAM)
