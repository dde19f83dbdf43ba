"""hasattr reads the attribute and reports an AttributeError as False, wherever that was raised."""


class Order:
    prices = [9, 8]

    @property
    def total(self):
        print("  (adding up)")
        return sum(self.prices)

    @property
    def label(self):
        return self.titel  # a slip of the pen


order = Order()
setattr(order, "note", "a gift")
print(getattr(order, "note"), "/", getattr(order, "voucher", "none"))

print("total:", hasattr(order, "total"))
print("label:", hasattr(order, "label"))
print("label:", getattr(order, "label", "none"))
