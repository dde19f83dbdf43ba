"""Reports that never wait gain nothing from taking turns: the last is ready no sooner, and the first one later."""

from collections import deque


def serve(names, turn, say):
    """Make a report of 6 ticks for each name, `turn` ticks at a time; return when each is ready."""
    clock, queue, ready = 0, deque((name, 6) for name in names), {}
    while queue:
        name, left = queue.popleft()
        say(f"{clock} {name}: runs")
        clock += turn
        if left == turn:
            say(f"{clock} {name}: ends")
            ready[name] = clock
        else:
            say(f"{clock} {name}: waits for its turn")
            queue.append((name, left - turn))
    return ready


names = ["Ana", "Ben", "Cem"]
in_turns = serve(names, turn=2, say=print)
one_by_one = serve(names, turn=6, say=lambda line: None)

print()
print("one by one:", one_by_one)
print("in turns:  ", in_turns)
