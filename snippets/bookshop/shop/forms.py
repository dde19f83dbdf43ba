from django import forms


class OrderForm(forms.Form):
    quantity = forms.IntegerField(label="Copies", min_value=1, max_value=99, initial=1)
