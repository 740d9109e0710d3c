"""What settings are called on their page. What they mean is said as in `app.settings_schema`, translated."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.gui.languages import LANGUAGES

translate = QCoreApplication.translate


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
        (translate("Settings", "Talking"), _talking()),
        (translate("Settings", "Sound"), _sound()),
        (translate("Settings", "Voice and engine"), _engine()),
        (translate("Settings", "Look"), _look()),
        (translate("Settings", "Privacy"), _privacy()),
        (translate("Settings", "Advanced"), _advanced()),
    ]


def source_note(source: str, variable: str) -> str:
    """Say where a value came from that isn't the file's; empty where there is nothing to say."""
    return {
        "profile": translate("Settings", "From the profile"),
        "environment": translate("Settings", "Set by {variable} in the environment").format(variable=variable),
        "flag": translate("Settings", "Set on the command line"),
    }.get(source, "")


def _talking() -> dict[str, Text]:
    return {
        "talk.key": Text(translate("Settings", "Talk key"), translate("Settings", "The key that talks, in the window")),
        "talk.mode": Text(
            translate("Settings", "How it is used"),
            translate(
                "Settings", "Hold the key while you speak, press it once to begin and once to send, or just speak"
            ),
            {
                "hold": translate("Settings", "Hold to talk"),
                "toggle": translate("Settings", "Press to begin, press to send"),
                "hands_free": translate("Settings", "Hands-free: just speak"),
            },
        ),
        "talk.hands_free_min": Text(
            translate("Settings", "Hands-free rests after"),
            translate("Settings", "Minutes of quiet after which it waits for the talk key again; 0 is never"),
        ),
        "talk.global_key": Text(
            translate("Settings", "Talk key everywhere"),
            translate("Settings", "A key that talks while another program is in front"),
        ),
        "talk.ahead": Text(
            translate("Settings", "Answer early"),
            translate("Settings", "Prepare the answer while you still speak; automatic: not on a battery"),
            {
                "auto": translate("Settings", "Automatic"),
                "on": translate("Settings", "On"),
                "off": translate("Settings", "Off"),
            },
        ),
        "audio.chime": Text(
            translate("Settings", "Sounds"), translate("Settings", "Play a short sound when it listens")
        ),
    }


def _sound() -> dict[str, Text]:
    return {
        "audio.microphone": Text(translate("Settings", "Microphone"), translate("Settings", "What it listens with")),
        "audio.preroll": Text(
            translate("Settings", "Keep the microphone ready"),
            translate("Settings", "Keep the microphone open, so that no first syllable is lost; nothing is kept of it"),
        ),
        "audio.speaker": Text(translate("Settings", "Speaker"), translate("Settings", "What it speaks with")),
    }


def _engine() -> dict[str, Text]:
    precisions = {
        "auto": translate("Settings", "Automatic"),
        "lite": translate("Settings", "Small engine"),
        **{name: name for name in ("fp32", "bf16", "fp16", "int8", "int4")},
    }
    return {
        "engine.kind": Text(
            translate("Settings", "Engine"),
            translate("Settings", "What answers; automatic is the full engine where it can run"),
            {
                "auto": translate("Settings", "Automatic"),
                "full": translate("Settings", "Full engine"),
                "lite": translate("Settings", "Small engine"),
            },
        ),
        "engine.profile": Text(
            translate("Settings", "Profile"),
            translate("Settings", "What matters more: speed and a long memory, or free memory"),
            {
                "performance": translate("Settings", "Performance"),
                "balanced": translate("Settings", "Balanced"),
                "memory_efficient": translate("Settings", "Saves memory"),
            },
        ),
        "engine.replier": Text(
            translate("Settings", "Listening and writing"),
            translate("Settings", "Precision of Voxtral, which listens and writes"),
            precisions,
        ),
        "engine.speaker": Text(
            translate("Settings", "Speaking"), translate("Settings", "Precision of Orpheus, which speaks"), precisions
        ),
    }


def _look() -> dict[str, Text]:
    return {
        "window.theme": Text(
            translate("Settings", "Theme"),
            translate("Settings", "Light or dark; system follows the desktop"),
            {
                "system": translate("Settings", "As the system"),
                "light": translate("Settings", "Light"),
                "dark": translate("Settings", "Dark"),
            },
        ),
        "window.text_scale": Text(
            translate("Settings", "Text size"),
            translate("Settings", "Size of all text"),
            {scale: f"{round(scale * 100)} %" for scale in (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)},
        ),
        "window.language": Text(
            translate("Settings", "Language"),
            translate("Settings", "Language of the window, from the next start on"),
            {"": translate("Settings", "As the system"), **LANGUAGES},
        ),
        "window.motion": Text(translate("Settings", "Motion"), translate("Settings", "Let things on screen move")),
        "window.close_to_tray": Text(
            translate("Settings", "Stay in the tray"),
            translate("Settings", "Closing the window leaves Lyre in the tray, where there is one"),
        ),
    }


def _privacy() -> dict[str, Text]:
    return {
        "history.keep": Text(
            translate("Settings", "Keep conversations"),
            translate("Settings", "Keep conversations on this machine's disk"),
        ),
        "log.words": Text(
            translate("Settings", "Words in the log"), translate("Settings", "Write what was said into the log, too")
        ),
        "status.enabled": Text(
            translate("Settings", "Status for other programs"),
            translate("Settings", "Serve the state to programs on this machine, without any words"),
        ),
        "status.port": Text(
            translate("Settings", "Port of the status"), translate("Settings", "Port of the loopback address for that")
        ),
        "updates.check": Text(
            translate("Settings", "Look for newer versions"),
            translate("Settings", "Ask once a day whether there is a newer version; nothing about you is sent"),
        ),
    }


def _advanced() -> dict[str, Text]:
    return _diagnosis() | _models() | _room()


def _diagnosis() -> dict[str, Text]:
    return {
        "log.level": Text(
            translate("Settings", "Log"),
            translate("Settings", "How much is written to the log"),
            {
                "error": translate("Settings", "Errors"),
                "warning": translate("Settings", "Warnings, too"),
                "info": translate("Settings", "What it does, too"),
                "debug": translate("Settings", "Every detail"),
            },
        ),
    }


def _models() -> dict[str, Text]:
    """How the models of the full engine run."""
    return {
        "engine.codec": Text(
            translate("Settings", "Codec"),
            translate("Settings", "Where SNAC turns codes into sound"),
            {"auto": translate("Settings", "Automatic"), "cpu": translate("Settings", "On the CPU")},
        ),
        "engine.listen_context": Text(
            translate("Settings", "Memory of the conversation"),
            translate("Settings", "Tokens of the conversation that are kept"),
            unit=translate("Settings", "tokens"),
        ),
        "engine.speak_context": Text(
            translate("Settings", "Longest clause"),
            translate("Settings", "Tokens of sound that one clause may take"),
            unit=translate("Settings", "tokens"),
        ),
    }


def _room() -> dict[str, Text]:
    """What they keep and give back, and where they lie."""
    return {
        "engine.unload_after_min": Text(
            translate("Settings", "Give memory back"),
            translate("Settings", "Minutes of quiet after which the big models give their memory back; 0 is never"),
            unit=translate("Settings", "min"),
        ),
        "engine.better_after_s": Text(
            translate("Settings", "Try better models"),
            translate("Settings", "Seconds of quiet after which better models are tried; 0 is never"),
            unit=translate("Settings", "s"),
        ),
        "engine.keep_gb": Text(
            translate("Settings", "Voices kept in memory"),
            translate("Settings", "RAM in GB for models that wait for their voice"),
            unit=translate("Settings", "GB"),
        ),
        "models.dir": Text(
            translate("Settings", "Folder of the models"),
            translate("Settings", "Where the models of the full engine lie"),
        ),
    }
