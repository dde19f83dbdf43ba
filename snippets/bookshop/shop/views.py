"""One view of each kind: functions, classes, a coroutine, a form."""

from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.shortcuts import aget_object_or_404, get_object_or_404, redirect, render
from django.views.generic import DetailView, ListView

from bookshop.shop.forms import OrderForm
from bookshop.shop.models import Author, Book, Customer, Order, OutOfStock, place_order


def book_list(request):
    words = request.GET.get("q", "").strip()
    books = Book.objects.select_related("author")
    if words:
        books = books.search(words)
    return render(request, "shop/book_list.html", {"books": books, "words": words})


class BookDetail(DetailView):
    queryset = Book.objects.select_related("author").prefetch_related("genres")


async def book_stock(request, pk):
    book = await aget_object_or_404(Book, pk=pk)
    return JsonResponse({"title": book.title, "stock": book.stock})


class AuthorList(ListView):
    queryset = Author.objects.prefetch_related("books")


@login_required
def book_order(request, pk):
    book = get_object_or_404(Book.objects.select_related("author"), pk=pk)
    form = OrderForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        customer, _ = Customer.objects.get_or_create(user=request.user)
        try:
            order = place_order(customer, {book: form.cleaned_data["quantity"]})
        except OutOfStock as error:
            form.add_error("quantity", str(error))
        else:
            # A redirect, so that reloading the next page does not buy again.
            return redirect(order)
    return render(request, "shop/book_order.html", {"book": book, "form": form})


class MyOrders(LoginRequiredMixin):
    # The list and each page come from here: somebody else's order is a 404.
    def get_queryset(self):
        orders = Order.objects.filter(customer__user=self.request.user)
        return orders.select_related("customer__user").prefetch_related("lines__book")


class OrderList(MyOrders, ListView):
    template_name = "shop/order_list.html"


class OrderDetail(MyOrders, DetailView):
    template_name = "shop/order_detail.html"
