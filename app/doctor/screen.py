"""The screen: a display to open, Qt's plugin for it, letters for every voice's name, and keys that can be had."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from app.doctor.check import Check, Look, Patient, is_frozen
from app.paths import resource

PROBE_S = 60.0
"""How long Qt may take to open in a process of its own; usually one second."""

_PLUGIN = "sudo apt install libxcb-cursor0 libxkbcommon-x11-0 libegl1 libgl1 (or `make setup`, which does it)"
_FONTS = "sudo apt install fonts-noto-core fonts-noto-cjk (or `make setup`, which does it)"


def check_display(_: Patient) -> Iterator[Check]:
    """A display, as the environment names it."""
    if sys.platform != "linux":
        yield Check("display", True, "the desktop's own")
        return
    names = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
    told = ", ".join(f"{name}={os.environ[name]}" for name in names if os.environ.get(name))
    remedy = "log in to a desktop, or run `xvfb-run -a lyre`; commands such as `lyre reply` need none"
    yield Check("display", bool(told), told or "none: the window can't open", "" if told else remedy)


def check_window(patient: Patient) -> Iterator[Check]:
    """Qt opened on that display, in a process of its own, then fonts and keys as it sees them."""
    if is_frozen() or not (_has_display() or sys.platform != "linux"):
        return
    said, complaint = _probed(patient)
    if said is None:
        known = "QT_QPA_PLATFORM" in os.environ
        remedy = f"unset QT_QPA_PLATFORM; or {_PLUGIN}" if known else _PLUGIN
        yield Check("window", False, f"Qt can't open on this display ({complaint})", remedy)
        return
    yield Check("window", True, f"Qt opens by {said['platform']} on {', '.join(said['screens']) or 'no screen'}")
    unwritable = ", ".join(said["unwritable"])
    fonts = f"no font for {unwritable}" if unwritable else "all voices' names can be written"
    yield Check("fonts", not unwritable, fonts, _FONTS if unwritable else "")
    yield _keys(patient, said)


QUICK: tuple[Look, ...] = (check_display,)
SLOW: tuple[Look, ...] = (check_window,)


def _keys(patient: Patient, said: dict[str, Any]) -> Check:
    talk = patient.settings.talk
    if not said["talk_key"]:
        return Check("talk key", False, f"there is no key {talk.key!r}", "lyre config unset talk.key")
    if talk.global_key and (said["global_key"] or not said["global_way"]):
        why = said["global_key"] or "this desktop gives no global key"
        remedy = "lyre config unset talk.global_key; in the desktop's settings, give `lyre --toggle` a shortcut"
        return Check("talk key", False, why, remedy)
    by = f"by {said['global_way']}" if said["global_way"] else "not to be had: give `lyre --toggle` a shortcut"
    other = f"{talk.global_key} from every window, {by}" if talk.global_key else f"a global key {by}"
    return Check("talk key", True, f"{said['talk_key']} in the window; {other}")


def _probed(patient: Patient) -> tuple[dict[str, Any] | None, str]:
    talk = patient.settings.talk
    command = [sys.executable, "-m", "app.doctor.probe", talk.key, talk.global_key]
    try:
        ran = subprocess.run(
            command, capture_output=True, text=True, timeout=PROBE_S, cwd=resource(".").resolve().parent, check=False
        )
    except subprocess.TimeoutExpired:
        return None, f"it doesn't within {PROBE_S:g} s"
    if ran.returncode:
        return None, " ".join(ran.stderr.split())[:400] or f"exit status {ran.returncode}"
    return dict(json.loads(ran.stdout)), ""


def _has_display() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
