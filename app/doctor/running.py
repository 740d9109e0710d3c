"""What runs now: the Lyre of this user, the port of its status, whether a newer one is known of, and the clock."""

import socket
import time
from collections.abc import Callable, Iterator

from app import channel
from app.doctor.check import Check, Look, Patient
from app.errors import NotRunning, UserError
from app.status import ADDRESS

OLDEST_S = 1_767_225_600.0
"""The first of January 2026, before which there was no Lyre: an earlier clock is wrong."""

ANSWER_S = 2.0
"""How long the window may take to answer."""

_COARSE_S = 0.001


def check_instance(_: Patient) -> Iterator[Check]:
    """Whether a Lyre runs, and whether it answers."""
    try:
        state = channel.ask("status", timeout_s=ANSWER_S)["status"]["state"]
    except NotRunning:
        yield Check("running app", True, "none runs")
    except UserError as error:
        process = channel.announced().get("process")
        remedy = f"kill {process}; then start it with `lyre`" if process else f"{error.remedy}"
        yield Check("running app", False, error.what, remedy)
    else:
        yield Check("running app", True, f"one runs, and is {state}")


def check_port(patient: Patient) -> Iterator[Check]:
    """The port on which the state is served, where that is wanted."""
    status = patient.settings.status
    if not status.enabled:
        yield Check("status port", True, "other programs are told nothing, as the settings say")
        return
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((ADDRESS, status.port))
        except OSError as error:
            ours = channel.announced().get("process") is not None
            why = f"port {status.port} is taken ({error.strerror})"
            remedy = f"lyre config set status.port {status.port + 1}"
            yield Check(
                "status port", ours, f"{why}{', by the Lyre that runs' if ours else ''}", "" if ours else remedy
            )
            return
    yield Check("status port", True, f"{ADDRESS}:{status.port} is free")


def check_updates(patient: Patient) -> Iterator[Check]:
    """Whether a newer version is known of. None is asked for here."""
    if not patient.settings.updates.check:
        yield Check("updates", True, "newer versions aren't asked for, as the settings say")
        return
    from app import updates

    if not updates.address(patient.settings):
        remedy = "lyre config set updates.address ADDRESS, or lyre config set updates.check false"
        yield Check("updates", False, "newer versions can't be asked for: this Lyre knows no address", remedy)
    elif (newer := updates.known()) is not None:
        yield Check("updates", True, f"Lyre {newer.version} is there", f"get it at {newer.page}")
    else:
        asked_at = updates.recall().asked_at
        when = time.strftime("%Y-%m-%d %H:%M", time.localtime(asked_at)) if asked_at else "never yet"
        yield Check("updates", True, f"no newer version is known of; last asked: {when}")


def check_clock(_: Patient, now: Callable[[], float] = time.time) -> Iterator[Check]:
    """The date, without which no download's certificate is valid, and a clock that is fine enough to measure by."""
    resolution_s = time.get_clock_info("perf_counter").resolution
    wrong = now() < OLDEST_S
    date = time.strftime("%Y-%m-%d %H:%M", time.localtime(now()))
    detail = f"{date}, measured to {resolution_s * 1e9:g} ns"
    ok = not wrong and resolution_s <= _COARSE_S
    yield Check(
        "clock",
        ok,
        f"{detail}{'; that is in the past' if wrong else ''}",
        "" if ok else "sudo timedatectl set-ntp true",
    )


QUICK: tuple[Look, ...] = (check_instance, check_port, check_updates, check_clock)
