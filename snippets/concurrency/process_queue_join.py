"""A child that has put more into a Queue than the pipe holds does not end before somebody takes it out."""
# needs: processes

from multiprocessing import Event, Process, Queue


def report(queue, has_put):
    queue.put("x" * 1_000_000)
    has_put.set()


if __name__ == "__main__":
    queue, has_put = Queue(), Event()
    child = Process(target=report, args=[queue, has_put])
    child.start()
    print("put() has returned:", has_put.wait(20))
    child.join(timeout=0.5)
    print("not taken out, exit code:", child.exitcode)
    print("taken out:", len(queue.get(timeout=20)), "letters")
    child.join(timeout=20)
    print("joined, exit code:", child.exitcode)
