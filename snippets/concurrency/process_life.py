"""After start() parent and child both run; join() waits for the child's end, and kill() brings it about."""
# needs: processes

from multiprocessing import Pipe, Process


def work(name, pipe):
    pipe.send(f"{name}: runs")
    while not pipe.poll():  # is busy until it is told to end
        pass


if __name__ == "__main__":
    events = ["parent: runs"]
    pipe, far_end = Pipe()
    with pipe, far_end:
        first = Process(target=work, args=["child 1", far_end], daemon=True)
        first.start()
        events.append(pipe.recv())
        second = Process(target=work, args=["child 2", far_end], daemon=True)
        second.start()
        events.append(pipe.recv())

        events.append("parent: waits in join()")
        second.kill()
        second.join(timeout=20)
        events += ["child 2: ends", "parent: runs"]
        events.append("parent: waits in join()")
        pipe.send("end")
        first.join(timeout=20)
        events += ["child 1: ends", "parent: runs", "parent: ends"]

    print(*events, sep="\n")
    print("\nexit codes:", first.exitcode, second.exitcode)
