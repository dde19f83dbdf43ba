"""The bookshop takes the books of an order by their keys, however the customer named them."""

import bookshop.ready

from bookshop.shop.models import Book, Customer, place_order

emma, flatland = Book.objects.get(title="Emma"), Book.objects.get(title="Flatland")
customer = Customer.objects.first()

for wanted in [emma, flatland], [flatland, emma]:
    order = place_order(customer, {book: 1 for book in wanted})
    taken = [line.book.title for line in order.lines.order_by("pk")]
    print("wanted:", [book.title for book in wanted], "taken:", taken)
