"""An async view that gathers three answers has asked for all three before the first one comes."""

import asyncio

from django.conf import settings
from django.http import JsonResponse
from django.test import RequestFactory

settings.configure()
prices = {"printer": 5, "binder": 3, "carrier": 4}


async def ask(service):
    print(f"{service}: runs and asks")
    print(f"{service}: waits")
    await asyncio.sleep(0)  # stands for a request over the network
    print(f"{service}: runs and answers")
    print(f"{service}: ends")
    return prices[service]


async def offer(request):
    print("view: runs")
    print("view: waits for all three")
    answers = await asyncio.gather(*(ask(service) for service in prices))
    print("view: runs")
    response = JsonResponse({"price": sum(answers)})
    print("view: ends")
    return response


response = asyncio.run(offer(RequestFactory().get("/offer/")))
print()
print(response.text)
