from django.contrib import admin

from bookshop.shop.models import Author, Book, Customer, Genre, Order, OrderLine

admin.site.register(Genre)


@admin.register(Author)
class AuthorAdmin(admin.ModelAdmin):
    list_display = ["name", "born"]
    search_fields = ["name"]


@admin.register(Book)
class BookAdmin(admin.ModelAdmin):
    list_display = ["title", "author", "published", "price", "stock"]
    list_select_related = ["author"]
    list_filter = ["genres"]
    search_fields = ["title", "author__name"]
    autocomplete_fields = ["author"]
    filter_horizontal = ["genres"]


@admin.register(Customer)
class CustomerAdmin(admin.ModelAdmin):
    list_display = ["user", "address"]
    list_select_related = ["user"]
    search_fields = ["user__username", "user__last_name"]


class OrderLineInline(admin.TabularInline):
    model = OrderLine
    autocomplete_fields = ["book"]
    extra = 0


@admin.register(Order)
class OrderAdmin(admin.ModelAdmin):
    list_display = ["__str__", "customer", "placed_at", "total"]
    list_select_related = ["customer__user"]
    date_hierarchy = "placed_at"
    search_fields = ["customer__user__username", "lines__book__title"]
    autocomplete_fields = ["customer"]
    inlines = [OrderLineInline]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("lines")
