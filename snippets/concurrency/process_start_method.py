"""On Linux the default start method is fork up to Python 3.13, and forkserver from 3.14 on."""

from multiprocessing import get_all_start_methods, get_start_method

print("default:  ", get_start_method())
print("available:", *sorted(get_all_start_methods()))
