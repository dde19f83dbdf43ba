"""Greenlets are cooperative: while one computes without a pause, another gets no turn at all."""
# needs: gevent

import gevent

turns = 0


def serve():
    global turns
    while True:
        turns += 1
        gevent.sleep(0)  # lets the others run


def report(pause_after):
    before = turns
    for line in range(1, 1001):
        sum(range(line))
        if pause_after and line % pause_after == 0:
            gevent.sleep(0)
    return turns - before


server = gevent.spawn(serve)
for pause_after in 0, 100, 10:
    pauses = f"after {pause_after} lines" if pause_after else "never"
    print(f"the report pauses {pauses}: the server got", gevent.spawn(report, pause_after).get(), "turns")
server.kill()
