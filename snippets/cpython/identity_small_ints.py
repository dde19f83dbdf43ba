"""CPython keeps one object for each small int: up to 256, and up to 1024 since 3.15."""


def same_object(number):
    return int(str(number)) is int(str(number))


largest = max(number for number in range(5000) if same_object(number))
smallest = min(number for number in range(-5000, 1) if same_object(number))
print("one object for each int from", smallest, "to", largest)

left, right = int("5000"), int("5000")
print("5000:", "equal" if left == right else "", "identical" if left is right else "not identical")
