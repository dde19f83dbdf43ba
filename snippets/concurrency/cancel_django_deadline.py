"""A middleware with asyncio.timeout() gives each request a deadline: a slow async view is cancelled, the client gets a 504."""
# needs: threads

import asyncio

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import AsyncClient
from django.urls import path
from django.utils.decorators import async_only_middleware


@async_only_middleware
def deadline(get_response):
    async def middleware(request):
        try:
            async with asyncio.timeout(0.1):
                return await get_response(request)
        except TimeoutError:
            return HttpResponse("too late", status=504)

    return middleware


async def slow(request):
    try:
        await asyncio.Event().wait()
    finally:
        print("the view cleans up")


async def main():
    response = await AsyncClient().get("/slow/")
    print(response.status_code, response.content.decode())


urlpatterns = [path("slow/", slow)]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=["__main__.deadline"])
django.setup()
asyncio.run(main())
