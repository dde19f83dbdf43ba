"""With a serial part s the speed-up of n workers is 1 / (s + (1 - s) / n), and never more than 1 / s."""


def speed_up(serial, workers):
    return 1 / (serial + (1 - serial) / workers)


print("workers      1%      5%     10%     50%")
for workers in 1, 2, 4, 8, 16, 64, 256, 1024:
    row = [speed_up(serial, workers) for serial in (0.01, 0.05, 0.10, 0.50)]
    print(f"{workers:7}", *(f"{number:7.2f}" for number in row))
