"""1, True and 1.0 are one key, because they are equal: the first key stays, the last value wins."""

answers = {1: "int", True: "bool", 1.0: "float", "1": "str"}

print(answers)
print("equal:", 1 == True == 1.0)
print("equal hashes:", hash(1) == hash(True) == hash(1.0))
print("0 found as False:", {0: "sold out"}[False])
