"""FastAPI is not a WSGI application: called with two arguments, it misses the third."""
# raises: TypeError

from wsgiref.util import setup_testing_defaults

from fastapi import FastAPI

environ = {}
setup_testing_defaults(environ)
application = FastAPI()
application(environ, print)
