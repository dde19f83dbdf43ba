"""Django's `@receiver`, `@admin.register` and `@sync_and_async_middleware` return what they got: they register or mark it."""

import bookshop.ready
from django.contrib import admin
from django.dispatch import Signal, receiver
from django.utils.decorators import sync_and_async_middleware

from bookshop.shop.models import Author

book_sold = Signal()
site = admin.AdminSite()


def on_sale(sender, title, **extra):
    return f"sold {title}"


class AuthorAdmin(admin.ModelAdmin):
    search_fields = ["name"]


def gift_wrap(get_response):
    return get_response


print(receiver(book_sold)(on_sale) is on_sale)
print(admin.register(Author, site=site)(AuthorAdmin) is AuthorAdmin)
print(sync_and_async_middleware(gift_wrap) is gift_wrap)

print([answer for function, answer in book_sold.send(sender=None, title="Emma")])
print("authors in the admin:", site.is_registered(Author))
print("sync:", gift_wrap.sync_capable, "async:", gift_wrap.async_capable)
