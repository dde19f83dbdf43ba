"""The reloader watches the modules that are imported, and restarts; templates it takes in place."""

import logging
from pathlib import Path

import bookshop.ready
import bookshop.wsgi
import django
from django.utils.autoreload import StatReloader, autoreload_started

logging.disable()
reloader = StatReloader()
autoreload_started.send(sender=reloader)  # Django's template engines add their folders
watched = {file.resolve() for file in reloader.watched_files()}

shop, library = Path(bookshop.__file__).parent, Path(django.__file__).parent
for file in [
    shop / "shop/models.py",
    library / "db/models/base.py",
    shop / "shop/templates/shop/base.html",
    shop / "shop/static/shop/shop.css",
    shop / "asgi.py",
]:
    print(file.relative_to(shop.parent if shop in file.parents else library.parent))
    if file.resolve() not in watched:
        print("    is not watched")
        continue
    try:
        reloader.notify_file_changed(file)
        print("    is watched, a change is taken in place")
    except SystemExit as stop:
        print("    is watched, a change ends the process with status", stop.code)
