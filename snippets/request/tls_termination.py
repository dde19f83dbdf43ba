"""The server shows its certificate and the client checks it; behind Nginx, HTTP is plain."""
# needs: openssl, nginx, gunicorn, processes, sockets

import socket
import ssl
import subprocess

from servers import folder, gunicorn, nginx, receive


def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"the application was asked over {environ['wsgi.url_scheme']}".encode()]


def ask(name, context):
    try:
        with socket.create_connection(("127.0.0.1", web.port)) as connection:
            with context.wrap_socket(connection, server_hostname=name) as secure:
                secure.sendall(f"GET / HTTP/1.0\r\nHost: {name}\r\n\r\n".encode())
                return receive(secure.makefile("rb")).partition(b"\r\n\r\n")[2].decode()
    except ssl.SSLCertVerificationError as error:
        return f"the client refuses, code {error.verify_code}"


if __name__ == "__main__":
    with folder() as place, gunicorn("tls_termination") as app:
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes",
            "-subj", "/CN=shop.example", "-addext", "subjectAltName=DNS:shop.example",
            "-keyout", place / "key.pem", "-out", place / "certificate.pem",
        ], check=True, capture_output=True)  # fmt: skip
        with nginx(f"""
            ssl_certificate {place}/certificate.pem;
            ssl_certificate_key {place}/key.pem;
            location / {{ proxy_pass {app.url}; }}
        """, listen="ssl") as web:  # fmt: skip
            stranger = ssl.create_default_context()
            friend = ssl.create_default_context(cafile=place / "certificate.pem")
            print("unknown issuer:", ask("shop.example", stranger))
            print("wrong name:    ", ask("bank.example", friend))
            print("trusted:       ", ask("shop.example", friend))
