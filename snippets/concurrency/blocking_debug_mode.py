"""In debug mode asyncio logs each step of a task that keeps the loop longer than slow_callback_duration."""

import asyncio
import logging
import time

messages = []


class Keep(logging.Handler):
    def emit(self, record):
        messages.append(record.getMessage())


async def send_invoice():
    await asyncio.sleep(0)
    time.sleep(0.15)  # blocks


async def main():
    print("slow_callback_duration:", asyncio.get_running_loop().slow_callback_duration)
    await asyncio.create_task(send_invoice())


logging.getLogger("asyncio").addHandler(Keep())
for debug in False, True:
    asyncio.run(main(), debug=debug)
    slow = [text for text in messages if text.startswith("Executing <Task") and "send_invoice" in text]
    print(f"debug={debug}: reported: {bool(slow)}")
