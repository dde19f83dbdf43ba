"""Order of evaluation, order of a dict, a stable sort and one `None`: the language promises these."""


def seen(title):
    print("evaluated:", title)
    return title


both = seen("Emma") + seen(" and ") + seen("Dracula")

stock = {"Flatland": 3, "Emma": 1}
stock["Dracula"] = 1
stock["Flatland"] = 2
print("the dict:  ", *stock)
print("by stock:  ", *sorted(stock, key=stock.get))
print("one None:  ", stock.get("Ulysses") is stock.get("Beowulf"))
