"""A `try` that meets no exception runs one instruction more; what to do with one is in a table."""
# needs: python>=3.12

from sys import monitoring


def plain(price):
    return int(price)


def careful(price):
    try:
        return int(price)
    except ValueError:
        return 0


def executed(function, argument):
    offsets = []
    tool, event = monitoring.DEBUGGER_ID, monitoring.events.INSTRUCTION
    monitoring.use_tool_id(tool, "instruction counter")
    monitoring.register_callback(tool, event, lambda code, offset: offsets.append(offset))
    monitoring.set_local_events(tool, function.__code__, event)
    function(argument)
    monitoring.set_local_events(tool, function.__code__, 0)
    monitoring.free_tool_id(tool)
    return len(offsets)


for function in plain, careful:
    table = function.__code__.co_exceptiontable
    print(f"{function.__name__}: it has {'a' if table else 'no'} table of handlers")
    print("    it ran", executed(function, "9"), "instructions for 9")
print("    it ran", executed(careful, "nine"), "instructions for nine, an exception")
