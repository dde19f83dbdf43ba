"""Between processes a message is pickled: what arrives is a copy, and what cannot be pickled is not sent."""
# needs: processes

from multiprocessing import Pipe, Process


def clerk(connection):
    order = connection.recv()
    order["books"].append("Dracula")
    connection.send(order)


if __name__ == "__main__":
    here, there = Pipe()
    with here, there:
        process = Process(target=clerk, args=[there])
        process.start()

        order = {"customer": "Ana", "books": ["Emma"]}
        here.send(order)
        print("came back:", here.recv()["books"])
        print("ours:     ", order["books"])
        process.join()

        try:
            here.send(book for book in order["books"])
        except TypeError as error:
            print("a generator:", type(error).__name__)
