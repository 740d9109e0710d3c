"""What the app is doing, for other programs on this machine: a small HTTP server on the loopback address."""

import json
import logging
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import Any

from app.errors import UserError

ADDRESS = "127.0.0.1"

MOST_REQUESTS = 8
"""Requests at one time; more are turned away."""

REQUEST_S = 2.0
"""How long a caller may take between two pieces of its request."""

_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})
_METRICS = "text/plain; version=0.0.4; charset=utf-8"

_log = logging.getLogger(__name__)


class StatusServer:
    """Serves `GET /api/status` and `/metrics` on 127.0.0.1, from threads of its own."""

    def __init__(self, facts: Callable[[], Mapping[str, Any]], metrics: Callable[[], str], port: int) -> None:
        """`facts` gives a value for JSON, `metrics` Prometheus text; both are called on threads of the server's.

        Port 0 takes a free one. Raises `UserError` where the port is taken.
        """
        try:
            self._server = _Server(facts, metrics, port)
        except OSError as error:
            raise UserError(
                f"the status can't be served on port {port} ({error.strerror})", "choose another status.port"
            ) from error
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.1,), name="status", daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.server_address[1])

    def close(self) -> None:
        """Answer nobody any more; this takes at most 0.2 s."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(1.0)


def exposition(name: str, kind: str, text: str, values: Mapping[str, float]) -> Iterator[str]:
    """Yield the Prometheus lines of one metric; the keys of `values` are its labels as written in braces, or empty."""
    yield f"# HELP {name} {text}"
    yield f"# TYPE {name} {kind}"
    for labels, value in values.items():
        yield f"{name}{{{labels}}} {value:g}" if labels else f"{name} {value:g}"


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = sys.platform != "win32"  # there it would let another program take the port as well

    def __init__(self, facts: Callable[[], Mapping[str, Any]], metrics: Callable[[], str], port: int) -> None:
        self.facts = facts
        self.metrics = metrics
        self._places = threading.BoundedSemaphore(MOST_REQUESTS)
        super().__init__((ADDRESS, port), _Request)

    def server_bind(self) -> None:
        """Bind without asking for this machine's name, as `HTTPServer` does: that may go to the network."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = ADDRESS, int(self.server_address[1])

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer on a thread, while there is a place for one more."""
        if self._places.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Give the place back in the end."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._places.release()

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002 the signature is the library's
        """A caller that went away is nobody's problem."""
        _log.debug("a request for the status broke off", exc_info=True)


class _Request(BaseHTTPRequestHandler):
    server: _Server
    timeout = REQUEST_S

    def do_GET(self) -> None:
        """Answer, unless a page of the web asks in the name of this machine (DNS rebinding)."""
        if self._host() not in _NAMES or self.headers.get("Origin") is not None:
            self._answer(HTTPStatus.FORBIDDEN, "text/plain", "only programs on this machine may ask\n")
            return
        path = self.path.partition("?")[0]
        if path == "/api/status":
            text = json.dumps(self.server.facts(), ensure_ascii=False)
            self._answer(HTTPStatus.OK, "application/json", f"{text}\n")
        elif path == "/metrics":
            self._answer(HTTPStatus.OK, _METRICS, self.server.metrics())
        else:
            self._answer(HTTPStatus.NOT_FOUND, "text/plain", "there is /api/status and /metrics\n")

    def version_string(self) -> str:
        """Say no versions."""
        return "Lyre"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 the signature is the library's
        """Tell the log what was asked, at debug level."""
        _log.debug(format, *args)

    def _host(self) -> str:
        host: str = self.headers.get("Host") or ""
        name, _, port = host.rpartition(":")
        return (name if name and port == str(self.server.server_port) else host).lower()

    def _answer(self, status: HTTPStatus, kind: str, text: str) -> None:
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        self.wfile.write(body)
