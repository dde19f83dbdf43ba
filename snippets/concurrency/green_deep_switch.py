"""A greenlet can pause in any call, even inside max(), and goes on there when it is switched to again."""
# needs: gevent

from collections import deque

from greenlet import getcurrent, greenlet

copies = {"Flatland": 3, "Emma": 5, "Dracula": 1}
loop = getcurrent()


def number_of_copies(title):
    return loop.switch(title)  # pauses here until the loop switches back with the number


def best_stocked(titles):
    return max(titles, key=number_of_copies)


ready = deque()
ready.append(("Ana", greenlet(best_stocked), ["Flatland", "Emma"]))
ready.append(("Ben", greenlet(best_stocked), ["Dracula", "Flatland"]))

while ready:
    name, task, value = ready.popleft()
    print(f"{name}: runs")
    result = task.switch(value)
    if task.dead:
        print(f"{name}: ends with {result}")
    else:
        print(f"{name}: waits for {result}")
        ready.append((name, task, copies[result]))
