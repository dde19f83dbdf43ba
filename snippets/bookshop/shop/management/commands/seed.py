from django.conf import settings
from django.core.management import BaseCommand, CommandError

from bookshop.shop.models import Book
from bookshop.shop.seed import seed


class Command(BaseCommand):
    help = "Fills an empty shop with books, customers and orders, for development."

    def handle(self, *args, **options):
        if not settings.DEBUG:
            raise CommandError("seed makes accounts whose password everyone knows: never here.")
        seed()
        if options["verbosity"]:
            self.stdout.write(f"{Book.objects.count()} books on the shelves.")
