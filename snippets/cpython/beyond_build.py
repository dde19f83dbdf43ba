"""Whether a CPython can run without the GIL is decided when it is built, and it can tell you."""

import sys
import sysconfig

free_threaded = sysconfig.get_config_var("Py_GIL_DISABLED") == 1
has_a_gil_now = getattr(sys, "_is_gil_enabled", lambda: True)  # new in 3.13; before, always

print("built to run without the GIL:", free_threaded)
print("the GIL is on now:           ", has_a_gil_now())
