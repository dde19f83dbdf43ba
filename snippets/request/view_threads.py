"""A view of the other kind costs a thread: async def under WSGI, plain def under ASGI."""
# needs: threads

import asyncio
import threading

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import AsyncClient, Client
from django.urls import path


def where():
    here = threading.current_thread() is threading.main_thread()
    return HttpResponse("the server's thread" if here else "another thread")


def plain(request):
    return where()


async def coroutine(request):
    return where()


async def ask(address):
    return await AsyncClient().get(address)


urlpatterns = [path("plain/", plain), path("coroutine/", coroutine)]
settings.configure(ROOT_URLCONF=__name__)
django.setup()

print("WSGI, def:      ", Client().get("/plain/").text)
print("WSGI, async def:", Client().get("/coroutine/").text)
print("ASGI, def:      ", asyncio.run(ask("/plain/")).text)
print("ASGI, async def:", asyncio.run(ask("/coroutine/")).text)
