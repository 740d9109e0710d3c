"""Asks, at most once a day and only where the settings say so, whether there is a newer Lyre. Fetches no Lyre."""

import json
import logging
import time
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from app import paths
from app.licences import version
from app.models.hub import Line
from app.models.pump import pumped
from app.network import is_offline, user_agent
from app.settings_schema import is_safe_address

if TYPE_CHECKING:
    import httpx2
    from packaging.version import Version

    from app.settings import Settings

EVERY_S = 24 * 3600.0
"""How long after a question the next one may be asked, whether the first had an answer or not."""

TIMEOUT_S = 10.0
MOST_BYTES = 1 << 20
"""The longest answer that is read; a release with long notes takes some 50 kB."""

_MOST_HOPS = 3
_LABEL = "updates"

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Release:
    """A published version, and the page in the web that tells of it."""

    version: str
    page: str


@dataclass(frozen=True)
class Memory:
    """What is remembered from one start to the next: when it was asked, what came, and which version was told."""

    asked_at: float = 0.0  # seconds since 1970
    found: Release | None = None
    told: str = ""


class NoAnswer(Exception):
    """What is at the address tells of no release, or nothing is there."""


def address(settings: "Settings") -> str:
    """Return where to ask: the setting, or the project URL that this Lyre was built with; empty where there is none."""
    if settings.updates.address:
        return settings.updates.address
    try:
        told = metadata("lyre").get_all("Project-URL") or []
    except PackageNotFoundError:
        return ""
    urls = dict(label_and_url.split(", ", 1) for label_and_url in told if ", " in label_and_url)
    return next((url for label, url in urls.items() if label.casefold() == _LABEL), "")


def is_due(settings: "Settings", now: float | None = None) -> bool:
    """Whether to ask at this moment. A last question that lies in the future is a clock that was wrong."""
    if not settings.updates.check or is_offline() or not address(settings):
        return False
    now = time.time() if now is None else now
    return not 0 <= now - recall().asked_at < EVERY_S


def check(settings: "Settings", now: float | None = None) -> Generator[None, None, Release | None]:
    """Ask if that `is_due`, and return a newer release that wasn't told before. Pauses about ten times a second.

    That it was asked is written down first, so that nothing can make it ask more often. No answer is no news: it goes
    into the log.
    """
    if not is_due(settings, now):
        return None
    before = recall()
    asked_at = time.time() if now is None else now
    if not _remember(Memory(asked_at, before.found, before.told)):
        return None
    try:
        found = yield from asking(address(settings))
    except NoAnswer as error:
        _log.info("no answer about newer versions (%s)", error)
        return None
    if not is_newer(found.version):
        _remember(Memory(asked_at, None, before.told))
        return None
    _remember(Memory(asked_at, found, found.version))
    return found if found.version != before.told else None


def known() -> Release | None:
    """Return the newer release that the last answer told of, unless it was installed since."""
    found = recall().found
    return found if found and is_newer(found.version) else None


def is_newer(offered: str, present: str | None = None) -> bool:
    """Whether `offered` comes after `present`, by PEP 440. Who has a final version is offered no prerelease."""
    from packaging.version import InvalidVersion, Version

    try:
        theirs, ours = Version(offered), Version(version() if present is None else present)
    except InvalidVersion:
        return False
    return theirs > ours and (ours.is_prerelease or not theirs.is_prerelease)


def asking(url: str) -> Generator[None, None, Release]:
    """Ask at `url` and return what is told there: GitHub's JSON of a latest release. Raises `NoAnswer`.

    Pauses about ten times a second, also while nothing comes; closing it hangs up.
    """
    line = Line()
    with closing(pumped(_answered(url, line), line.cut)) as answers:
        for release in answers:
            if release is not None:
                return release
            yield
    raise NoAnswer("nothing was told")


def recall() -> Memory:
    """Return what is remembered; a file that can't be read is as none."""
    try:
        told: dict[str, Any] = json.loads(_path().read_text(encoding="utf-8"))
        found = told["found"]
        return Memory(
            float(told["asked_at"]),
            Release(str(found["version"]), str(found["page"])) if found else None,
            str(told["told"]),
        )
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return Memory()


def _remember(memory: Memory) -> bool:
    path = _path()
    fresh = path.with_suffix(".new")
    try:
        paths.private(path.parent)
        with open(fresh, "w", encoding="utf-8", opener=paths.private_opener) as file:
            json.dump(asdict(memory), file)
        fresh.replace(path)
    except OSError as error:
        _log.info("newer versions aren't asked for: when that was can't be kept (%s)", error)
        return False
    return True


def _path() -> Path:
    return paths.state_dir() / "updates.json"


def _answered(url: str, line: Line) -> Generator[Release, None, None]:
    import httpx2

    try:
        with httpx2.Client(timeout=TIMEOUT_S) as client:
            for _ in range(_MOST_HOPS):
                if not is_safe_address(url):
                    raise NoAnswer(f"{url} isn't https")
                headers = {"User-Agent": user_agent(), "Accept": "application/json"}
                with client.stream("GET", url, headers=headers) as response:
                    line.hold(response)
                    if not response.has_redirect_location:
                        yield _read(response, url)
                        return
                    url = _next(url, response.headers["Location"])
        raise NoAnswer("it was sent on too often")
    except (httpx2.HTTPError, httpx2.InvalidURL, OSError, ValueError) as error:
        raise NoAnswer(f"{type(error).__name__}: {error}") from error


def _next(url: str, location: str) -> str:
    ahead = urljoin(url, location)
    if urlsplit(ahead).scheme != urlsplit(url).scheme:
        raise NoAnswer("it was sent on to another kind of address")
    return ahead


def _read(response: "httpx2.Response", url: str) -> Release:
    if response.status_code != 200:
        raise NoAnswer(f"HTTP {response.status_code}")
    return release_in(_body(response), url)


def _body(response: "httpx2.Response", clock: Callable[[], float] = time.monotonic) -> bytes:
    """Return what is sent, if that isn't too much and doesn't take too long."""
    until = clock() + TIMEOUT_S
    body = bytearray()
    for piece in response.iter_bytes():
        body += piece
        if len(body) > MOST_BYTES or clock() > until:
            raise NoAnswer("the answer is too long, or too slow")
    return bytes(body)


def release_in(body: bytes, url: str) -> Release:
    """Return the release that `body`, told at `url`, is about. Raises `NoAnswer` for a draft, and for anything else."""
    try:
        told = json.loads(body)
        tag, page, is_draft = told["tag_name"], told["html_url"], bool(told.get("draft"))
        parsed = _version(tag)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise NoAnswer("no release is told") from error
    if is_draft or not isinstance(page, str) or not _belongs(page, url):
        raise NoAnswer("no release that can be shown")
    if told.get("prerelease") and not parsed.is_prerelease:
        raise NoAnswer("a prerelease that is called like a release")
    return Release(str(parsed), page)


def _version(tag: object) -> "Version":
    from packaging.version import Version

    if not isinstance(tag, str):
        raise TypeError("no tag")
    return Version(tag.removeprefix("v"))


def _belongs(page: str, url: str) -> bool:
    """Whether `page` may be offered to a browser: it is of who was asked (`github.com` of `api.github.com`)."""
    asked, told = urlsplit(url).hostname or "", urlsplit(page).hostname or ""
    return is_safe_address(page) and bool(told) and (asked == told or asked.endswith(f".{told}"))
