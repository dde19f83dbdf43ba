"""Books and who wrote them; customers and what they bought."""

from django.conf import settings
from django.db import models, transaction
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone


class Author(models.Model):
    name = models.CharField(max_length=100, unique=True)
    born = models.PositiveSmallIntegerField("year of birth")

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Genre(models.Model):
    name = models.CharField(max_length=50, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class BookQuerySet(models.QuerySet):
    def search(self, words):
        return self.filter(Q(title__icontains=words) | Q(author__name__icontains=words))


class Book(models.Model):
    title = models.CharField(max_length=200)
    author = models.ForeignKey(Author, on_delete=models.PROTECT, related_name="books")
    genres = models.ManyToManyField(Genre, related_name="books")
    published = models.PositiveSmallIntegerField("year of publication")
    summary = models.CharField(max_length=200)
    price = models.DecimalField(max_digits=6, decimal_places=2)
    stock = models.IntegerField("copies in stock", default=0)

    objects = BookQuerySet.as_manager()

    class Meta:
        ordering = ["title"]
        constraints = [
            models.UniqueConstraint(fields=["author", "title"], name="book_once_per_author"),
            # The database's own word: no code, however wrong, sells a copy that is not there.
            models.CheckConstraint(
                condition=Q(stock__gte=0),
                name="book_stock_not_negative",
                violation_error_message="The stock cannot be negative.",
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("shop:book_detail", args=[self.pk])


class Customer(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    address = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["user__username"]

    def __str__(self):
        return self.user.get_full_name() or self.user.get_username()


class Order(models.Model):
    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="orders")
    placed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-placed_at"]

    def __str__(self):
        return f"Order {self.pk}"

    def get_absolute_url(self):
        return reverse("shop:order_detail", args=[self.pk])

    @property
    def total(self):
        return sum(line.total for line in self.lines.all())


class OrderLine(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    book = models.ForeignKey(Book, on_delete=models.PROTECT, related_name="lines")
    quantity = models.IntegerField(default=1)
    # A copy of the book's price: what was paid must not change when the price does.
    price = models.DecimalField(max_digits=6, decimal_places=2)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(quantity__gte=1),
                name="line_quantity_positive",
                violation_error_message="A line has at least one copy.",
            ),
        ]

    def __str__(self):
        return f"{self.quantity} × {self.book}"

    @property
    def total(self):
        return self.price * self.quantity


class OutOfStock(Exception):
    """The shop has fewer copies than somebody wants."""


@transaction.atomic
def place_order(customer, quantities):
    """Sell the books of {book: quantity}: all of them, or none and OutOfStock."""
    order = Order.objects.create(customer=customer)
    # Everyone takes the rows in the same order, so two orders never wait for each other.
    for book in sorted(quantities, key=lambda book: book.pk):
        quantity = quantities[book]
        # One UPDATE both checks and takes, under the row's lock. Between a check in Python
        # and a later save, another buyer could take the same last copy.
        in_stock = Book.objects.filter(pk=book.pk, stock__gte=quantity)
        if not in_stock.update(stock=F("stock") - quantity):
            raise OutOfStock(f"Not enough copies of {book} in stock.")
        order.lines.create(book=book, quantity=quantity, price=book.price)
    return order
