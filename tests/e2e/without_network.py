"""Runs a command where there is no network but the loopback address: `python -m tests.e2e.without_network COMMAND …`.

The command gets a network namespace of its own, for which the user need not be root (Linux alone). That nothing else
can be reached is tried before it starts.
"""

import errno
import os
import socket
import subprocess
import sys

INSIDE = "--inside"
SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 0x1
"""linux/sockios.h and linux/if.h"""

ELSEWHERE = ("192.0.2.1", 80)
"""An address that is nobody's (RFC 5737)."""


def namespace() -> list[str]:
    """Return the beginning of a command that runs in a network namespace of its own."""
    return ["unshare", *([] if os.geteuid() == 0 else ["--map-root-user"]), "--net"]


def _bring_loopback_up() -> None:
    import fcntl
    import struct

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        request = struct.pack("16sH14x", b"lo", 0)
        flags = struct.unpack("16sH14x", fcntl.ioctl(asked, SIOCGIFFLAGS, request))[1]
        fcntl.ioctl(asked, SIOCSIFFLAGS, struct.pack("16sH14x", b"lo", flags | IFF_UP))


def _try() -> str:
    """Return what is wrong with this network; nothing if it is the loopback address alone."""
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname(), 2):
        pass
    with socket.socket() as caller:
        caller.settimeout(2)
        reached = caller.connect_ex(ELSEWHERE)
    return "" if reached == errno.ENETUNREACH else f"something answers beyond this machine ({os.strerror(reached)})"


def main() -> int:
    """Run it; the exit status is the command's."""
    words = sys.argv[1:]
    if words[:1] != [INSIDE]:
        inside = [sys.executable, "-m", "tests.e2e.without_network", INSIDE]
        return subprocess.call([*namespace(), *inside, *words])
    _bring_loopback_up()
    if wrong := _try():
        print(wrong, file=sys.stderr)  # noqa: T201
        return 1
    return subprocess.call(words[1:])


if __name__ == "__main__":
    sys.exit(main())
