"""ASGI 3 calls an application with three arguments; ASGI 2 called it with one, then with two."""

import asyncio
from inspect import signature

from asgiref.compatibility import guarantee_single_callable
from django.core.handlers.asgi import ASGIHandler
from fastapi import FastAPI
from starlette.applications import Starlette


class Legacy:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):
        await send(f"{self.scope['path']} served")


async def send(message):
    print(message)


for application in ASGIHandler.__call__, FastAPI.__call__, Legacy, Legacy.__call__:
    print(application.__qualname__, *list(signature(application).parameters))

print("FastAPI is a Starlette application:", issubclass(FastAPI, Starlette))

try:
    asyncio.run(Legacy({"path": "/"}, None, send))
except TypeError as error:
    print("TypeError:", error)
asyncio.run(guarantee_single_callable(Legacy)({"path": "/"}, None, send))
