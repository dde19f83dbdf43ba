"""patch_all() puts gevent's functions in place of those that block; a name imported before keeps the old one."""
# needs: gevent

import queue
import select
import socket
import ssl
import subprocess
import threading
import time
from time import sleep as imported_before

import gevent
from gevent import monkey

blocking = """time.sleep socket.socket select.select ssl.SSLContext subprocess.Popen
threading.Thread threading.Lock threading.local queue.SimpleQueue""".split()


def home(name):
    module, _, attribute = name.partition(".")
    return getattr(globals()[module], attribute).__module__


before = {name: home(name) for name in blocking}
monkey.patch_all()
for name in blocking:
    print(f"{name:18} {before[name]:10} -> {home(name)}")


print()
for label, sleep in ("time.sleep", time.sleep), ("imported before", imported_before):
    other = gevent.spawn(list)
    for _ in range(10):
        sleep(0.01)
    print(f"{label}: another greenlet ran meanwhile: {other.dead}")
    other.join()
