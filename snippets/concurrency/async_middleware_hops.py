"""Under ASGI each hook of Django's seven middleware is a trip to a thread, unless a sync layer inside makes them sync too."""
# needs: threads

import asyncio
from collections import Counter

import bookshop.ready
from asgiref.sync import AsyncToSync, SyncToAsync
from django.conf import settings
from django.http import HttpResponse
from django.test import AsyncClient, override_settings
from django.urls import path

trips = Counter()


def count(adapter):
    call = adapter.__call__

    def counted(self, *arguments, **named):
        trips[adapter] += 1
        return call(self, *arguments, **named)

    adapter.__call__ = counted


def sync_only(get_response):
    return lambda request: get_response(request)


async def async_view(request):
    return HttpResponse("page")


def sync_view(request):
    return HttpResponse("page")


count(SyncToAsync)
count(AsyncToSync)
urlpatterns = [path("async_view", async_view), path("sync_view", sync_view)]
seven, one = settings.MIDDLEWARE, ["__main__.sync_only"]
names = "none", "one sync", "Django's seven", "one sync, the seven", "the seven, one sync"
for view in "async_view", "sync_view":
    print(f"{view:20} to a thread, back to the loop")
    for name, stack in zip(names, ([], one, seven, one + seven, seven + one)):
        trips.clear()
        with override_settings(MIDDLEWARE=stack, ROOT_URLCONF=__name__):
            asyncio.run(AsyncClient().get(f"/{view}"))
        print(f"  {name:20} {trips[SyncToAsync]:9} {trips[AsyncToSync]:17}")
