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
    """Compute, and answer how many turns the loop had meanwhile."""
    before = turns
    for number in range(2_000_000):
        number * number
    return HttpResponse(turns - before)


async def async_report(request):
    return report(request)


urlpatterns = [path("def/", report), path("async-def/", async_report)]


async def the_loop_turns_during(address, tries=5):
    for _ in range(tries):
        if int((await AsyncClient().get(address)).text):
            return True
    return False


async def main():
    counting = asyncio.create_task(count_turns())
    for address in "/def/", "/async-def/":
        turned = await the_loop_turns_during(address)
        print(f"{address:12} the loop turned while the view computed: {turned}")
    counting.cancel()


asyncio.run(main())
