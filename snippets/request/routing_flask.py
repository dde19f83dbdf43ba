"""Flask's router prefers a fixed word to a variable one, whichever was registered first."""

from flask import Flask


def book(name):
    return f"book {name!r}"


def new_book():
    return "a form for a new book"


variable, fixed = ("/books/<name>/", book), ("/books/new/", new_book)

for order in ([variable, fixed], [fixed, variable]):
    app = Flask(__name__)
    for rule, view in order:
        app.add_url_rule(rule, view_func=view)
    print("registered:", *[rule for rule, view in order])
    print("  /books/new/ is", app.test_client().get("/books/new/").text)
