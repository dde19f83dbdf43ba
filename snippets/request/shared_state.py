"""Two servers with the stock in memory sell each copy twice; one database sells it once."""
# needs: nginx, gunicorn

import os
import sqlite3
from contextlib import closing

from servers import folder, gunicorn, nginx, request

COPIES = 4
memory = {"Emma": COPIES}


def sell_from_memory():
    memory["Emma"] -= 1
    return memory["Emma"] >= 0


def sell_from_database():
    with closing(sqlite3.connect(os.environ["STOCK"], isolation_level=None)) as database:
        return database.execute("UPDATE stock SET emma = emma - 1 WHERE emma > 0").rowcount


def application(environ, start_response):
    sell = {"/memory": sell_from_memory, "/database": sell_from_database}[environ["PATH_INFO"]]
    start_response("200 OK" if sell() else "409 Conflict", [("Content-Length", "0")])
    return []


def buy(path):
    return request(web.port, f"POST {path} HTTP/1.1", "Host: shop", "Content-Length: 0")[9:12]


if __name__ == "__main__":
    with folder() as place:
        env = {"STOCK": str(place / "stock.sqlite3")}
        with closing(sqlite3.connect(env["STOCK"])) as database:
            database.execute("CREATE TABLE stock AS SELECT ? AS emma", [COPIES])
            database.commit()
        with gunicorn("shared_state", env=env) as a, gunicorn("shared_state", env=env) as b:
            both = f"upstream apps {{ server 127.0.0.1:{a.port}; server 127.0.0.1:{b.port}; }}"
            with nginx("location / { proxy_pass http://apps; }", http=both) as web:
                for path in "/memory", "/database":
                    sold = [buy(path) for _ in range(3 * COPIES)].count("200")
                    print(path.ljust(10), f"{COPIES} copies, {sold} sold")
