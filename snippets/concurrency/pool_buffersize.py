"""Executor.map takes all its arguments before the first result, unless buffersize (Python 3.14) holds it back."""
# needs: processes, threads, python>=3.14

from concurrent.futures import ProcessPoolExecutor


def orders():
    for number in range(1, 101):
        taken.append(number)
        yield number


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        for buffersize in None, 4:
            taken = []
            results = pool.map(float, orders(), buffersize=buffersize)
            next(results)
            print(f"buffersize={buffersize}: {len(taken)} orders taken before the first result was given")
            results.close()
