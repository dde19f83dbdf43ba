"""The arguments of an application name its gateway: Flask and Pyramid have WSGI's, FastAPI ASGI's, Django one of each."""

from inspect import iscoroutinefunction, signature

import stock_django
import stock_fastapi
import stock_flask
import stock_pyramid

applications = {
    "Django": stock_django.wsgi,
    "Django too": stock_django.asgi,
    "Flask": stock_flask.app,
    "Pyramid": stock_pyramid.app,
    "FastAPI": stock_fastapi.app,
}
for framework, application in applications.items():
    print(f"{framework:11} {type(application).__name__}(", end="")
    print(*signature(application).parameters, sep=", ", end="")
    print(")", "async" if iscoroutinefunction(application.__call__) else "")
