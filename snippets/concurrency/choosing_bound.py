"""Work that computes uses the processor nearly all the time that it takes; work that waits uses nearly none of it."""

from time import perf_counter, sleep, thread_time

import bookshop.ready
from django.template import Context, Template

from bookshop.shop.models import Book

page = Template("{% for book in books %}<li>{{ book.title }}, {{ book.price }}</li>{% endfor %}")
books = list(Book.objects.all())


def render_page():
    page.render(Context({"books": books}))


def query_sqlite_in_memory():
    list(Book.objects.order_by("title"))


def ask_payment_service():
    sleep(0.01)  # as long as the other side takes


def share(work):
    """The share of its time in which it used the processor: the largest of 30 tries,
    because other programs can only make it smaller."""
    shares = []
    for _ in range(30):
        began, cpu = perf_counter(), thread_time()
        work()
        shares.append((thread_time() - cpu) / (perf_counter() - began))
    return max(shares)


for work in render_page, query_sqlite_in_memory, ask_payment_service:
    used = share(work)
    print(f"{work.__name__}: {'computes' if used > 0.8 else 'waits' if used < 0.2 else 'does both'}")
