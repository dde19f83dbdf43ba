"""A middleware marked sync_and_async_middleware looks at get_response and returns a layer of the same kind."""
# needs: threads

import asyncio

import django
from asgiref.sync import iscoroutinefunction
from django.conf import settings
from django.http import HttpResponse
from django.test import AsyncClient, Client
from django.urls import path
from django.utils.decorators import sync_and_async_middleware


@sync_and_async_middleware
def shop_name(get_response):
    if iscoroutinefunction(get_response):

        async def layer(request):
            response = await get_response(request)
            response["Shop"] = "async layer"
            return response

    else:

        def layer(request):
            response = get_response(request)
            response["Shop"] = "sync layer"
            return response

    return layer


def view(request):
    return HttpResponse("page")


urlpatterns = [path("", view)]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=["__main__.shop_name"])
django.setup()

print("WSGI:", Client().get("/")["Shop"])
print("ASGI:", asyncio.run(AsyncClient().get("/"))["Shop"])
