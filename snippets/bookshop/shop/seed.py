"""The shop's first books, customers and orders: always the same ones."""

from datetime import UTC, datetime
from decimal import Decimal

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import User
from django.db import transaction

from bookshop.shop.models import Author, Book, Customer, Genre, Order, OrderLine

PASSWORD = "bookshop"

AUTHORS = {
    "Edwin A. Abbott": 1838,
    "Jane Austen": 1775,
    "Jon Bentley": 1953,
    "Frederick P. Brooks": 1931,
    "Lewis Carroll": 1832,
    "Edsger W. Dijkstra": 1930,
    "Douglas R. Hofstadter": 1945,
    "Donald E. Knuth": 1938,
    "Leslie Lamport": 1941,
    "Mary Shelley": 1797,
    "H. G. Wells": 1866,
    "Niklaus Wirth": 1934,
}

GENRES = ["Algorithms", "Classics", "Mathematics", "Science fiction", "Software engineering"]

# title, author, published, price, stock, genres, summary
BOOKS = [
    ("Flatland", "Edwin A. Abbott", 1884, "7.50", 6,
     ["Classics", "Mathematics", "Science fiction"],
     "A square learns that there are more dimensions than his own two."),
    ("Pride and Prejudice", "Jane Austen", 1813, "8.99", 12, ["Classics"],
     "First impressions turn out to be poor data."),
    ("Emma", "Jane Austen", 1815, "8.99", 4, ["Classics"],
     "A clever young woman arranges everybody's life but her own."),
    ("Persuasion", "Jane Austen", 1817, "7.99", 1, ["Classics"],
     "Eight years late, a second chance."),
    ("Programming Pearls", "Jon Bentley", 1986, "34.99", 5,
     ["Algorithms", "Software engineering"],
     "Small problems, thought through to the end."),
    ("The Mythical Man-Month", "Frederick P. Brooks", 1975, "32.50", 7,
     ["Software engineering"],
     "Adding people to a late software project makes it later."),
    ("The Design of Design", "Frederick P. Brooks", 2010, "36.00", 2,
     ["Software engineering"],
     "How designers think, and where good designs come from."),
    ("Alice's Adventures in Wonderland", "Lewis Carroll", 1865, "9.99", 9,
     ["Classics"],
     "A girl follows a rabbit into a world with strict and absurd rules."),
    ("Through the Looking-Glass", "Lewis Carroll", 1871, "9.99", 3,
     ["Classics"],
     "A game of chess in which it takes all your running to stay in place."),
    ("A Discipline of Programming", "Edsger W. Dijkstra", 1976, "54.00", 1,
     ["Algorithms", "Mathematics", "Software engineering"],
     "Programs and their proofs, grown hand in hand."),
    ("Gödel, Escher, Bach", "Douglas R. Hofstadter", 1979, "24.99", 8, ["Mathematics"],
     "How meaning climbs out of meaningless symbols."),
    ("The Art of Computer Programming, Volume 1", "Donald E. Knuth", 1968, "79.99", 3,
     ["Algorithms", "Mathematics"],
     "Fundamental algorithms, and the mathematics to weigh them."),
    ("The Art of Computer Programming, Volume 2", "Donald E. Knuth", 1969, "79.99", 2,
     ["Algorithms", "Mathematics"],
     "Random numbers, and arithmetic done exactly."),
    ("The Art of Computer Programming, Volume 3", "Donald E. Knuth", 1973, "79.99", 0,
     ["Algorithms"],
     "Sorting and searching, from cards and tapes to trees."),
    ("Specifying Systems", "Leslie Lamport", 2002, "59.99", 2,
     ["Mathematics", "Software engineering"],
     "Say precisely what a system should do, before building it."),
    ("LaTeX: A Document Preparation System", "Leslie Lamport", 1986, "42.00", 4,
     ["Software engineering"],
     "Write down what the text means; the typesetting follows."),
    ("Frankenstein", "Mary Shelley", 1818, "6.99", 10, ["Classics", "Science fiction"],
     "What a maker owes to the thing he made."),
    ("The Time Machine", "H. G. Wells", 1895, "6.50", 5, ["Classics", "Science fiction"],
     "Eight hundred thousand years ahead, and home for dinner."),
    ("The War of the Worlds", "H. G. Wells", 1898, "6.99", 0,
     ["Classics", "Science fiction"],
     "Martians land in Surrey and find that size is not everything."),
    ("Algorithms + Data Structures = Programs", "Niklaus Wirth", 1976, "48.00", 1,
     ["Algorithms", "Software engineering"],
     "The title is an equation; the book is its proof."),
]  # fmt: skip

# username, first name, last name, address
CUSTOMERS = [
    ("ana", "Ana", "Silva", "12 Harbour Street, Lisbon"),
    ("ben", "Ben", "Okafor", "3 Mill Lane, Leeds"),
    ("chloe", "Chloé", "Martin", "27 rue des Lilas, Lyon"),
]

# customer, date, lines of title, quantity, price (of that day: some have risen since)
ORDERS = [
    ("ana", datetime(2026, 1, 14, 9, 30, tzinfo=UTC), [
        ("The Mythical Man-Month", 1, "29.99"),
        ("Programming Pearls", 1, "34.99"),
    ]),
    ("ben", datetime(2026, 2, 2, 17, 5, tzinfo=UTC), [
        ("Frankenstein", 3, "6.99"),
    ]),
    ("ana", datetime(2026, 3, 21, 20, 45, tzinfo=UTC), [
        ("Persuasion", 2, "7.99"),
        ("Emma", 1, "8.49"),
        ("Gödel, Escher, Bach", 1, "24.99"),
    ]),
    ("chloe", datetime(2026, 4, 8, 12, 0, tzinfo=UTC), [
        ("The Art of Computer Programming, Volume 3", 1, "74.99"),
    ]),
]  # fmt: skip


@transaction.atomic
def seed():
    """Fill an empty shop; leave any other as it is."""
    if Book.objects.exists():
        return

    authors = {name: Author(name=name, born=born) for name, born in AUTHORS.items()}
    Author.objects.bulk_create(authors.values())
    genres = {name: Genre(name=name) for name in GENRES}
    Genre.objects.bulk_create(genres.values())

    books = {}
    tags = []
    for title, author, published, price, stock, names, summary in BOOKS:
        books[title] = Book(
            title=title,
            author=authors[author],
            published=published,
            price=Decimal(price),
            stock=stock,
            summary=summary,
        )
        tags += [Book.genres.through(book=books[title], genre=genres[name]) for name in names]
    Book.objects.bulk_create(books.values())
    Book.genres.through.objects.bulk_create(tags)

    # Hashing is slow on purpose, so it is done once: here, everybody's password is the same.
    password = make_password(PASSWORD)
    User.objects.create(username="admin", password=password, is_staff=True, is_superuser=True)
    customers = {}
    for username, first_name, last_name, address in CUSTOMERS:
        user = User.objects.create(
            username=username, password=password, first_name=first_name, last_name=last_name
        )
        customers[username] = Customer.objects.create(user=user, address=address)

    for username, placed_at, lines in ORDERS:
        order = Order.objects.create(customer=customers[username], placed_at=placed_at)
        for title, quantity, price in lines:
            OrderLine.objects.create(
                order=order, book=books[title], quantity=quantity, price=Decimal(price)
            )
