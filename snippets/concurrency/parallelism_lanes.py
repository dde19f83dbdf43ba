"""One addition changes three stocks at once if one integer holds them: work in parallel, and only one task."""

import dis

LANE = 10  # bits for each stock, so that three fit into one digit of CPython's integers


def pack(stocks):
    return sum(stock << LANE * place for place, stock in enumerate(stocks))


def unpack(number):
    return [number >> LANE * place & (2**LANE - 1) for place in range(3)]


def deliver(stocks, delivery):
    return stocks + delivery


stocks, delivery = [5, 40, 700], [10, 2, 100]
after = deliver(pack(stocks), pack(delivery))

print("before:   ", stocks)
print("delivered:", delivery)
print("after:    ", unpack(after))
additions = [step for step in dis.get_instructions(deliver) if step.opname.startswith("BINARY")]
print("additions:", len(additions))
