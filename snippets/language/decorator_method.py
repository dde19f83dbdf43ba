"""A decorator for view functions takes a method's self for the request; `method_decorator` hands it the request."""

import bookshop.ready
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import AnonymousUser
from django.http import HttpResponse
from django.test import RequestFactory
from django.utils.decorators import method_decorator
from django.views import View


class Orders(View):
    @login_required
    def get(self, request):
        return HttpResponse("your orders")


class OrdersByMethod(View):
    @method_decorator(login_required)
    def get(self, request):
        return HttpResponse("your orders")


@method_decorator(login_required, name="dispatch")
class OrdersByClass(View):
    def get(self, request):
        return HttpResponse("your orders")


request = RequestFactory().get("/orders/")
request.user = AnonymousUser()
for view in Orders, OrdersByMethod, OrdersByClass:
    print(view.__name__)
    try:
        print("   ", view.as_view()(request).status_code)
    except AttributeError as error:
        print("   ", error)
