"""What somebody who helps needs to know of this machine, as text to copy: no secrets, and nothing that was said."""

import json
import os
import platform
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from app import logs, settings
from app.settings import Settings

WORDS = "app.words"
"""The logger of what was said; its lines never get into the diagnostics."""

LAST_LINES = 200

_PACKAGES = (
    "lyre",
    "torch",
    "transformers",
    "PySide6-Essentials",
    "numpy",
    "sounddevice",
    "soxr",
    "moonshine-voice",
    "piper-tts",
    "snac",
    "mistral-common",
)


def collect(in_force: Settings, status: Mapping[str, Any]) -> str:
    """Return the diagnostics; `status` is what `lyre status` says. It takes up to seconds: the hardware is asked."""
    parts = {
        "versions": _versions,
        "status": lambda: _status(status),
        "hardware": _hardware,
        "settings that differ": lambda: _settings(in_force),
        "sound devices": _devices,
        "last crash": lambda: _text(logs.crash_path()),
        "log": _log_lines,
    }
    text = "\n".join(f"## {name}\n{_said(part)}\n" for name, part in parts.items())
    return shortened(logs.redact(f"# Lyre diagnostics\n\n{text}"))


def shortened(text: str) -> str:
    """Return `text` with the user's home folder as `~`: it often holds their name."""
    homes = {os.environ.get("LYRE_HOME", ""), str(Path.home())}
    for home in sorted(filter(None, homes), key=len, reverse=True):
        if len(home) > 1:
            text = text.replace(home, "~").replace(home.replace("\\", "\\\\"), "~")
    return text


def _said(part: Callable[[], Iterator[str]]) -> str:
    """One part that fails must not hide the others."""
    try:
        return "\n".join(part()) or "nothing"
    except Exception as error:
        return f"unknown ({type(error).__name__}: {error})"


def _versions() -> Iterator[str]:
    yield f"{platform.platform()}, Python {platform.python_version()} ({sys.executable})"
    for package in _PACKAGES:
        try:
            yield f"{package} {version(package)}"
        except PackageNotFoundError:
            yield f"{package} is not installed"
    for name in ("XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        if name in os.environ:
            yield f"{name}={os.environ[name]}"


def _status(status: Mapping[str, Any]) -> Iterator[str]:
    yield json.dumps(status, ensure_ascii=False, indent=1)


def _hardware() -> Iterator[str]:
    from app.engine.hardware import look

    yield json.dumps(asdict(look()), ensure_ascii=False, indent=1, default=str)


def _settings(in_force: Settings) -> Iterator[str]:
    for key, origin in settings.origins(in_force).items():
        if origin.value != origin.default:
            yield f"{key} = {origin.value!r} ({origin.source})"


def _devices() -> Iterator[str]:
    from app.audio import devices

    yield from (f"microphone {device.key} {device.rate_hz} Hz" for device in devices.inputs())
    yield from (f"speaker {device.key} {device.rate_hz} Hz" for device in devices.outputs())


def _text(path: Path) -> Iterator[str]:
    if path.exists():
        yield path.read_text(encoding="utf-8", errors="replace").rstrip()


def _log_lines() -> Iterator[str]:
    path = logs.log_path()
    texts = [one.read_text(encoding="utf-8", errors="replace") for one in (_older(path), path) if one.exists()]
    lines = "".join(texts).splitlines()
    yield from [line for line in lines if f" {WORDS} " not in line and f'"{WORDS}"' not in line][-LAST_LINES:]


def _older(path: Path) -> Path:
    return path.with_name(f"{path.name}.1")
