"""`manage.py test --parallel` takes a process for each processor of the machine, however few it may use."""

import os
from unittest.mock import patch

from django.test.runner import get_max_test_processes

os.environ.pop("DJANGO_TEST_PROCESSES", None)
with patch("os.cpu_count", return_value=64):  # a large machine
    if hasattr(os, "sched_setaffinity"):  # on Linux: may use one of its processors
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    print("of 64 processors one may be used; test processes:", get_max_test_processes())

os.environ["DJANGO_TEST_PROCESSES"] = "1"
print("with DJANGO_TEST_PROCESSES=1:", get_max_test_processes())
