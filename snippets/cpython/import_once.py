"""A module's code runs at its first import; a later import takes what stands in sys.modules, whatever it is."""

import importlib
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

with TemporaryDirectory() as folder:
    Path(folder, "prices.py").write_text('print("    prices.py runs")\nemma = 8.99\n')
    sys.path.insert(0, folder)

    print("import prices")
    import prices

    print("import prices as again")
    import prices as again

    print("from prices import emma")
    from prices import emma

    print("the same module:", again is prices is sys.modules["prices"])

    print("importlib.reload(prices)")
    print("the same module:", importlib.reload(prices) is prices)

    del sys.modules["prices"]
    print("deleted from sys.modules, import prices as fresh")
    import prices as fresh

    print("the same module:", fresh is prices)

sys.modules["opening_hours"] = "from 9 to 6"
import opening_hours

print("import opening_hours:", repr(opening_hours))
