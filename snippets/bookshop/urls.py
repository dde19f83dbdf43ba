"""All addresses of the project: the shop at the root, signing in, the admin."""

from django.conf import settings
from django.contrib import admin
from django.contrib.auth import views as auth_views
from django.urls import include, path

login = auth_views.LoginView.as_view(
    template_name="shop/login.html",
    extra_context={"development": settings.DEBUG},
)

urlpatterns = [
    path("", include("bookshop.shop.urls")),
    path("accounts/login/", login, name="login"),
    path("accounts/logout/", auth_views.LogoutView.as_view(), name="logout"),
    path("admin/", admin.site.urls),
]
