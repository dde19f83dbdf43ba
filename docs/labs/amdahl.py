# ---
# jupyter:
#   description: "A measured lab: the speed-up by one, two and more processes with and without a serial part, beside the one that Amdahl's law computes."
# ---

# %% [markdown]
# # Lab: Amdahl's law, measured
#
# **Question.** A quarter of a job has to be done by one process alone. How much sooner is the
# whole done by two processes, by three, by more? And how close does a real machine come to [the
# law](../concurrency/amdahl.md)?
#
# **Prediction.** The law says 1 / (s + (1 - s) / n) for n processors and the serial share s. It
# is a bound: handing over work costs something that it does not count. So the measured speed-up
# lies somewhat below it, up to as many workers as there are cores. Beyond that the law's n no
# longer grows, and more workers gain nothing.
#
# **Method.** The job makes the same calendar many times, a function of the standard library in
# plain Python, which a process can import. The serial part is made here, by this process. Then
# the rest is divided into as many pieces as there are workers, and a pool of processes makes them
# at the same time. That is compared with the whole job done here, without a pool. Each round
# tries every number of workers once, and a speed-up is made of two times of the same round. The
# processes stand ready before the clock starts. Each point is the median; the line through it
# spans the middle half.

# %%
import os
from calendar import calendar
from math import ceil
from multiprocessing import get_context

from IPython.display import display
from measure import alternate, lines, machine, quartiles, size, table, verdict

CALENDARS = size(600, small=60)
ROUNDS = size(15, small=3)
SERIAL = {"no serial part": 0, "a quarter serial": 1 / 4}
CORES = os.cpu_count()
UP_TO_CORES = {n for n in (1, 2, 4, 8, 16, 32) if n < CORES}
WORKERS = sorted(UP_TO_CORES | {CORES, CORES * 3 // 2, CORES * 2})

print(machine())
print(CALENDARS, "calendars,", ROUNDS, "rounds")


# %%
def make(calendars):
    for _ in range(calendars):
        calendar(2026)


def share(serial, workers):
    """Make the serial part here, the rest in as many pieces as there are workers."""
    here = round(CALENDARS * serial)
    make(here)
    rest = [2026] * (CALENDARS - here)
    processes.map(calendar, rest, chunksize=ceil(len(rest) / workers))


ways = {"alone": lambda: make(CALENDARS)}
for name, serial in SERIAL.items():
    for workers in WORKERS:
        ways[name, workers] = lambda serial=serial, workers=workers: share(serial, workers)

with get_context("spawn").Pool(max(WORKERS)) as processes:
    seconds = alternate(ways, ROUNDS, warm_up=2)


def gain(before, after):
    """How many times as fast `after` was as `before`, for each round."""
    return [one / other for one, other in zip(seconds[before], seconds[after])]


measured = {
    name: quartiles({f"n = {workers}": gain("alone", (name, workers)) for workers in WORKERS})
    for name in SERIAL
}
for name in SERIAL:
    print(f"Speed-up with n workers, {name}:")
    print(table(measured[name]))


# %% [markdown]
# ## Result
#
# The computed lines give a core of its own to each worker.

# %%
def law(serial, processors):
    return 1 / (serial + (1 - serial) / processors)


series = {}
for name, serial in SERIAL.items():
    series[f"{name}, computed"] = [(law(serial, workers),) * 3 for workers in WORKERS]
    series[f"{name}, measured"] = list(measured[name].values())
display(lines(WORKERS, series, "workers", "speed-up", "Speed-up, computed and measured"))

# %%
for name, serial in SERIAL.items():
    reached, computed = measured[name][f"n = {CORES}"], law(serial, CORES)
    print(f"{name}, n = {CORES}: computed {computed:.2f}, measured {reached[1]:.2f}")
    print(verdict("more than three quarters of what the law says", 0.75 * computed, reached))
    print(verdict("below what the law says", reached, computed))
    more = quartiles({"gain": gain((name, CORES), (name, WORKERS[-1]))})["gain"]
    print(verdict(f"n = {WORKERS[-1]} gains less than a tenth over n = {CORES}", more, 1.1))
    serial_part = serial * min(seconds["alone"])
    assert all(min(seconds[name, workers]) > serial_part for workers in WORKERS)

# %% [markdown]
# A machine with two cores shows two points of the law, one and two workers, and whether more
# workers than cores add anything. That the curve bends, and that no number of cores makes a job
# with a quarter of serial work more than four times as fast, is for the computed line to say: to
# see it measured takes a machine with more cores.
#
# ## What would change the answer
#
# - More cores. The two computed lines part further with each, and so would the measured ones.
# - Cores that are not whole cores. Two hardware threads of one core share its units, and two
#   workers on them gain less than the law says; so do virtual cores that other guests use as
#   well.
# - A clock that slows down when all cores are busy. Then one worker alone was faster than each of
#   two.
# - Pieces of different length. Everybody waits for the longest: see [the shapes of parallel
#   work](../concurrency/shapes.md).
# - Work that waits. Then the law's n is not the number of cores: see [waiting and
#   computing](waiting-and-computing.ipynb).
# - A job that grows with the machine. The law holds the job fixed.
