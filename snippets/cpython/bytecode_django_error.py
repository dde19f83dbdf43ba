"""Bytecode keeps the columns of its source: Django's error page marks the part that failed."""

import sys

import django
from django.conf import settings
from django.views.debug import ExceptionReporter

settings.configure()
django.setup()

order = {"id": 7, "customer": None}


def label(order):
    return str(order["id"]) + order["customer"]["name"]


try:
    label(order)
except TypeError:
    reporter = ExceptionReporter(None, *sys.exc_info())

frame = reporter.get_traceback_frames()[-1]
print(frame["context_line"])
print(frame["tb_area_colno"])
