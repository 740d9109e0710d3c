"""The status endpoint: what it serves, to whom, and that nobody can hold it up."""

import http.client
import json
import re
import socket
from collections.abc import Iterator

import pytest

from app.errors import UserError
from app.status import MOST_REQUESTS, StatusServer, exposition


@pytest.fixture
def server() -> Iterator[StatusServer]:
    made = StatusServer(lambda: {"state": "ready", "voice": "ऋतिका"}, lambda: "lyre_turns_total 3\n", 0)
    yield made
    made.close()


def get(server: StatusServer, path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], str]:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=8)
    connection.request(method, path, headers=headers)
    answer = connection.getresponse()
    found = answer.status, dict(answer.getheaders()), answer.read().decode()
    connection.close()
    return found


def test_the_state_is_served_as_json(server: StatusServer) -> None:
    status, headers, body = get(server, "/api/status")
    assert (status, json.loads(body)) == (200, {"state": "ready", "voice": "ऋतिका"})
    assert headers["Content-Type"] == "application/json"


def test_metrics_are_served_as_prometheus_reads_them(server: StatusServer) -> None:
    status, headers, body = get(server, "/metrics?x=1")
    assert (status, body) == (200, "lyre_turns_total 3\n")
    assert headers["Content-Type"].startswith("text/plain; version=0.0.4")


@pytest.mark.parametrize(
    ("path", "method", "status"), [("/", "GET", 404), ("/api", "GET", 404), ("/metrics", "POST", 501)]
)
def test_nothing_else_is_served(server: StatusServer, path: str, method: str, status: int) -> None:
    assert get(server, path, method)[0] == status


def test_no_page_of_the_web_may_read_it(server: StatusServer) -> None:
    assert "Access-Control-Allow-Origin" not in get(server, "/api/status")[1]
    assert get(server, "/api/status", Host="evil.example")[0] == 403
    assert get(server, "/api/status", Host=f"evil.example:{server.port}")[0] == 403
    assert get(server, "/api/status", Origin="https://evil.example")[0] == 403


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "LOCALHOST:{port}", "127.0.0.1:{port}"])
def test_this_machine_by_any_of_its_names_may(server: StatusServer, host: str) -> None:
    assert get(server, "/api/status", Host=host.format(port=server.port))[0] == 200


def test_it_listens_on_the_loopback_address_alone(server: StatusServer) -> None:
    with socket.socket() as other:
        other.settimeout(2)
        assert other.connect_ex(("127.0.0.2", server.port)) != 0


def test_a_port_that_is_taken_is_told_with_what_to_do(server: StatusServer) -> None:
    with pytest.raises(UserError, match=rf"port {server.port} .*: choose another status.port"):
        StatusServer(dict, str, server.port)


def test_callers_that_say_nothing_hold_nobody_up_for_long(server: StatusServer) -> None:
    silent = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(MOST_REQUESTS)]
    try:
        with pytest.raises((http.client.RemoteDisconnected, ConnectionResetError)):
            get(server, "/api/status")
        silent[0].settimeout(8)
        assert silent[0].recv(1) == b""  # it is turned away
        assert get(server, "/api/status")[0] == 200
    finally:
        for caller in silent:
            caller.close()


def test_it_ends_at_once_and_gives_the_port_back() -> None:
    first = StatusServer(dict, str, 0)
    port = first.port
    first.close()
    StatusServer(dict, str, port).close()


def test_metrics_are_written_in_the_text_format() -> None:
    lines = list(exposition("lyre_state", "gauge", "1 for the state.", {'state="ready"': 1.0, "": 2.5}))
    assert lines == [
        "# HELP lyre_state 1 for the state.",
        "# TYPE lyre_state gauge",
        'lyre_state{state="ready"} 1',
        "lyre_state 2.5",
    ]
    assert all(re.fullmatch(r'[a-z_]+(\{[a-z]+="[^"]*"\})? \S+', line) for line in lines[2:])
