"""Django's parallel test runner gives whole test classes to processes, and two of them are in progress at once."""
# needs: processes

import multiprocessing
import os
import unittest

from django.conf import settings
from django.test import SimpleTestCase
from django.test.runner import ParallelTestSuite, partition_suite_by_case

settings.configure()
multiprocessing.set_start_method("fork")
books_inside, orders_inside = multiprocessing.Event(), multiprocessing.Event()
processes = multiprocessing.SimpleQueue()


class BookTests(SimpleTestCase):
    def test_title(self):
        processes.put(os.getpid())
        books_inside.set()
        self.assertTrue(orders_inside.wait(timeout=20), "the other class is not in progress")

    def test_price(self):
        processes.put(os.getpid())


class OrderTests(SimpleTestCase):
    def test_total(self):
        processes.put(os.getpid())
        orders_inside.set()
        self.assertTrue(books_inside.wait(timeout=20), "the other class is not in progress")


def run():
    load = unittest.defaultTestLoader.loadTestsFromTestCase
    parts = partition_suite_by_case(unittest.TestSuite([load(BookTests), load(OrderTests)]))
    result = unittest.TestResult()
    ParallelTestSuite(parts, processes=2).run(result)
    print("tests:    ", result.testsRun)
    print("passed:   ", result.wasSuccessful())
    print("parts:    ", [part.countTestCases() for part in parts])
    print("processes:", len({processes.get() for _ in range(result.testsRun)}))


runner = multiprocessing.Process(target=run)  # what Django shares with its workers ends with this process
runner.start()
runner.join()
