"""The place without a network, in which `make verify` runs all end-to-end tests: it has the loopback address alone."""

import shutil
import socket
import subprocess
import sys

import pytest

from tests.e2e import without_network

LOOK = """
import socket
try:
    socket.create_connection(("192.0.2.1", 80), 2)
except OSError as error:
    print(error.strerror)
print(*[name for _, name in socket.if_nameindex()])
"""


def is_possible() -> bool:
    """Whether this user may make a network namespace; some containers forbid it."""
    if shutil.which("unshare") is None:
        return False
    return subprocess.run([*without_network.namespace(), "true"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not is_possible(), reason="no network namespaces here")
def test_there_is_nothing_but_the_loopback_address() -> None:
    command = [sys.executable, "-m", "tests.e2e.without_network", sys.executable, "-c", LOOK]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (ran.returncode, ran.stdout) == (0, "Network is unreachable\nlo\n"), ran.stderr


@pytest.mark.skipif(not is_possible(), reason="no network namespaces here")
def test_the_exit_status_is_the_commands() -> None:
    command = [sys.executable, "-m", "tests.e2e.without_network", "sh", "-c", "exit 7"]
    assert subprocess.run(command, timeout=60, check=False).returncode == 7
    assert socket.if_nameindex(), "this process has its own network still"
