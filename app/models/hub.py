"""Asks the hub: which files a commit has, and their bytes. Its refusals come out as errors that say what to do."""

import os
import re
import socket
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.errors import DownloadDamaged, DownloadError, HubFailing, HubUnreachable, NotOnHub, TokenNeeded
from app.models.catalogue import Checkpoint
from app.models.layout import check_file_name
from app.models.manifest import HubFile, Manifest
from app.models.part import Spoiled

if TYPE_CHECKING:
    import httpx2

_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")


@dataclass(frozen=True)
class Patience:
    """How long to wait for what, in seconds, and how often in a row to try again when nothing comes.

    `backoff_s` doubles from one try to the next; `longest_wait_s` is the most that a hub may ask us to wait.
    """

    connect_s: float = 15.0
    stall_s: float = 60.0
    tries: int = 6
    backoff_s: float = 1.0
    longest_wait_s: float = 300.0


class Interrupted(Exception):
    """It may work in a while: in `wait_s` seconds if the hub said so. `error` is what to say if it never does."""

    def __init__(self, error: DownloadError, wait_s: float | None = None) -> None:
        super().__init__(str(error))
        self.error = error
        self.wait_s = wait_s


class Line:
    """The connection of one request, so that another thread can cut it."""

    def __init__(self) -> None:
        self._socket: socket.socket | None = None

    def hold(self, response: "httpx2.Response") -> None:
        """Remember the connection that `response` comes by."""
        stream = response.extensions.get("network_stream")
        self._socket = stream.get_extra_info("socket") if stream else None

    def cut(self) -> None:
        """Wake whoever reads from it, with an error."""
        if self._socket is not None:
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)


def endpoint() -> str:
    """Address of the hub: `HF_ENDPOINT` as it is now, or huggingface_hub's default."""
    from huggingface_hub import constants

    return (os.environ.get("HF_ENDPOINT") or constants.ENDPOINT).rstrip("/")


class Hub:
    """The hub as one user sees it: with a token, or without. Thread-safe; holds no connection of its own."""

    def __init__(self, token: str | None, patience: Patience) -> None:
        self._token = token
        self._patience = patience

    def manifest(self, checkpoint: Checkpoint, source: str, revision: str) -> Generator[Manifest, None, None]:
        """Give the one manifest of what `checkpoint` needs of `source` at `revision`. Blocks up to `connect_s`."""
        from huggingface_hub import HfApi

        with self._answering(source):
            info = HfApi(endpoint=endpoint()).model_info(
                source,
                revision=revision,
                files_metadata=True,
                timeout=self._patience.connect_s,
                token=self._token or False,
            )
            wanted = [entry for entry in info.siblings or [] if checkpoint.wants(entry.rfilename)]
            files = tuple(
                HubFile(check_file_name(entry.rfilename), entry.lfs.size, sha256=entry.lfs.sha256)
                if entry.lfs
                else HubFile(check_file_name(entry.rfilename), entry.size or 0, git_sha1=entry.blob_id or "")
                for entry in wanted
            )
            found = Manifest(checkpoint.repository, source, checkpoint.revision, info.sha or "", files)
        if lacking := checkpoint.lacks([file.name for file in files]):
            raise NotOnHub(f"{source} lacks {' and '.join(lacking)}", "the catalogue and the hub don't fit any more")
        yield found

    def body(self, manifest: Manifest, file: HubFile, offset: int, line: Line) -> Generator[int | bytes, None, None]:
        """Give where the bytes begin (`offset`, or 0 where the hub ignores it), then the bytes as they come.

        Raises `Interrupted` for what may pass, `Spoiled` where the answer can't belong to the file, or a
        `DownloadError`.
        """
        import httpx2
        from huggingface_hub import get_session, hf_hub_url
        from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]  # documented, not in __all__

        url = hf_hub_url(manifest.source, file.name, revision=manifest.commit, endpoint=endpoint())
        headers = build_hf_headers(token=self._token or False, library_name="lyre")
        headers |= {"Accept-Encoding": "identity"} | ({"Range": f"bytes={offset}-"} if offset else {})
        timeout = httpx2.Timeout(self._patience.stall_s, connect=self._patience.connect_s)
        with (
            self._answering(manifest.source),
            get_session().stream("GET", url, headers=headers, timeout=timeout, follow_redirects=True) as response,
        ):
            line.hold(response)
            if response.status_code not in (200, 206):
                raise self._refusal(response, manifest.source)
            yield start_of(response, file.bytes, offset)
            yield from response.iter_bytes()

    @contextmanager
    def _answering(self, source: str) -> Iterator[None]:
        """Turn what the library raises into our errors."""
        import httpx2
        from huggingface_hub.errors import HfHubHTTPError, OfflineModeIsEnabled

        host = urlsplit(endpoint()).hostname
        try:
            yield
        except OfflineModeIsEnabled as error:
            raise HubUnreachable("HF_HUB_OFFLINE forbids downloads", "unset it and start again") from error
        except HfHubHTTPError as error:
            raise self._refusal(error.response, source) from error
        except (httpx2.UnsupportedProtocol, httpx2.InvalidURL) as error:
            raise HubUnreachable(f"{endpoint()} is no address of a hub", "mend HF_ENDPOINT") from error
        except httpx2.RequestError as error:
            unreachable = HubUnreachable(
                f"{host} can't be reached, or not for long",
                "check the network, then go on with the download",
                action="retry",
            )
            raise Interrupted(unreachable) from error
        except (ValueError, TypeError, KeyError) as error:
            raise DownloadDamaged(f"what {host} tells of {source} can't be read", "try again later") from error

    def _refusal(self, response: "httpx2.Response", source: str) -> Exception:
        """Say what a status other than 200 and 206 means."""
        status, host = response.status_code, response.url.host
        if status == 416:
            return Spoiled("the hub's file is shorter")
        if status in (401, 403):
            if host != urlsplit(endpoint()).hostname:  # a storage host: its signed address ran out
                return Interrupted(failing(host, status))
            return self._needs_token(status, source)
        if status in (404, 410):
            return NotOnHub(f"{source} isn't on {host}, or no longer in this version", "look there what became of it")
        if status in (408, 429) or status >= 500:
            return Interrupted(failing(host, status), asked_to_wait_s(response.headers))
        return failing(host, status)

    def _needs_token(self, status: int, source: str) -> TokenNeeded:
        page, tokens = f"{endpoint()}/{source}", f"{endpoint()}/settings/tokens"
        if self._token is None:
            what = f"{source} is given only to those who agreed to its terms"
            remedy = f"agree at {page}, make a token at {tokens} and give it to Lyre"
        elif status == 401:
            what, remedy = "the hub doesn't accept the token", f"make a new one at {tokens} and give it to Lyre"
        else:
            what = f"the token opens no way to {source}"
            remedy = f"agree to its terms at {page}, or let the token read gated repositories at {tokens}"
        return TokenNeeded(what, remedy, action="token")


def failing(host: str, status: int) -> HubFailing:
    """Return the error for a status that says nothing else."""
    return HubFailing(
        f"{host} can't serve the download now (HTTP {status})", "go on with it later; what came is kept", action="retry"
    )


def start_of(response: "httpx2.Response", size: int, offset: int) -> int:
    """Return where the body begins in the file. Raises `Spoiled` where it can't be the rest of it."""
    start = 0
    plain = response.headers.get("Content-Encoding", "identity") == "identity"
    if response.status_code == 206:
        told = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", ""))
        if not (plain and told and int(told[1]) == offset and told[3] in ("*", str(size))):
            raise Spoiled("another range than was asked for")
        start = offset
    length = response.headers.get("Content-Length")
    if plain and length is not None and length != str(size - start):
        raise Spoiled("another length than said")
    return start


def asked_to_wait_s(headers: Mapping[str, str]) -> float | None:
    """How long the hub asks us to wait: by Retry-After in seconds or as a date, or by its rate limit."""
    from huggingface_hub.utils import parse_ratelimit_headers  # type: ignore[attr-defined]  # as above

    value = headers.get("Retry-After", "").strip()
    if value.isdecimal():
        return float(value)
    with suppress(ValueError):
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    limit = parse_ratelimit_headers(headers)
    return float(limit.reset_in_seconds) if limit and not limit.remaining else None
