"""The log: to standard error and, for the window, to a rotating file; levels by component, secrets left out."""

import faulthandler
import json
import logging
import os
import re
import sys
from datetime import UTC, datetime
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING

from app import paths

if TYPE_CHECKING:
    from threading import ExceptHookArgs

    from app.settings_schema import LogSettings

FILE_BYTES = 1_000_000
"""Where a log file ends and the next one begins."""

KEPT_FILES = 4
"""Old files beside the one that is written."""

COMPONENTS = ("engine", "audio", "models", "gui")
"""Packages with a level of their own in the settings."""

_TEXT = "%(asctime)s %(name)s %(levelname)s %(message)s"

_SECRETS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"()\bhf_[a-z0-9]{8,}",
        r"(\bauthorization\b['\"]?\s*[:=]\s*['\"]?)(?:(?:bearer|basic|token)\s+)?[^\s'\",}]+",
        r"(\bbearer\s+)[a-z0-9._~+/=-]{8,}",
        r"(\b(?:access_?token|api_?key|password|token)['\"]?\s*[:=]\s*['\"]?)[^\s'\",}&]{6,}",
    )
)

_log = logging.getLogger(__name__)


def log_path() -> Path:
    """Where the window's log is, whether it exists or not."""
    return paths.log_dir() / "lyre.log"


def crash_path() -> Path:
    """Where the stacks of the last crash are, once the start after it has found them."""
    return paths.log_dir() / "last-crash.txt"


def start(settings: "LogSettings", *, to_file: bool = False) -> None:
    """Log as `settings` say, from now on. With `to_file` this is the window: it writes a file, and traces crashes."""
    root = logging.getLogger()
    if not root.handlers:
        root.addHandler(logging.StreamHandler())
    set_levels(settings)
    if to_file:
        _trace_crashes()
        log_to_file(root)
    dress(root, settings)


def dress(root: logging.Logger, settings: "LogSettings") -> None:
    """Have lines written as `settings` say, by our own handlers."""
    formatter = JsonFormatter() if settings.format == "json" else TextFormatter(_TEXT)
    for handler in root.handlers:
        if type(handler) in (logging.StreamHandler, PrivateFileHandler):  # others, as pytest's, are not ours
            handler.setFormatter(formatter)


def set_levels(settings: "LogSettings") -> None:
    """Let each component tell as much as `settings` say; what libraries tell below a warning is theirs."""
    logging.getLogger("app").setLevel(settings.level.upper())
    for component in COMPONENTS:
        own = getattr(settings, component)
        logging.getLogger(f"app.{component}").setLevel(own.upper() or logging.NOTSET)


def stop() -> None:
    """End the file that `start` began; tests need that, a process that ends does not."""
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, PrivateFileHandler)]:
        root.removeHandler(handler)
        handler.close()
    if _crash_files:
        faulthandler.disable()
        _crash_files.pop().close()


def redact(text: str) -> str:
    """Return `text` without the secrets in it: tokens of the hub, what authorises a request, passwords."""
    for pattern in _SECRETS:
        text = pattern.sub(r"\1[secret]", text)
    return text


class TextFormatter(logging.Formatter):
    """One line for people, and an error's traceback in those below, without secrets."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the whole text of `record`."""
        return redact(super().format(record))


class JsonFormatter(logging.Formatter):
    """One JSON object in each line, with the keys `time level component message`, and `error` for a traceback."""

    def format(self, record: logging.LogRecord) -> str:
        """Return `record` as JSON; what a message carries as `extra={"facts": {…}}` stands beside these keys."""
        facts = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "component": record.name,
            "message": redact(record.getMessage()),
            **getattr(record, "facts", {}),
        }
        if record.exc_info:
            facts["error"] = redact(self.formatException(record.exc_info))
        return json.dumps(facts, ensure_ascii=False)


class PrivateFileHandler(RotatingFileHandler):
    """A rotating file that the user alone can read."""

    def _open(self) -> IO[str]:  # type: ignore[override]
        opener = partial(os.open, mode=0o600)
        return open(self.baseFilename, self.mode, encoding=self.encoding, opener=opener)


def log_to_file(root: logging.Logger) -> None:
    """Write a file from now on; where it can't be written, that is said once, and there is none."""
    if any(isinstance(handler, PrivateFileHandler) for handler in root.handlers):
        return
    try:
        paths.private(paths.log_dir())
        root.addHandler(PrivateFileHandler(log_path(), maxBytes=FILE_BYTES, backupCount=KEPT_FILES, encoding="utf-8"))
    except OSError as error:
        _log.warning("there is no log file (%s)", error)


_crash_files: list[IO[str]] = []
"""What `faulthandler` writes to when the process crashes: it must stay open."""


def _trace_crashes() -> None:
    """Have the stacks of a crash written to a file of their own, and those of the last one kept."""
    sys.excepthook = _tell_unexpected
    _hook_threads()
    path = paths.log_dir() / "crash.txt"
    if _crash_files:
        return
    try:
        paths.private(path.parent)
        if path.exists() and path.stat().st_size:
            path.replace(crash_path())
        else:
            crash_path().unlink(missing_ok=True)
        file = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w")
        _crash_files.append(file)
        faulthandler.enable(file)
    except OSError as error:
        _log.warning("a crash could not be traced (%s)", error)


def _hook_threads() -> None:
    import threading

    def tell(arguments: "ExceptHookArgs") -> None:
        if arguments.exc_value is not None:
            _tell_unexpected(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    threading.excepthook = tell


def _tell_unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What nobody caught belongs into the log."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        _log.critical("unexpected: %s", kind.__name__, exc_info=(kind, error, trace))
