"""Python runs signal handlers in the main thread only, whichever thread the signal reached."""
# needs: threads

import signal
import threading

ran_in = []


def note(number, frame):
    ran_in.append(threading.current_thread().name)


def install():
    try:
        signal.signal(signal.SIGTERM, note)
    except ValueError:
        print("signal.signal() in another thread: ValueError")


def in_a_thread(function, *args):
    thread = threading.Thread(target=function, args=args)
    thread.start()
    thread.join()


in_a_thread(install)
signal.signal(signal.SIGTERM, note)
in_a_thread(signal.raise_signal, signal.SIGTERM)
print("the handler ran in:", *ran_in)
