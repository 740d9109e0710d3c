"""Faults in the engine: at every stage, once and for good, and hangs that only another thread mends."""

from collections.abc import Callable

from tests.e2e.faults.case import Case
from tests.e2e.faults.rig import QUESTION, TURN_S, Rig

STAGES = {"hear": "hears", "think": "thinks", "write": "writes", "speak": "begins to speak"}
PREVIEW_S = 20.0


def mended(rig: Rig, stage: str, how: str, times: int = 1) -> None:
    """The turn is answered as if nothing had been."""
    before = rig.look()["turns"]
    rig.do("arm", stage, how, times)
    rig.do("ask", QUESTION)
    rig.state("speaking")
    assert rig.look()["met"] == times
    rig.state("ready")
    assert rig.look()["turns"] == before + 1
    rig.kept += 1
    rig.told = rig.look()["message"] or "nothing: the turn is answered"


def told(rig: Rig, stage: str, how: str, *words: str, times: int = 50) -> None:
    """The turn fails, and says so; nothing else does."""
    rig.do("arm", stage, how, times)
    rig.do("ask", QUESTION)
    rig.says(*words, timeout_s=TURN_S)
    rig.do("arm", "", "", 0)
    rig.ready()


def hangs(rig: Rig, stage: str) -> None:
    """The watchdog sees it, and another engine takes the place of the one that hangs."""
    rig.do("watch", 2.0, 60.0)
    rig.do("arm", stage, "hang", 1)
    rig.do("ask", QUESTION)
    rig.says("no sign of life", timeout_s=15)
    rig.state("ready", 30)
    rig.do("watch", 120.0, 600.0)


def load_hangs(rig: Rig) -> None:
    """The same while the models are taken anew, after the disk had been changed."""
    rig.do("watch", 120.0, 3.0)
    rig.do("forget_models")
    rig.do("arm", "load", "hang", 1)
    rig.do("reload")
    rig.says("no sign of life", timeout_s=15)
    rig.state("ready", 60)


def upkeep(rig: Rig, stage: str) -> None:
    """What nobody waits for may fail without a word."""
    rig.do("arm", stage, "error", 1)
    rig.into("listening")
    rig.until(lambda: rig.look()["state"] == "listening", 5, "listening")
    rig.do("escape")
    rig.do("arm", "", "", 0)
    rig.ready()


def preview(rig: Rig) -> None:
    rig.do("arm", "speak", "error", 50)
    rig.do("preview", "Joe")
    rig.says("Something went wrong", timeout_s=PREVIEW_S)
    rig.do("arm", "", "", 0)
    rig.ready()


def slot(rig: Rig) -> None:
    """An error on the window's own thread."""
    rig.do("raise_in_a_slot")
    rig.says("Something unexpected happened")
    rig.ready()


def pattern(rig: Rig) -> None:
    """Three of a kind give advice with a button."""
    for _ in range(3):
        told(rig, "hear", "no reply", "is empty", "stay empty")
    rig.says("stay empty", "Replies")


def cancelled(rig: Rig) -> None:
    """Escape while the second try is under way."""
    rig.do("slow", 1.0)
    rig.do("arm", "think", "error", 1)
    rig.do("ask", QUESTION)
    rig.state("thinking")
    rig.do("escape")
    rig.do("slow", 0.0)
    rig.do("arm", "", "", 0)
    rig.ready()


def _case(name: str, do: Callable[..., None], *rest: object) -> Case:
    return Case("engine", name, lambda rig: do(rig, *rest))


WRONG = "Something went wrong"
CASES = [
    *(_case(f"an error once while it {doing}", mended, stage, "error") for stage, doing in STAGES.items()),
    *(
        _case(f"an error each time while it {doing}", told, stage, "error", WRONG, "failed")
        for stage, doing in STAGES.items()
    ),
    *(_case(f"no memory once while it {doing}", mended, stage, "memory") for stage, doing in STAGES.items()),
    _case("no memory each time", told, "think", "memory", "memory"),
    _case("an error after the first sound", told, "sounding", "error", WRONG, "failed", "again"),
    _case("an empty reply once", mended, "write", "no reply"),
    _case("a silent voice once", mended, "speak", "no speech"),
    _case("a silent voice each time", told, "speak", "no speech", "o sound was made", "stays silent"),
    _case("a model that gives no numbers", told, "write", "not a number", "gave no numbers", "fails again"),
    _case("an error while a turn is closed", mended, "close", "error"),
    _case("an error in the live text", upkeep, "partial"),
    _case("an error in a preview", preview),
    _case("an error in a slot of the window", slot),
    _case("escape while it tries again", cancelled),
    _case("three empty replies", pattern),
    _case("a hang while it thinks", hangs, "think"),
    _case("a hang while it begins to speak", hangs, "speak"),
    _case("a hang while it is loaded again", load_hangs),
]
