"""If each pair of workers also costs a little, the speed-up has a peak, and more workers than that make the run slower."""


def speed_up(workers, serial, pairs):
    """The universal scalability law: waiting in line, and a cost for every pair of workers."""
    return workers / (1 + serial * (workers - 1) + pairs * workers * (workers - 1))


print("workers  serial  serial-and-pairs")
for workers in 1, 2, 4, 8, 16, 32, 64, 128, 256:
    print(f"{workers:7} {speed_up(workers, 0.05, 0):7.2f} {speed_up(workers, 0.05, 0.002):17.2f}")
