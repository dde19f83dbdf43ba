"""While a `def` view computes, Django's event loop goes on in another thread; while an `async def` view does, it stands."""
# needs: threads

import asyncio

from django.conf import settings
from django.http import HttpResponse
from django.test import AsyncClient
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])
turns = 0


async def count_turns():
    global turns
    while True:
        turns += 1
        await asyncio.sleep(0)


def report(request):
    """Compute until the loop has turned ten times: without its turns this view would never end."""
    before = turns
    while turns < before + 10:
        sum(range(1000))
    return HttpResponse("the loop turned ten times")


async def async_report(request):
    before = turns
    for _ in range(10_000):
        sum(range(1000))
    return HttpResponse(f"the loop turned {turns - before} times")


urlpatterns = [path("def/", report), path("async-def/", async_report)]


async def main():
    counting = asyncio.create_task(count_turns())
    for address in "/def/", "/async-def/":
        response = await AsyncClient().get(address)
        print(f"{address:12} while the view computed, {response.text}")
    counting.cancel()


asyncio.run(main())
