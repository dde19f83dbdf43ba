"""Under WSGI each call of an async view gets an event loop of its own, in a thread of its own, while the server waits."""
# needs: threads

import asyncio
import threading

import django
from asgiref.sync import sync_to_async
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

loops = []


def here():
    return threading.current_thread() is threading.main_thread()


async def view(request):
    loops.append(asyncio.get_running_loop())
    print("the view is in the server's thread:", here())
    print("and its sync_to_async:", await sync_to_async(here)())
    return HttpResponse("page")


urlpatterns = [path("", view)]
settings.configure(ROOT_URLCONF=__name__)
django.setup()

for number in "first", "second":
    print(f"{number} request")
    Client().get("/")
first, second = loops
print("the same loop for both:", first is second)
print("closed by now:", first.is_closed() and second.is_closed())
