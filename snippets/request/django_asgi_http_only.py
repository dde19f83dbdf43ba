"""Django's ASGI application serves HTTP only: it refuses a WebSocket's scope."""
# raises: ValueError

import asyncio

from django.conf import settings
from django.core.asgi import get_asgi_application

settings.configure()
application = get_asgi_application()
asyncio.run(application({"type": "websocket", "path": "/chat/"}, None, None))
