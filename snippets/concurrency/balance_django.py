"""Django's parallel test runner deals out whole test classes, so the longest class bounds the run."""

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

    def test_discount(self):
        pass

    def test_refund(self):
        pass


class CustomerTests(SimpleTestCase):
    def test_name(self):
        pass

    def test_address(self):
        pass


classes = [BookTests, OrderTests, CustomerTests]
suite = TestSuite(TestLoader().loadTestsFromTestCase(one) for one in classes)
for share in partition_suite_by_case(suite):
    tests = list(share)
    print(f"one message: {type(tests[0]).__name__:13} tests: {len(tests)}")
