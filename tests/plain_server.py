"""A server on the loopback address that gives what it is told to, and remembers what it was asked."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Said:
    """An answer. One that `stalls` sends its head and `first` bytes of its body, and no more."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    stalls: bool = False
    first: int = 0


class PlainServer:
    """`answers` by path; everything else is a 404."""

    def __init__(self) -> None:
        self.answers: dict[str, Said] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.released = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"plain": self}))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def stop(self) -> None:
        self.released.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@contextmanager
def serving() -> Iterator[PlainServer]:
    server = PlainServer()
    try:
        yield server
    finally:
        server.stop()


class _Handler(BaseHTTPRequestHandler):
    plain: PlainServer
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 the name is http.server's
        """Nothing: the requests are kept."""

    def do_GET(self) -> None:
        self.plain.asked.append((self.path, dict(self.headers)))
        said = self.plain.answers.get(self.path, Said(status=404))
        self.send_response(said.status)
        for name, value in said.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(said.body)))
        self.end_headers()
        if said.stalls:
            self.wfile.write(said.body[: said.first])
            self.wfile.flush()
            self.plain.released.wait(30)
            self.close_connection = True
            return
        self.wfile.write(said.body)
