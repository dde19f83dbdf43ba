"""Between two calls of next() a generator keeps its frame: the line it stopped at and its local variables."""


def journey():
    place = "Meryton"
    yield "a ball"
    place = "Rosings"
    yield "a letter"


def show(caption):
    print(caption)
    print("    visits -> generator")
    frame = visits.gi_frame
    if frame is None:
        print("    generator = no frame")
        return
    line = frame.f_lineno - frame.f_code.co_firstlineno
    print("    generator = frame")
    print("    frame =", ", ".join([f"line {line}", *frame.f_locals]))
    for name, value in frame.f_locals.items():
        print(f"    {name} = {value!r}")


visits = journey()
show("visits = journey()")
for visit in visits:
    show(f"next(visits) is {visit!r}")
show("StopIteration")
