"""What counts as a duplicate is ==: 1, True and 1.0 become one, "1" stays, and a NaN equals not even itself."""

answers = [1, True, 1.0, "1"]
print(list(dict.fromkeys(answers)))
print(list(dict.fromkeys([True, 1.0, 1])))

by_type = {(type(answer), answer): answer for answer in answers}
print(list(by_type.values()))

print(len(set([float("nan"), float("nan")])))
