"""A worker keeps the settings it has imported: an edit shows when a new worker replaces it."""
# needs: gunicorn

import os
import signal
from urllib.request import urlopen

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path
from servers import folder, gunicorn


def greeting(request):
    return HttpResponse(settings.GREETING)


urlpatterns = [path("", greeting)]


def ask(server):
    with urlopen(server.url) as response:
        return response.read().decode()


if __name__ == "__main__":
    with folder() as project:
        file = project / "shop_settings.py"
        lines = "ROOT_URLCONF = 'startup_restart'\nALLOWED_HOSTS = ['*']\nGREETING = {!r}\n"
        file.write_text(lines.format("We are open."))
        shop = {"DJANGO_SETTINGS_MODULE": "shop_settings"}
        with gunicorn("startup_restart:application", "--chdir", project, env=shop) as server:
            print("at the start:    ", old := ask(server))
            file.write_text(lines.format("We are closed."))
            print("after the edit:  ", ask(server))
            os.kill(server.pid, signal.SIGHUP)  # Gunicorn replaces its workers
            while (new := ask(server)) == old:
                pass
            print("the new worker:  ", new)
else:
    application = get_wsgi_application()
