"""A dict goes where the hash leads; only if the key there is another object with the same hash does it call ==."""


class Isbn:
    def __init__(self, digits):
        self.digits = digits

    def __hash__(self):
        print("  hash of", self.digits)
        return int(self.digits) % 1000

    def __eq__(self, other):
        print("  compare with", other.digits)
        return self.digits == other.digits


emma = Isbn("7001")
print("store:")
stock = {emma: 4}
print("look up the same object:")
print("  found:", emma in stock)
print("look up an equal one:")
print("  found:", Isbn("7001") in stock)
print("look up another one with the same hash:")
print("  found:", Isbn("8001") in stock)
print("look up one with another hash:")
print("  found:", Isbn("7002") in stock)
