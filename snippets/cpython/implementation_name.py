"""`sys.implementation` names the program that runs your Python: CPython, in the browser too."""

import platform
import sys

print("the implementation:", sys.implementation.name, "or", platform.python_implementation())
print("its release has the language's number:", sys.implementation.version == sys.version_info)
print("the tag of its caches begins with:", sys.implementation.cache_tag.partition("-")[0])
