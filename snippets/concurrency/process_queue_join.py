"""A child that has put more into a Queue than the pipe holds does not end before somebody takes it out."""
# needs: processes

from multiprocessing import Process, Queue


def report(queue):
    queue.put("x" * 1_000_000)


if __name__ == "__main__":
    queue = Queue()
    child = Process(target=report, args=[queue])
    child.start()
    child.join(timeout=1)
    print("joined, exit code:", child.exitcode)
    print("taken out:", len(queue.get(timeout=20)), "letters")
    child.join(timeout=20)
    print("joined, exit code:", child.exitcode)
