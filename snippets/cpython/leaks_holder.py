"""`gc.get_referrers`, asked again and again, leads from a leaked object to the module whose name holds it."""

import gc
import sys
import types

from django.core.handlers.wsgi import WSGIRequest
from leaks_view import visit


def chain(leaked):
    """The objects from the dict of a module to `leaked`, by the fewest steps."""
    modules = [vars(module) for module in sys.modules.values() if isinstance(module, types.ModuleType)]
    ends = {id(names): len(names) for names in modules}  # of several the smallest is taken
    found, towards = [leaked], {}
    ours = {id(globals()), id(modules), id(found), id(towards)}  # these lead to it only because we search
    for thing in found:  # grows while it is walked
        if id(thing) in ends:
            break
        for other in sorted(gc.get_referrers(thing), key=lambda other: ends.get(id(other), 0)):
            if id(other) not in ours and type(other) is not types.FrameType:
                ours.add(id(other))
                found.append(other)
                towards[id(other)] = thing
    steps = [thing]
    while steps[-1] is not leaked:
        steps.append(towards[id(steps[-1])])
    return steps


gc.unfreeze()  # frozen objects are not searched
visit(3)
leaked = next(thing for thing in gc.get_objects() if type(thing) is WSGIRequest)
for thing in chain(leaked):
    print(thing["__name__"] if type(thing) is dict else type(thing).__name__)
