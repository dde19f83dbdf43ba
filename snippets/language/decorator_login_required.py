"""Django's `login_required` is `user_passes_test` with a ready test: the wrapper asks it before it calls the view."""

import bookshop.ready
from django.contrib.auth.decorators import login_required, user_passes_test
from django.contrib.auth.models import AnonymousUser, User
from django.http import HttpResponse
from django.test import RequestFactory


@login_required
def orders(request):
    return HttpResponse("your orders")


@user_passes_test(lambda user: user.is_staff)
def stock(request):
    return HttpResponse("the stock")


users = [AnonymousUser(), User.objects.get(username="ana"), User.objects.get(username="admin")]

for view in orders, stock:
    print(view.__name__, "is", view.__code__.co_name, "with", *view.__code__.co_freevars)
    for user in users:
        request = RequestFactory().get(f"/{view.__name__}/")
        request.user = user
        response = view(request)
        print(f"    {user}:", response.headers.get("Location", response.text))
