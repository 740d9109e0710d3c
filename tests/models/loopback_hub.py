"""A hub of our own on the loopback address: the part of the real one's HTTP that downloads use, and faults at will."""

import hashlib
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote, urlsplit

Fault = Callable[["Answer"], None]


@dataclass
class Repository:
    """One repository: its commits' files, what `main` is, and whether it is gated."""

    commits: dict[str, dict[str, bytes]] = field(default_factory=dict)
    main: str = ""
    gated: bool = False
    lie: dict[str, dict[str, Any]] = field(default_factory=dict)  # file -> what its entry in the listing says instead

    def commit(self, files: dict[str, bytes]) -> str:
        """Make a commit, move `main` to it and return its id."""
        self.main = hashlib.sha1(repr(sorted(files.items())).encode()).hexdigest()
        self.commits[self.main] = files
        return self.main


@dataclass
class Request:
    """What came in, as the hub saw it."""

    method: str
    path: str
    host: str
    token: str
    range: str
    headers: dict[str, str]
    status: int = 0
    sent: int = 0  # bytes of a file's content


class Hub:
    """A running hub. `faults` are taken one for each answer that carries a file, before any of it is sent."""

    def __init__(self) -> None:
        self.repositories: dict[str, Repository] = {}
        self.requests: list[Request] = []
        self.faults: list[Fault | None] = []
        self.listing_faults: list[Fault | None] = []
        self.always: Fault | None = None
        self.tokens = {"hf_good"}
        self.storage = ""  # address of another host that files are redirected to
        self.released = threading.Event()  # ends every stall
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"hub": self}))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self.released.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def repository(self, name: str, files: dict[str, bytes], *, gated: bool = False) -> Repository:
        repository = self.repositories[name] = Repository(gated=gated)
        repository.commit(files)
        return repository

    @property
    def bytes_sent(self) -> int:
        """Bytes of files' contents that were written to connections."""
        return sum(request.sent for request in self.requests)

    @property
    def ranges(self) -> list[str]:
        """The Range header of each request for a file that this hub itself answered with content or a refusal."""
        return [request.range for request in self.requests if "/resolve/" in request.path]


@contextmanager
def running() -> Iterator[Hub]:
    hub = Hub()
    hub.start()
    try:
        yield hub
    finally:
        hub.stop()


@dataclass
class Answer:
    """An answer about to be sent; a fault changes it."""

    hub: Hub
    status: int
    headers: dict[str, str]
    body: bytes
    whole: bytes = b""
    cut_at: int | None = None  # bytes of the body after which the connection is closed
    stall_at: int | None = None  # bytes of the body after which nothing comes any more
    chunked: bool = False  # no Content-Length: the end of the connection is the end of the body

    def refuse(self, status: int, **headers: str) -> None:
        self.status, self.body = status, b'{"error": "refused"}'
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}


class _Handler(BaseHTTPRequestHandler):
    hub: Hub
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 the name is http.server's
        """Nothing: the requests are kept."""

    def do_GET(self) -> None:
        parts = urlsplit(self.path)  # as a proxy it gets whole addresses
        path = unquote(parts.path)
        token = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
        seen = Request(
            "GET", self.path, self.headers.get("Host", ""), token, (self.headers.get("Range") or ""), dict(self.headers)
        )
        self.hub.requests.append(seen)
        answer = self._api(path, token) if path.startswith("/api/") else self._file(path, token)
        fault = self._fault(path, answer)
        if fault:
            fault(answer)
        seen.status = answer.status
        self._send(answer, seen if answer.whole and answer.status in (200, 206) else None)

    def _fault(self, path: str, answer: Answer) -> Fault | None:
        faults = self.hub.listing_faults if path.startswith("/api/") else self.hub.faults
        if self.hub.always and not path.startswith("/api/"):
            return self.hub.always
        return faults.pop(0) if faults and (answer.whole or path.startswith("/api/") or answer.status != 302) else None

    def _api(self, path: str, token: str) -> Answer:
        name, _, revision = path.removeprefix("/api/models/").partition("/revision/")
        repository, refusal = self._admitted(name, token)
        if repository is None:
            return refusal
        commit = repository.main if revision == "main" else revision
        if commit not in repository.commits:
            return self._refusal(404, "RevisionNotFound")
        siblings = [
            self._entry(file, data) | repository.lie.get(file, {}) for file, data in repository.commits[commit].items()
        ]
        body = json.dumps({"id": name, "sha": commit, "siblings": siblings, "gated": repository.gated}).encode()
        return Answer(self.hub, 200, {"Content-Type": "application/json"}, body)

    def _entry(self, file: str, data: bytes) -> dict[str, Any]:
        if file.endswith(".json"):
            return {"rfilename": file, "size": len(data), "blobId": git_sha1(data)}
        lfs = {"size": len(data), "sha256": hashlib.sha256(data).hexdigest(), "pointerSize": 134}
        return {"rfilename": file, "size": len(data), "blobId": "0" * 40, "lfs": lfs}

    def _file(self, path: str, token: str) -> Answer:
        if path.startswith("/storage/"):
            _, _, name, commit, file = path.split("|")
            return self._content(self.hub.repositories[name].commits[commit][file], {})
        name, _, rest = path.lstrip("/").partition("/resolve/")
        commit, _, file = rest.partition("/")
        repository, refusal = self._admitted(name, token)
        if repository is None:
            return refusal
        data = repository.commits.get(commit, {}).get(file)
        if data is None:
            return self._refusal(404, "EntryNotFound")
        linked = {"X-Repo-Commit": commit, "X-Linked-Size": str(len(data))}
        if self.hub.storage:
            return Answer(
                self.hub, 302, linked | {"Location": f"{self.hub.storage}/storage/||{name}|{commit}|{file}"}, b""
            )
        return self._content(data, linked | {"ETag": f'"{hashlib.sha256(data).hexdigest()}"'})

    def _content(self, data: bytes, headers: dict[str, str]) -> Answer:
        wanted = self.headers.get("Range")
        if not wanted:
            return Answer(self.hub, 200, headers, data, data)
        start = int(wanted.removeprefix("bytes=").removesuffix("-"))
        if start >= len(data):
            return Answer(self.hub, 416, headers | {"Content-Range": f"bytes */{len(data)}"}, b"", data)
        span = {"Content-Range": f"bytes {start}-{len(data) - 1}/{len(data)}"}
        return Answer(self.hub, 206, headers | span, data[start:], data)

    def _admitted(self, name: str, token: str) -> tuple[Repository | None, Answer]:
        repository = self.hub.repositories.get(name)
        if repository is None:
            return None, self._refusal(404 if token else 401, "RepoNotFound")
        if repository.gated and not token:
            return None, self._refusal(401, "GatedRepo")
        if token and token not in self.hub.tokens:
            return None, self._refusal(401, "")
        return repository, self._refusal(500, "")

    def _refusal(self, status: int, code: str) -> Answer:
        return Answer(self.hub, status, {"X-Error-Code": code}, b"{}")

    def _send(self, answer: Answer, seen: Request | None) -> None:
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.chunked:
            self.close_connection = True
            self.send_header("Connection", "close")
        elif "Content-Length" not in answer.headers:
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        end = min(at for at in (answer.cut_at, answer.stall_at, len(answer.body)) if at is not None)
        self.wfile.write(answer.body[:end])
        self.wfile.flush()
        if seen:
            seen.sent = end
        if answer.stall_at is not None:
            self.hub.released.wait(30)
        if answer.cut_at is not None or answer.stall_at is not None:
            self.close_connection = True


def git_sha1(data: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()


def cut(at: int) -> Fault:
    """Close the connection after `at` bytes of the body."""
    return lambda answer: setattr(answer, "cut_at", at)


def stall(at: int) -> Fault:
    """Send nothing any more after `at` bytes of the body."""
    return lambda answer: setattr(answer, "stall_at", at)


def refuse(status: int, **headers: str) -> Fault:
    """Answer with a status and nothing else."""
    return lambda answer: answer.refuse(status, **headers)


def wait_until(true: Callable[[], bool], limit_s: float = 20.0) -> None:
    """Poll until `true()`, for tests that watch another process."""
    deadline = time.monotonic() + limit_s
    while not true():
        assert time.monotonic() < deadline, "it never came true"
        threading.Event().wait(0.005)
