"""A task that waits for another task of the same full pool waits for ever; a timeout makes it an error."""
# needs: threads

from concurrent.futures import ThreadPoolExecutor


def stock(title):
    return {"Emma": 3, "Dracula": 2}[title]


def total(patience):
    tasks = [pool.submit(stock, title) for title in ("Emma", "Dracula")]
    try:
        return sum(task.result(timeout=patience) for task in tasks)
    except TimeoutError:
        begun = [task for task in tasks if task.running() or task.done()]
        return f"gave up, {len(begun)} of {len(tasks)} tasks had begun"


with ThreadPoolExecutor(max_workers=1) as pool:
    print("one thread: ", pool.submit(total, patience=0.2).result())
with ThreadPoolExecutor(max_workers=2) as pool:
    print("two threads:", pool.submit(total, patience=20).result())
