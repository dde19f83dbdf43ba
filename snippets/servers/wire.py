"""A very small HTTP client that shows a response as it stood on the wire."""

import re
import socket


def request(port, *lines, body=b"", vary=("Date",)):
    """Send `lines`, an empty line and `body` (bytes) as they stand; return the raw response, a str.

    Nothing is added to the request. In the response, line ends become "\\n", and the values of the
    headers named in `vary`, which differ from run to run, become "…".
    Raises TimeoutError where nothing comes for 20 s, another OSError where the connection fails.
    """
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall("\r\n".join([*lines, "", ""]).encode() + body)
        with connection.makefile("rb") as file:
            response = receive(file, method=lines[0].partition(" ")[0])
    head, empty, content = response.decode("utf-8", "replace").replace("\r\n", "\n").partition("\n\n")
    for name in vary:
        head = re.sub(rf"(?im)^({re.escape(name)}): .*", r"\1: …", head)
    return head + empty + content


def receive(file, method="GET"):
    """Read one response to a `method` request from the file of a connection; return its bytes.

    `file` is `connection.makefile("rb")`; keep it to receive the next response of the connection.
    """
    response = _up_to_empty_line(file)
    status = response[9:12]
    if status in (b"100", b"103"):  # comes ahead of the answer
        return response + receive(file, method)
    if method == "HEAD" or status in (b"101", b"204", b"304"):  # never have a body
        return response
    if re.search(rb"(?im)^transfer-encoding:.*chunked", response):
        while size := int((line := file.readline()).partition(b";")[0] or b"0", 16):
            response += line + file.read(size + 2)
        return response + line + _up_to_empty_line(file)
    if length := re.search(rb"(?im)^content-length: *(\d+)", response):
        return response + file.read(int(length[1]))
    return response + file.read()  # ends where the server closes


def _up_to_empty_line(file):
    lines = []
    while line := file.readline():
        lines.append(line)
        if line == b"\r\n":
            break
    return b"".join(lines)
