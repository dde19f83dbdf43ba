"""A sqlite3 connection's with block ends a transaction, not the connection; closing() closes it."""

import sqlite3
from contextlib import closing


def state(connection):
    try:
        return connection.execute("SELECT title FROM book").fetchall()
    except sqlite3.ProgrammingError as error:
        return error


with closing(sqlite3.connect(":memory:")) as connection:
    connection.execute("CREATE TABLE book (title)")

    with connection:
        connection.execute("INSERT INTO book VALUES ('Emma')")
    print("after a good block:", state(connection))

    try:
        with connection:
            connection.execute("INSERT INTO book VALUES ('Dracula')")
            raise LookupError("no such author")
    except LookupError:
        print("after a failed one:", state(connection))

print("after closing:     ", state(connection))
