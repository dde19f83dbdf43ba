from django.urls import path

from bookshop.shop import views

app_name = "shop"
urlpatterns = [
    path("", views.book_list, name="book_list"),
    path("books/<int:pk>/", views.BookDetail.as_view(), name="book_detail"),
    path("books/<int:pk>/stock/", views.book_stock, name="book_stock"),
    path("books/<int:pk>/order/", views.book_order, name="book_order"),
    path("authors/", views.AuthorList.as_view(), name="author_list"),
    path("orders/", views.OrderList.as_view(), name="order_list"),
    path("orders/<int:pk>/", views.OrderDetail.as_view(), name="order_detail"),
]
