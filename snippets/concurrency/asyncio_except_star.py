"""A TaskGroup raises its tasks' errors as one ExceptionGroup, even a single one; each except* takes those of its kind."""

import asyncio


async def fail(error):
    raise error


async def load(*errors):
    async with asyncio.TaskGroup() as group:
        for error in errors:
            group.create_task(fail(error))


async def main():
    try:
        await load(KeyError("Emma"), ConnectionError("stock"), KeyError("Dracula"))
    except* KeyError as errors:
        print("missing:    ", [error.args[0] for error in errors.exceptions])
    except* OSError as errors:
        print("unreachable:", [error.args[0] for error in errors.exceptions])

    try:
        await load(KeyError("Emma"))
    except KeyError:
        print("never printed")
    except ExceptionGroup as group:
        print("a plain except sees", type(group).__name__, "of", len(group.exceptions))


asyncio.run(main())
