"""Amdahl keeps the work and asks for less time; Gustafson keeps the time and asks for more work done."""


def amdahl(serial, workers):
    return 1 / (serial + (1 - serial) / workers)


def gustafson(serial, workers):
    return serial + (1 - serial) * workers


print("workers  Amdahl  Gustafson")
for workers in 1, 4, 16, 64, 256:
    print(f"{workers:7} {amdahl(0.1, workers):7.2f} {gustafson(0.1, workers):10.2f}")
