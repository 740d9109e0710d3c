"""What the user is advised when the same thing fails again and again."""

from PySide6.QtCore import QCoreApplication

from app.gui.notice import Notice
from app.recovery import Pattern
from app.settings import Settings

SMALL = ("int4", "lite")

translate = QCoreApplication.translate


def advice(pattern: Pattern, settings: Settings, engine: str) -> Notice:
    """Return what helps against `pattern` under these settings, with the button that does it.

    `engine` is what answers now: "full", "mixed" or "lite".
    """
    what, remedy, action = _said(pattern, settings, is_lite=engine == "lite" or settings.engine.kind == "lite")
    return Notice(what, remedy, action, problem=False, kind="Advice")


def _said(pattern: Pattern, settings: Settings, *, is_lite: bool) -> tuple[str, str, str]:
    if pattern.kind == "OutOfMemory":
        return _of_memory(settings, is_lite=is_lite)
    if pattern.kind in ("NotANumber", "GenerationError"):
        return _of_model(is_lite=is_lite)
    if pattern.kind == "EngineStuck":
        return _of_hang(is_lite=is_lite)
    others = _of_conversation() | _of_checkpoints() | _of_disk()
    return others.get(pattern.kind, _unknown(pattern))


def _of_memory(settings: Settings, *, is_lite: bool) -> tuple[str, str, str]:
    what = translate("PatternAdvice", "Out of memory again and again")
    if is_lite:
        return what, translate("PatternAdvice", "close other programs"), ""
    if settings.engine.speaker not in SMALL:
        return (
            what,
            translate("PatternAdvice", "use int4 for Orpheus: it takes a quarter of the memory"),
            "set engine.speaker=int4",
        )
    if settings.engine.replier not in SMALL:
        return (
            what,
            translate("PatternAdvice", "use int4 for Voxtral: it takes a quarter of the memory"),
            "set engine.replier=int4",
        )
    return (
        what,
        translate("PatternAdvice", "use the small engine, which needs no graphics memory"),
        "set engine.kind=lite",
    )


def _of_model(*, is_lite: bool) -> tuple[str, str, str]:
    what = translate("PatternAdvice", "The model fails again and again")
    if is_lite:
        return what, translate("PatternAdvice", "load it again"), "reload"
    return (
        what,
        translate("PatternAdvice", "verify its files, or use the small engine until then"),
        "set engine.kind=lite",
    )


def _of_hang(*, is_lite: bool) -> tuple[str, str, str]:
    what = translate("PatternAdvice", "The engine got stuck again and again")
    if is_lite:
        return (
            what,
            translate("PatternAdvice", "start the computer again, and send the diagnostics to whoever can help"),
            "diagnostics",
        )
    return (
        what,
        translate("PatternAdvice", "use the small engine until the graphics driver is renewed"),
        "set engine.kind=lite",
    )


def _of_conversation() -> dict[str, tuple[str, str, str]]:
    """What helps against the kinds of which talking suffers; the settings make no difference to any of these."""
    return {
        "DeviceError": (
            translate("PatternAdvice", "A sound device fails again and again"),
            translate("PatternAdvice", "choose another one"),
            "settings",
        ),
        "NothingHeard": (
            translate("PatternAdvice", "Nothing was heard several times"),
            translate("PatternAdvice", "speak after “Listening”, or choose another microphone"),
            "settings",
        ),
        "NoReply": (
            translate("PatternAdvice", "Replies stay empty"),
            translate("PatternAdvice", "begin a new conversation, or load the engine again"),
            "reload",
        ),
        "NoSpeech": (
            translate("PatternAdvice", "This voice stays silent"),
            translate("PatternAdvice", "choose another voice"),
            "voices",
        ),
    }


def _of_checkpoints() -> dict[str, tuple[str, str, str]]:
    """What helps where models can't be fetched or read."""
    net = translate("PatternAdvice", "look at the connection; what came so far is kept, and goes on from there")
    return {
        "CheckpointDamaged": (
            translate("PatternAdvice", "A model's files are damaged"),
            translate("PatternAdvice", "remove it and fetch it again"),
            "models",
        ),
        "CheckpointIncomplete": (
            translate("PatternAdvice", "A model's files are missing"),
            translate("PatternAdvice", "fetch it again"),
            "models",
        ),
        "HubUnreachable": (translate("PatternAdvice", "Downloads break off again and again"), net, "models"),
        "HubFailing": (
            translate("PatternAdvice", "The hub fails again and again"),
            translate("PatternAdvice", "try again in an hour"),
            "models",
        ),
    }


def _of_disk() -> dict[str, tuple[str, str, str]]:
    """What helps where something can't be written."""
    room = translate("PatternAdvice", "make room on the disk, or send the diagnostics to whoever can help")
    return {
        "DiskFull": (
            translate("PatternAdvice", "The disk is full"),
            translate("PatternAdvice", "remove a model, or make room"),
            "models",
        ),
        "HistoryError": (translate("PatternAdvice", "Conversations can't be kept"), room, "diagnostics"),
        "SettingsNotKept": (translate("PatternAdvice", "Settings can't be kept"), room, "diagnostics"),
    }


def _unknown(pattern: Pattern) -> tuple[str, str, str]:
    what = translate("PatternAdvice", "The same thing failed {times} times").format(times=pattern.times)
    return what, translate("PatternAdvice", "send the diagnostics to whoever can help"), "diagnostics"
