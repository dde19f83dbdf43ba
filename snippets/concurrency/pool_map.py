"""A pool's map gives the results in the order of the arguments, whichever worker was first."""
# needs: processes, threads

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event


def share(event):
    global emma_is_done
    emma_is_done = event


def index(title):
    if title == "Dracula":
        emma_is_done.wait(20)  # ends after the one behind it
    if title == "Emma":
        emma_is_done.set()
    return f"{title}: {len(title)} letters"


if __name__ == "__main__":
    with ProcessPoolExecutor(2, initializer=share, initargs=[Event()]) as pool:
        for line in pool.map(index, ["Dracula", "Emma", "Flatland"], timeout=20):
            print(line)
