"""Asks for the bytes of a wheel over HTTPS; what is refused comes out as errors that say what to do."""

from collections.abc import Generator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.errors import HubUnreachable, NotOnHub
from app.models.hub import Interrupted, Line, Patience, asked_to_wait_s, failing, start_of
from app.models.manifest import HubFile
from app.models.part import Spoiled
from app.network import user_agent

if TYPE_CHECKING:
    import httpx2


class Wheelhouse:
    """Where the wheels are, by their files' names. Thread-safe; holds no connection of its own."""

    def __init__(self, addresses: dict[str, str], patience: Patience) -> None:
        self._addresses = addresses
        self._patience = patience

    def body(self, file: HubFile, offset: int, line: Line) -> Generator[int | bytes, None, None]:
        """Give where the bytes begin, then the bytes; as `Hub.body` does, whose errors these are."""
        import httpx2

        address = self._addresses[file.name]
        headers = {"User-Agent": user_agent(), "Accept-Encoding": "identity"}
        headers |= {"Range": f"bytes={offset}-"} if offset else {}
        timeout = httpx2.Timeout(self._patience.stall_s, connect=self._patience.connect_s)
        try:
            with httpx2.stream("GET", address, headers=headers, timeout=timeout, follow_redirects=True) as response:
                line.hold(response)
                if response.status_code not in (200, 206):
                    raise _refusal(response, file)
                yield start_of(response, file.bytes, offset)
                yield from response.iter_bytes()
        except httpx2.RequestError as error:
            host = urlsplit(address).hostname
            unreachable = HubUnreachable(
                f"{host} can't be reached, or not for long",
                "check the network, then go on with the download",
                action="retry",
            )
            raise Interrupted(unreachable) from error


def _refusal(response: "httpx2.Response", file: HubFile) -> Exception:
    status, host = response.status_code, str(response.url.host)
    if status == 416:
        return Spoiled("the server's file is shorter")
    if status in (403, 404, 410):
        return NotOnHub(f"{file.name} is no longer on {host}", "a newer Lyre may know where it is")
    if status in (408, 429) or status >= 500:
        return Interrupted(failing(host, status), asked_to_wait_s(response.headers))
    return failing(host, status)
