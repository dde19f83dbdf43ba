"""Middleware takes the next callable and returns one that does something around it."""


def view(request):
    print("    view")
    return f"the page of {request['user']}"


def know_user(get_response):
    def middleware(request):
        print("  know_user, in")
        response = get_response(request | {"user": "Ana"})
        print("  know_user, out")
        return response

    return middleware


def shout(get_response):
    def middleware(request):
        print("shout, in")
        response = get_response(request).upper()
        print("shout, out")
        return response

    return middleware


application = view
for layer in reversed([shout, know_user]):
    application = layer(application)

print(application({"path": "/"}))
