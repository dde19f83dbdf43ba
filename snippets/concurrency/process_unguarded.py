"""Where a child imports the script again, code without a main guard runs there too, and may not start a process."""
# needs: processes

from multiprocessing import Process, get_start_method

print(f"{get_start_method()}: top level, as {__name__}", flush=True)
child = Process(target=print, args=["the child's own work"])
try:
    child.start()
except RuntimeError:
    print("RuntimeError: this process is still being set up", flush=True)
else:
    child.join(timeout=20)
