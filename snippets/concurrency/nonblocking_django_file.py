"""Under ASGI, Django reads a whole FileResponse into memory, in another thread, before it sends a byte."""
# needs: threads

import asyncio
import io
import threading
import warnings

from django.conf import settings
from django.http import FileResponse

settings.configure()
warnings.simplefilter("ignore")  # Django warns of what is shown here
threads = []


class Catalogue(io.BytesIO):
    def read(self, size=-1):
        threads.append(threading.current_thread())
        return super().read(size)


async def send_all(response):
    parts = 0
    async for part in response:  # as Django's ASGI handler does
        parts += 1
        if parts == 1:
            print("read before the first part is sent:", len(threads) - 1, "blocks")
    print("parts sent:                        ", parts)
    print("read in the thread of the loop:    ", threading.current_thread() in threads)


response = FileResponse(Catalogue(bytes(100 * FileResponse.block_size)))
asyncio.run(send_all(response))
response.close()
