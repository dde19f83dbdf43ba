"""`manage.py test --parallel` takes a process for each processor of the machine, however few it may use."""

import os

from django.test.runner import get_max_test_processes

os.environ.pop("DJANGO_TEST_PROCESSES", None)
if hasattr(os, "sched_setaffinity"):  # on Linux: keep this process on one processor
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
print("as many as the machine has:", get_max_test_processes() == os.cpu_count())

os.environ["DJANGO_TEST_PROCESSES"] = "1"
print("with DJANGO_TEST_PROCESSES=1:", get_max_test_processes())
