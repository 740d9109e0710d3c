"""What the user is advised when the same thing fails again and again."""

from PySide6.QtCore import QCoreApplication

from app.gui.notice import Notice
from app.recovery import Pattern
from app.settings import Settings

SMALL = ("int4", "lite")


def advice(pattern: Pattern, settings: Settings) -> Notice:
    """Return what helps against `pattern` under these settings, with the button that does it."""
    what, remedy, action = _said(pattern, settings)
    return Notice(what, remedy, action, problem=False, kind="Advice")


def _said(pattern: Pattern, settings: Settings) -> tuple[str, str, str]:
    of_engine = {
        "OutOfMemory": _of_memory,
        "NotANumber": _of_model,
        "GenerationError": _of_model,
        "EngineStuck": _of_hang,
    }
    if pattern.kind in of_engine:
        return of_engine[pattern.kind](settings)
    return _others().get(pattern.kind, _unknown(pattern))


def _of_memory(settings: Settings) -> tuple[str, str, str]:
    what = _tr("Out of memory again and again")
    if settings.engine.kind == "lite":
        return what, _tr("close other programs"), ""
    if settings.engine.speaker not in SMALL:
        return what, _tr("use int4 for Orpheus: it takes a quarter of the memory"), "set engine.speaker=int4"
    if settings.engine.replier not in SMALL:
        return what, _tr("use int4 for Voxtral: it takes a quarter of the memory"), "set engine.replier=int4"
    return what, _tr("use the small engine, which needs no graphics memory"), "set engine.kind=lite"


def _of_model(settings: Settings) -> tuple[str, str, str]:
    what = _tr("The model fails again and again")
    if settings.engine.kind == "lite":
        return what, _tr("load it again"), "reload"
    return what, _tr("verify its files, or use the small engine until then"), "set engine.kind=lite"


def _of_hang(settings: Settings) -> tuple[str, str, str]:
    what = _tr("The engine got stuck again and again")
    if settings.engine.kind == "lite":
        return what, _tr("start the computer again, and send the diagnostics to whoever can help"), "diagnostics"
    return what, _tr("use the small engine until the graphics driver is renewed"), "set engine.kind=lite"


def _others() -> dict[str, tuple[str, str, str]]:
    """What helps against the kinds for which the settings make no difference."""
    room = _tr("make room on the disk, or send the diagnostics to whoever can help")
    net = _tr("look at the connection; what came so far is kept, and goes on from there")
    return {
        "DeviceError": (_tr("A sound device fails again and again"), _tr("choose another one"), "settings"),
        "NothingHeard": (
            _tr("Nothing was heard several times"),
            _tr("speak after “Listening”, or choose another microphone"),
            "settings",
        ),
        "NoReply": (_tr("Replies stay empty"), _tr("begin a new conversation, or load the engine again"), "reload"),
        "NoSpeech": (_tr("This voice stays silent"), _tr("choose another voice"), "voices"),
        "CheckpointDamaged": (_tr("A model's files are damaged"), _tr("remove it and fetch it again"), "models"),
        "CheckpointIncomplete": (_tr("A model's files are missing"), _tr("fetch it again"), "models"),
        "HubUnreachable": (_tr("Downloads break off again and again"), net, "models"),
        "HubFailing": (_tr("The hub fails again and again"), _tr("try again in an hour"), "models"),
        "DiskFull": (_tr("The disk is full"), _tr("remove a model, or make room"), "models"),
        "HistoryError": (_tr("Conversations can't be kept"), room, "diagnostics"),
        "SettingsNotKept": (_tr("Settings can't be kept"), room, "diagnostics"),
    }


def _unknown(pattern: Pattern) -> tuple[str, str, str]:
    what = _tr("The same thing failed {times} times").format(times=pattern.times)
    return what, _tr("send the diagnostics to whoever can help"), "diagnostics"


def _tr(text: str) -> str:
    return QCoreApplication.translate("PatternAdvice", text)
