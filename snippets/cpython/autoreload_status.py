"""Django's reloader starts its child again each time that it exits with status 3, and only then."""
# needs: processes

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from django.utils.autoreload import DJANGO_AUTORELOAD_ENV, restart_with_reloader

STATUSES = [3, 3, 0]

if os.environ.get(DJANGO_AUTORELOAD_ENV):
    notes = Path(os.environ["NOTES"])
    earlier = len(notes.read_text())
    notes.write_text("x" * (earlier + 1))
    status = STATUSES[earlier]
    print(f"child {earlier + 1}: I exit with {status}", flush=True)
    sys.exit(status)

with TemporaryDirectory() as folder:
    notes = Path(folder, "notes")
    notes.write_text("")
    os.environ["NOTES"] = str(notes)
    print("parent: the reloader starts", flush=True)
    print("parent: the reloader returned", restart_with_reloader())
