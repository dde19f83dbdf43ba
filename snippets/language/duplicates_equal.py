"""What counts as a duplicate is ==: 1, True and 1.0 become one, "1" stays, and two NaN objects stay two."""

answers = [1, True, 1.0, "1"]
print(list(dict.fromkeys(answers)))
print(list(dict.fromkeys([True, 1.0, 1])))

by_type = {(type(answer), answer): answer for answer in answers}
print(list(by_type.values()))

nan = float("nan")
print("two NaN objects:", len(dict.fromkeys([nan, float("nan")])))
print("one of them, twice:", len(dict.fromkeys([nan, nan])))
