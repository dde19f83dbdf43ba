"""WSGI middleware is an application to its server and a server to the application inside."""


def shop(environ, start_response):
    print("  the shop is called")
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"books"]


# --8<-- [start:middleware]
def closed_on_sunday(application, day):
    def wrapper(environ, start_response):
        if day == "Sunday":
            headers = [("Content-Type", "text/plain"), ("Retry-After", "86400")]
            start_response("503 Service Unavailable", headers)
            return [b"closed"]
        return application(environ, start_response)

    return wrapper
# --8<-- [end:middleware]


def print_head(status, headers):
    print(" ", status)


for day in "Saturday", "Sunday":
    print(day)
    application = closed_on_sunday(shop, day)
    print(" ", *application({"PATH_INFO": "/"}, print_head))
