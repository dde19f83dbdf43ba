"""What the shop promises: manage.py test bookshop.shop"""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from io import StringIO
from pathlib import Path

from django.core.management import CommandError, call_command
from django.db import IntegrityError, connection, transaction
from django.test import (
    Client,
    TestCase,
    TransactionTestCase,
    override_settings,
    skipUnlessDBFeature,
)
from django.urls import reverse

import bookshop
from bookshop.settings import database
from bookshop.shop.models import Book, Customer, Order, OrderLine, OutOfStock, place_order
from bookshop.shop.seed import seed

fast_passwords = override_settings(
    PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"]
)


@fast_passwords
class ShopTestCase(TestCase):
    @classmethod
    def setUpTestData(cls):
        seed()
        cls.ana = Customer.objects.get(user__username="ana")
        cls.ben = Customer.objects.get(user__username="ben")
        cls.last_copy = Book.objects.get(title="Persuasion")
        cls.plenty = Book.objects.get(title="Pride and Prejudice")


class SellingTests(ShopTestCase):
    def test_an_order_takes_the_copies_from_the_stock(self):
        order = place_order(self.ana, {self.last_copy: 1, self.plenty: 2})
        self.plenty.refresh_from_db()
        self.last_copy.refresh_from_db()
        self.assertEqual((self.plenty.stock, self.last_copy.stock), (10, 0))
        self.assertEqual(order.total, Decimal("25.97"))
        # Taken by key, whatever the customer said first: else two orders could deadlock.
        self.assertEqual([line.book for line in order.lines.all()], [self.plenty, self.last_copy])

    def test_the_last_copy_is_sold_once(self):
        # Both buyers opened the page while there was a copy.
        seen_by_ana = Book.objects.get(pk=self.last_copy.pk)
        seen_by_ben = Book.objects.get(pk=self.last_copy.pk)
        place_order(self.ana, {seen_by_ana: 1})
        with self.assertRaisesMessage(OutOfStock, "Persuasion"):
            place_order(self.ben, {seen_by_ben: 1})

    def test_no_sale_is_forgotten(self):
        seen_by_ana = Book.objects.get(pk=self.plenty.pk)
        seen_by_ben = Book.objects.get(pk=self.plenty.pk)
        place_order(self.ana, {seen_by_ana: 3})
        place_order(self.ben, {seen_by_ben: 4})
        self.plenty.refresh_from_db()
        self.assertEqual(self.plenty.stock, 12 - 3 - 4)

    def test_an_order_is_all_or_nothing(self):
        orders = Order.objects.count()
        with self.assertRaises(OutOfStock):
            place_order(self.ana, {self.plenty: 1, self.last_copy: 2})
        self.plenty.refresh_from_db()
        self.assertEqual((self.plenty.stock, Order.objects.count()), (12, orders))

    def test_the_line_keeps_the_price_of_the_sale(self):
        order = place_order(self.ana, {self.plenty: 1})
        Book.objects.update(price=Decimal("99.00"))
        self.assertEqual(Order.objects.get(pk=order.pk).total, Decimal("8.99"))

    def test_the_database_itself_refuses_a_negative_stock(self):
        with self.assertRaises(IntegrityError), transaction.atomic():
            Book.objects.filter(pk=self.last_copy.pk).update(stock=-1)

    def test_the_database_itself_refuses_a_line_without_copies(self):
        with self.assertRaises(IntegrityError), transaction.atomic():
            OrderLine.objects.update(quantity=0)


@fast_passwords
class RaceTests(TransactionTestCase):
    # The test database of SQLite lives in memory, on one connection: no race to be had.
    @skipUnlessDBFeature("test_db_allows_multiple_connections")
    def test_ten_buyers_at_once_and_three_copies(self):
        seed()
        ana = Customer.objects.get(user__username="ana")
        book = Book.objects.get(title="The Art of Computer Programming, Volume 1")

        def buy(_):
            try:
                return place_order(ana, {book: 1})
            except OutOfStock:
                return None
            finally:
                connection.close()

        with ThreadPoolExecutor(10) as pool:
            orders = list(pool.map(buy, range(10)))
        book.refresh_from_db()
        self.assertEqual((book.stock, orders.count(None)), (0, 7))


class SeedTests(ShopTestCase):
    def test_seeding_twice_changes_nothing(self):
        place_order(self.ana, {self.last_copy: 1})
        seed()
        self.last_copy.refresh_from_db()
        self.assertEqual((Book.objects.count(), self.last_copy.stock), (20, 0))

    def test_the_command_refuses_where_it_is_not_development(self):
        with self.assertRaises(CommandError):
            call_command("seed")
        with override_settings(DEBUG=True):
            call_command("seed", stdout=(out := StringIO()))
        self.assertEqual(out.getvalue(), "20 books on the shelves.\n")


class PageTests(ShopTestCase):
    def test_every_page_answers(self):
        self.client.force_login(self.ana.user)
        pages = [
            reverse("shop:book_list"),
            self.plenty.get_absolute_url(),
            reverse("shop:book_stock", args=[self.plenty.pk]),
            reverse("shop:book_order", args=[self.plenty.pk]),
            reverse("shop:author_list"),
            reverse("shop:order_list"),
            self.ana.orders.first().get_absolute_url(),
        ]
        for page in pages:
            with self.subTest(page=page):
                self.assertEqual(self.client.get(page).status_code, 200)

    def test_search_looks_in_titles_and_authors(self):
        for words, found in [("knuth", 3), ("Emma", 1), ("  ", 20), ("nobody", 0)]:
            with self.subTest(words=words):
                response = self.client.get(reverse("shop:book_list"), {"q": words})
                self.assertEqual(len(response.context["books"]), found)

    def test_the_number_of_queries_does_not_grow_with_the_shelf(self):
        with self.assertNumQueries(1):
            self.client.get(reverse("shop:book_list"))
        with self.assertNumQueries(2):
            self.client.get(reverse("shop:author_list"))

    async def test_the_stock_answers_as_json(self):
        response = await self.async_client.get(f"/books/{self.last_copy.pk}/stock/")
        self.assertEqual(response.json(), {"title": "Persuasion", "stock": 1})
        missing = await self.async_client.get("/books/999999/stock/")
        self.assertEqual(missing.status_code, 404)

    def test_orders_need_a_login_and_are_private(self):
        url = self.ana.orders.first().get_absolute_url()
        self.assertRedirects(self.client.get(url), f"/accounts/login/?next={url}")
        self.client.force_login(self.ben.user)
        self.assertEqual(self.client.get(url).status_code, 404)


class OrderingTests(ShopTestCase):
    def setUp(self):
        self.url = reverse("shop:book_order", args=[self.last_copy.pk])

    def test_from_the_login_to_the_receipt(self):
        response = self.client.post(
            reverse("login"),
            {"username": "ana", "password": "bookshop", "next": self.url},
        )
        self.assertRedirects(response, self.url)
        response = self.client.post(self.url, {"quantity": 1}, follow=True)
        self.assertRedirects(response, Order.objects.first().get_absolute_url())
        self.assertContains(response, "£7.99")

    def test_a_post_needs_a_login(self):
        response = self.client.post(self.url, {"quantity": 1})
        self.assertRedirects(response, f"/accounts/login/?next={self.url}")

    def test_a_post_without_the_token_is_refused(self):
        client = Client(enforce_csrf_checks=True)
        client.force_login(self.ana.user)
        self.assertEqual(client.post(self.url, {"quantity": 1}).status_code, 403)
        # The page gives one to each of its forms: signing out and ordering.
        self.assertContains(client.get(self.url), "csrfmiddlewaretoken", count=2)

    def test_the_form_says_what_is_wrong(self):
        self.client.force_login(self.ana.user)
        for quantity, message in [
            ("0", "greater than or equal to 1"),
            ("100", "less than or equal to 99"),
            ("2", "Not enough copies"),
        ]:
            with self.subTest(quantity=quantity):
                response = self.client.post(self.url, {"quantity": quantity})
                self.assertContains(response, message)

    def test_whoever_signs_in_can_order(self):
        self.client.login(username="admin", password="bookshop")
        self.client.post(self.url, {"quantity": 1})
        self.assertEqual(Order.objects.first().customer.user.username, "admin")


class AdminTests(ShopTestCase):
    def test_every_list_search_and_form_opens(self):
        self.client.login(username="admin", password="bookshop")
        for model in ["author", "book", "customer", "genre", "order"]:
            with self.subTest(model=model):
                changelist = reverse(f"admin:shop_{model}_changelist")
                self.assertEqual(self.client.get(changelist).status_code, 200)
                self.assertEqual(self.client.get(changelist, {"q": "a"}).status_code, 200)
                self.assertEqual(self.client.get(f"{changelist}add/").status_code, 200)
        order = reverse("admin:shop_order_change", args=[self.ana.orders.first().pk])
        self.assertContains(self.client.get(order), "Persuasion")


def run(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


class ProjectTests(TestCase):
    def test_one_variable_names_the_database(self):
        file = database("sqlite:////tmp/a%20shop.sqlite3")
        self.assertEqual(file["NAME"], "/tmp/a shop.sqlite3")
        server = database("postgresql://ana:p%40ss@db.example:5433/shop")
        keys = ["NAME", "USER", "PASSWORD", "HOST", "PORT"]
        self.assertEqual(
            [server[key] for key in keys], ["shop", "ana", "p@ss", "db.example", 5433]
        )
        with self.assertRaisesMessage(ValueError, "neither sqlite:// nor postgresql://"):
            database("mysql://localhost/shop")

    def test_the_migrations_are_complete(self):
        call_command("makemigrations", check=True, dry_run=True, verbosity=0)

    def test_the_production_settings_are_safe(self):
        check = run(
            Path(bookshop.__file__).with_name("manage.py"),
            *["check", "--deploy", "--fail-level=WARNING"],
            DJANGO_SETTINGS_MODULE="bookshop.settings_production",
            BOOKSHOP_SECRET_KEY="a secret of the test, long and with many different letters",
            BOOKSHOP_HOSTS="shop.example",
        )
        self.assertEqual(check.stdout, "System check identified no issues (0 silenced).\n")

    def test_ready_is_one_filled_shop_for_threads_and_forks(self):
        program = """
import bookshop.ready
import os, threading
from django.db import connection
from bookshop.shop.models import Book

def sell():
    Book.objects.filter(title="Emma").update(stock=1)
    connection.close()

print(Book.objects.count(), len(connection.queries), flush=True)
thread = threading.Thread(target=sell)
thread.start()
thread.join()
if os.fork() == 0:
    Book.objects.filter(stock=1).update(stock=0)
    os._exit(0)
os.wait()
print(Book.objects.get(title="Emma").stock)
"""
        self.assertEqual(run("-c", program).stdout, "20 1\n1\n")
