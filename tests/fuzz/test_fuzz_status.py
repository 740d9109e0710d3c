"""Whatever knocks at the status server, it answers or hangs up, tells strangers nothing, and goes on."""

import errno
import http.client
import logging
import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.status import ADDRESS, StatusServer
from tests.fuzz.kit import cases, damaged

pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")
"""Of a request that fails, which may be 70 kilobytes: the warning would hide what failed."""

SECRET = "only for programs on this machine"
GOOD = b"GET /api/status HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
TRICKS = (
    b"\r\n", b"\n", b"\r", b"\x00", b"%00", b"..", b"//", b"HTTP/0.9", b"HTTP/9.9", b"Host: evil.example\r\n",
    b"Origin: http://localhost\r\n", b"Content-Length: -1\r\n", b"Content-Length: 99999999999\r\n",
    b"Transfer-Encoding: chunked\r\n", b"Expect: 100-continue\r\n", b"X: " + b"y" * 70_000 + b"\r\n", b"a: b\r\n" * 200,
    b"POST", b"HEAD", b"PUT", b"CONNECT", b"\xff\xfe", b"http://evil.example/api/status",
)  # fmt: skip

hosts = st.one_of(
    st.sampled_from(("localhost", "127.0.0.1", "[::1]", "LOCALHOST", "evil.example", "localhost.evil.example", "")),
    st.text(st.characters(codec="latin-1", exclude_characters="\r\n"), max_size=30),
)


class Complaints(logging.Handler):
    """Keeps the errors of requests that broke off."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.errors: list[BaseException] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and record.exc_info[1]:
            self.errors.append(record.exc_info[1])


@pytest.fixture(scope="module")
def complaints() -> Iterator[Complaints]:
    handler, logger = Complaints(), logging.getLogger("app.status")
    before = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    yield handler
    logger.removeHandler(handler)
    logger.setLevel(before)


@pytest.fixture(scope="module")
def server() -> Iterator[StatusServer]:
    made = StatusServer(lambda: {"state": SECRET}, lambda: f"lyre_state {SECRET}\n", 0)
    yield made
    made.close()


@contextmanager
def hanging_up_is_fine() -> Iterator[None]:
    """The server may end the connection, also between two steps of ours: then `shutdown` finds none (ENOTCONN)."""
    try:
        yield
    except (ConnectionResetError, BrokenPipeError):
        pass
    except OSError as error:
        if error.errno != errno.ENOTCONN:
            raise


def said(server: StatusServer, data: bytes) -> bytes:
    """What comes back to who says `data` and no more."""
    with socket.create_connection((ADDRESS, server.port), timeout=15) as caller, hanging_up_is_fine():
        caller.sendall(data)
        caller.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: caller.recv(65536), b""))
    return b""


def check(server: StatusServer, complaints: Complaints) -> None:
    assert SECRET in said(server, GOOD).decode()
    assert [error for error in complaints.errors if not isinstance(error, OSError)] == []


@cases
@given(st.one_of(damaged(st.just(GOOD), TRICKS), st.binary(max_size=300)))
@example(GOOD * 3)
@example(b"GET /api/status\r\n")
@example(b"G" * 70_000)
@example(GOOD + b"X: " + b"y" * 140_000)
def test_any_request_is_answered_or_turned_away(server: StatusServer, complaints: Complaints, data: bytes) -> None:
    answer = said(server, data)
    if answer.startswith(b"HTTP/"):
        assert b"Access-Control" not in answer
        assert b"Traceback" not in answer
    check(server, complaints)


@cases
@given(hosts, st.one_of(st.none(), st.text(st.characters(codec="latin-1", exclude_characters="\r\n"), max_size=30)))
def test_only_programs_on_this_machine_are_told(
    server: StatusServer, complaints: Complaints, host: str, origin: str | None
) -> None:
    more = f"Origin: {origin}\r\n" if origin is not None else ""
    answer = said(server, f"GET /api/status HTTP/1.0\r\nHost: {host}\r\n{more}\r\n".encode("latin-1"))
    name = host.strip(" \t").lower().removesuffix(f":{server.port}")
    is_ours = name in ("localhost", "127.0.0.1", "[::1]") and origin is None
    assert (SECRET.encode() in answer) <= is_ours
    check(server, complaints)


def test_a_caller_that_is_hung_up_on_between_two_steps_goes_on() -> None:
    with socket.create_server((ADDRESS, 0)) as server, socket.create_connection(server.getsockname(), 15) as caller:
        there, _ = server.accept()
        there.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # closing resets
        there.close()
        with suppress(ConnectionResetError):
            caller.recv(1)
        with hanging_up_is_fine():
            caller.shutdown(socket.SHUT_WR)


def test_the_good_request_is_answered_with_200(server: StatusServer) -> None:
    connection = http.client.HTTPConnection(ADDRESS, server.port, timeout=10)
    connection.request("GET", "/api/status")
    response = connection.getresponse()
    assert (response.status, response.read()) == (200, b'{"state": "' + SECRET.encode() + b'"}\n')
    connection.close()
