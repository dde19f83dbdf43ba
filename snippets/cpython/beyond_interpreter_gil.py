"""While one interpreter keeps its GIL, another of the process runs; another thread of the first does not."""
# needs: threads, python>=3.14

import sys
import time
from concurrent import interpreters
from threading import Thread

INSIDE, ASKED, ANSWERED = range(3)


def answer(flags):
    flags[INSIDE] = 1
    while not flags[ASKED]:
        time.sleep(0.001)
    flags[ANSWERED] = 1


def answers_while_we_keep_our_gil(call):
    flags = bytearray(3)
    helper = Thread(target=call, args=[answer, memoryview(flags)])
    helper.start()
    while not flags[INSIDE] and helper.is_alive():
        time.sleep(0.001)
    flags[ASKED] = 1
    for _ in range(10_000_000):  # a loop in Python, which nobody asks for the GIL
        if flags[ANSWERED]:
            break
    answered = bool(flags[ANSWERED])
    helper.join()
    return answered


if __name__ == "__main__":
    sys.setswitchinterval(1000)  # seconds
    interpreter = interpreters.create()
    in_this_one = answers_while_we_keep_our_gil(lambda function, flags: function(flags))
    in_another = answers_while_we_keep_our_gil(interpreter.call)
    interpreter.close()
    print("a thread of this interpreter answers:", in_this_one)
    print("another interpreter answers:         ", in_another)
