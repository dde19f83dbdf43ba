# ---
# jupyter:
#   description: "A measured lab: how much of a request's time Django takes, and how much Gunicorn and Nginx add in front of it."
# ---

# %% [markdown]
# # Lab: what each layer costs
#
# **Question.** A page of the bookshop passes Nginx and Gunicorn before Django sees it. How much of its time
# do the layers in front take?
#
# **Prediction.** Little. They move bytes over two more connections; Django queries a database and renders a
# template.
#
# **Method.** An application that does next to nothing, `demo_app` of the standard library, shows what the
# layers cost by themselves. It is called as a function, then asked for behind Gunicorn with one worker, then
# behind Nginx and that Gunicorn. The bookshop's first page, called as a function, shows what Django takes.
# One client, one request at a time, a new connection for each; the four ways take turns, so that a slow
# moment of the machine hits all of them. Each bar is the median; the line spans the middle half. The bookshop
# runs with `DEBUG` on and SQLite in memory; the time of the client itself counts with the layers.

# %%
import os
from contextlib import ExitStack
from wsgiref.simple_server import demo_app
from wsgiref.util import setup_testing_defaults

from IPython.display import display

os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # a notebook's cells run inside an event loop

import bookshop.ready
from bookshop.wsgi import application as bookshop
from measure import alternate, bars, machine, quartiles, size
from servers import gunicorn, nginx, request

REQUESTS = size(400, small=40)

print(machine("django", "gunicorn"))
print(REQUESTS, "requests in each way")


# %%
def call(application):
    """Ask an application itself, in this process."""
    environ = {"HTTP_HOST": "localhost"}
    setup_testing_defaults(environ)
    body = application(environ, lambda status, headers: None)
    assert b"".join(body)
    getattr(body, "close", lambda: None)()


def ask(server):
    """Ask a server over a connection of its own."""
    answer = request(server.port, "GET / HTTP/1.1", "Host: localhost", "Connection: close")
    assert answer.startswith("HTTP/1.1 200")


with ExitStack() as stack:
    app = stack.enter_context(gunicorn("wsgiref.simple_server:demo_app"))
    web = stack.enter_context(nginx(f"location / {{ proxy_pass {app.url}; }}"))
    ways = {
        "an empty page, called": lambda: call(demo_app),
        "… behind Gunicorn": lambda: ask(app),
        "… behind Nginx and Gunicorn": lambda: ask(web),
        "Django's page, called": lambda: call(bookshop),
    }
    seconds = alternate(ways, REQUESTS, warm_up=10)

spread = quartiles({name: [1000 * second for second in times] for name, times in seconds.items()})
for name, (low, median, high) in spread.items():
    print(f"{name:28} median {median:5.2f} ms, half between {low:5.2f} and {high:5.2f}")

# %% [markdown]
# ## Result

# %%
axis = "milliseconds for one request: median, and the middle half"
display(bars(spread, axis, "Time of one request through each layer"))

# %%
called, _, through_all, page = (median for _, median, _ in spread.values())
layers = through_all - called
assert 0 < layers < page, "the layers in front cost more than Django"
print(f"Nginx, Gunicorn and their connections: {layers:.2f} ms.")
print(f"Django's page: {page:.2f} ms, {page / layers:.0f} times as long.")

# %% [markdown]
# ## What would change the answer
#
# - A view that does less. For an answer from a cache, the layers in front may be most of the time.
# - Many clients at once. Then the question is not what a layer costs, but who waits for whom: one worker
#   serves one request at a time.
# - TLS, which adds a handshake to each new connection.
# - A network between the layers, instead of one machine.
