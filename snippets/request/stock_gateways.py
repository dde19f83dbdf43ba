"""An application's arguments name its gateway: Flask, Pyramid WSGI; FastAPI ASGI; Django both."""

from inspect import iscoroutinefunction, signature

import stock_django
import stock_fastapi
import stock_flask
import stock_pyramid

applications = {
    "Django, wsgi": stock_django.wsgi,
    "Django, asgi": stock_django.asgi,
    "Flask": stock_flask.app,
    "Pyramid": stock_pyramid.app,
    "FastAPI": stock_fastapi.app,
}
for framework, application in applications.items():
    kind = "async def" if iscoroutinefunction(application.__call__) else "def"
    print(f"{framework}: {kind}", *signature(application).parameters)
