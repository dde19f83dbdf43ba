"""With maxtasksperchild a pool replaces each worker after so many tasks, and what it had gathered is gone."""
# needs: processes, threads

from multiprocessing import Pool

leaked = []


def work(number):
    leaked.append(number)
    return len(leaked)


if __name__ == "__main__":
    for limit in None, 2:
        with Pool(1, maxtasksperchild=limit) as pool:
            print(f"maxtasksperchild={limit}:", pool.map(work, range(5), chunksize=1))
