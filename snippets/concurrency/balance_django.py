"""Django's parallel test runner deals out whole test classes: all tests of a class are one message to one process."""

from unittest import TestLoader, TestSuite

from django.test import SimpleTestCase
from django.test.runner import partition_suite_by_case


class BookTests(SimpleTestCase):
    def test_title(self):
        pass


class OrderTests(SimpleTestCase):
    def test_total(self):
        pass

    def test_tax(self):
        pass

    def test_refund(self):
        pass


classes = [BookTests, OrderTests]
suite = TestSuite(TestLoader().loadTestsFromTestCase(one) for one in classes)
for share in partition_suite_by_case(suite):
    tests = list(share)
    print(f"one message: {type(tests[0]).__name__:10} tests: {len(tests)}")
