"""Since Python 3.4 the collector also frees cycles whose objects have `__del__`, in an order that nobody promises."""

import gc


class Account:
    def __init__(self, owner):
        self.owner = owner

    def __del__(self):
        print("    __del__ of", self.owner, "- the other is still whole:", self.other.owner)


ada, grace = Account("Ada"), Account("Grace")
ada.other, grace.other = grace, ada
del ada, grace

print("gc.collect()")
gc.collect()
print("uncollectable:", gc.garbage)
