"""Under WSGI each call of an async view has a loop of its own; a semaphore that waited in one fails in the next."""
# needs: threads

import asyncio

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

limit = asyncio.Semaphore(1)


async def ask_the_bank():
    async with limit:
        await asyncio.sleep(0)


async def pay(request):
    await asyncio.gather(ask_the_bank(), ask_the_bank())
    return HttpResponse("paid")


urlpatterns = [path("pay/", pay)]
settings.configure(ROOT_URLCONF=__name__)
django.setup()

print("first: ", Client().get("/pay/").content.decode())
try:
    Client().get("/pay/")
except RuntimeError as error:
    print("second:", str(error).partition(" is ")[2])
