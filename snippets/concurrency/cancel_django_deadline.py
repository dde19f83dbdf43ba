"""A middleware with asyncio.timeout() gives a whole request a deadline: the view is cancelled, the client gets 504."""
# needs: threads

import asyncio

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import AsyncClient
from django.urls import path


def deadline(get_response):
    async def middleware(request):
        try:
            async with asyncio.timeout(0.1):
                return await get_response(request)
        except TimeoutError:
            return HttpResponse("took too long", status=504)

    return middleware


deadline.sync_capable, deadline.async_capable = False, True


async def fast(request):
    return HttpResponse("in time")


async def slow(request):
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        print("the slow view is cancelled")
        raise


urlpatterns = [path("fast/", fast), path("slow/", slow)]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=["__main__.deadline"])
django.setup()


async def main():
    for address in "/fast/", "/slow/":
        response = await AsyncClient().get(address)
        print(address, response.status_code, response.content.decode())


asyncio.run(main())
