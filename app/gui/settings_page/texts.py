"""What settings are called on their page. What they mean is said as in `app.settings_schema`, translated."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True)
class Text:
    """A setting's name, what it means, and the names of the values it can have, where those are few."""

    name: str
    meaning: str
    values: dict[Any, str] = field(default_factory=dict)
    unit: str = ""


def sections() -> list[tuple[str, dict[str, Text]]]:
    """Return the page's sections, each with the text of its settings by `section.key`."""
    return [
        (_tr("Talking"), _talking()),
        (_tr("Sound"), _sound()),
        (_tr("Voice and engine"), _engine()),
        (_tr("Look"), _look()),
        (_tr("Privacy"), _privacy()),
        (_tr("Advanced"), _advanced()),
    ]


def source_note(source: str, variable: str) -> str:
    """Say where a value came from that isn't the file's; empty where there is nothing to say."""
    return {
        "profile": _tr("From the profile"),
        "environment": _tr("Set by {variable} in the environment").format(variable=variable),
        "flag": _tr("Set on the command line"),
    }.get(source, "")


def _talking() -> dict[str, Text]:
    return {
        "talk.key": Text(_tr("Talk key"), _tr("The key that talks, in the window")),
        "talk.mode": Text(
            _tr("How it is used"),
            _tr("Hold the key while you speak, or press it once to begin and once to send"),
            {"hold": _tr("Hold to talk"), "toggle": _tr("Press to begin, press to send")},
        ),
        "talk.global_key": Text(
            _tr("Talk key everywhere"),
            _tr("A key that talks while another program is in front"),
        ),
        "talk.ahead": Text(
            _tr("Answer early"),
            _tr("Prepare the answer while you still speak; automatic: not on a battery"),
            {"auto": _tr("Automatic"), "on": _tr("On"), "off": _tr("Off")},
        ),
        "audio.chime": Text(_tr("Sounds"), _tr("Play a short sound when it listens")),
    }


def _sound() -> dict[str, Text]:
    return {
        "audio.microphone": Text(_tr("Microphone"), _tr("What it listens with")),
        "audio.preroll": Text(
            _tr("Keep the microphone ready"),
            _tr("Keep the microphone open, so that no first syllable is lost; nothing is kept of it"),
        ),
        "audio.speaker": Text(_tr("Speaker"), _tr("What it speaks with")),
    }


def _engine() -> dict[str, Text]:
    precisions = {
        "auto": _tr("Automatic"),
        "lite": _tr("Small engine"),
        **{name: name for name in ("fp32", "bf16", "fp16", "int8", "int4")},
    }
    return {
        "engine.kind": Text(
            _tr("Engine"),
            _tr("What answers; automatic is the full engine where it can run"),
            {"auto": _tr("Automatic"), "full": _tr("Full engine"), "lite": _tr("Small engine")},
        ),
        "engine.profile": Text(
            _tr("Profile"),
            _tr("What matters more: speed and a long memory, or free memory"),
            {
                "performance": _tr("Performance"),
                "balanced": _tr("Balanced"),
                "memory_efficient": _tr("Saves memory"),
            },
        ),
        "engine.replier": Text(
            _tr("Listening and writing"), _tr("Precision of Voxtral, which listens and writes"), precisions
        ),
        "engine.speaker": Text(_tr("Speaking"), _tr("Precision of Orpheus, which speaks"), precisions),
    }


def _look() -> dict[str, Text]:
    return {
        "window.theme": Text(
            _tr("Theme"),
            _tr("Light or dark; system follows the desktop"),
            {"system": _tr("As the system"), "light": _tr("Light"), "dark": _tr("Dark")},
        ),
        "window.text_scale": Text(
            _tr("Text size"),
            _tr("Size of all text"),
            {scale: f"{round(scale * 100)} %" for scale in (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)},
        ),
        "window.motion": Text(_tr("Motion"), _tr("Let things on screen move")),
        "window.close_to_tray": Text(
            _tr("Stay in the tray"), _tr("Closing the window leaves Lyre in the tray, where there is one")
        ),
    }


def _privacy() -> dict[str, Text]:
    return {
        "history.keep": Text(_tr("Keep conversations"), _tr("Keep conversations on this machine's disk")),
        "log.words": Text(_tr("Words in the log"), _tr("Write what was said into the log, too")),
        "status.enabled": Text(
            _tr("Status for other programs"), _tr("Serve the state to programs on this machine, without any words")
        ),
        "status.port": Text(_tr("Port of the status"), _tr("Port of the loopback address for that")),
    }


def _advanced() -> dict[str, Text]:
    return {
        "log.level": Text(
            _tr("Log"),
            _tr("How much is written to the log"),
            {
                "error": _tr("Errors"),
                "warning": _tr("Warnings, too"),
                "info": _tr("What it does, too"),
                "debug": _tr("Every detail"),
            },
        ),
        "engine.codec": Text(
            _tr("Codec"),
            _tr("Where SNAC turns codes into sound"),
            {"auto": _tr("Automatic"), "cpu": _tr("On the CPU")},
        ),
        "engine.listen_context": Text(
            _tr("Memory of the conversation"), _tr("Tokens of the conversation that are kept"), unit=_tr("tokens")
        ),
        "engine.speak_context": Text(
            _tr("Longest clause"), _tr("Tokens of sound that one clause may take"), unit=_tr("tokens")
        ),
        "engine.unload_after_min": Text(
            _tr("Give memory back"),
            _tr("Minutes of quiet after which the big models give their memory back; 0 is never"),
            unit=_tr("min"),
        ),
        "engine.better_after_s": Text(
            _tr("Try better models"),
            _tr("Seconds of quiet after which better models are tried; 0 is never"),
            unit=_tr("s"),
        ),
        "engine.keep_gb": Text(
            _tr("Voices kept in memory"), _tr("RAM in GB for models that wait for their voice"), unit=_tr("GB")
        ),
        "models.dir": Text(_tr("Folder of the models"), _tr("Where the models of the full engine lie")),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text)
