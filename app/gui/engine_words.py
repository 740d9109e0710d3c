"""What the parts without Qt say to people, in the language of the window.

They write English, with the facts filled in: the engine's errors, the devices' and the downloads'. Here are the
sentences that they fill in, so that one can be told by its shape, and said again in another language.
"""

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

SENTENCES = (
    QT_TRANSLATE_NOOP("Engine", "{device} can't be opened ({reason})"),
    QT_TRANSLATE_NOOP("Engine", "plug it in again, or choose another one"),
    QT_TRANSLATE_NOOP("Engine", "the microphone {device} is not there"),
    QT_TRANSLATE_NOOP("Engine", "the speaker {device} is not there"),
    QT_TRANSLATE_NOOP("Engine", "plug it in, or choose another one"),
    QT_TRANSLATE_NOOP("Engine", "{device} is used until it is back"),
    QT_TRANSLATE_NOOP("Engine", "{device} is busy or gone"),
    QT_TRANSLATE_NOOP("Engine", "close the program that uses it, or choose another one"),
    QT_TRANSLATE_NOOP("Engine", "{device} refuses every sample rate"),
    QT_TRANSLATE_NOOP("Engine", "set it to 48000 Hz in the system's sound settings"),
    QT_TRANSLATE_NOOP("Engine", "there is no microphone"),
    QT_TRANSLATE_NOOP("Engine", "there is no speaker"),
    QT_TRANSLATE_NOOP("Engine", "connect one; until then you can type and read"),
    QT_TRANSLATE_NOOP("Engine", "the sound system can't be used ({reason})"),
    QT_TRANSLATE_NOOP("Engine", "start it again, then start Lyre again"),
    QT_TRANSLATE_NOOP("Engine", "the speaker went away"),
    QT_TRANSLATE_NOOP("Engine", "connect it again and try once more"),
    QT_TRANSLATE_NOOP("Engine", "the assistant had no answer"),
    QT_TRANSLATE_NOOP("Engine", "ask it in other words"),
    QT_TRANSLATE_NOOP("Engine", "no words were heard"),
    QT_TRANSLATE_NOOP("Engine", "speak a little longer, or closer to the microphone"),
    QT_TRANSLATE_NOOP("Engine", "that is too much for one turn"),
    QT_TRANSLATE_NOOP("Engine", "say or paste less at a time"),
    QT_TRANSLATE_NOOP("Engine", "that is too long for the lite engine to answer"),
    QT_TRANSLATE_NOOP("Engine", "ask in fewer than 2,000 words"),
    QT_TRANSLATE_NOOP("Engine", "there is not enough memory even for the lite engine"),
    QT_TRANSLATE_NOOP("Engine", "close other programs"),
    QT_TRANSLATE_NOOP("Engine", "memory ran out on {place}: {change}"),
    QT_TRANSLATE_NOOP("Engine", "less memory is free than before: {change}"),
    QT_TRANSLATE_NOOP("Engine", "{now} instead of {before}"),
    QT_TRANSLATE_NOOP("Engine", "{name} can't be loaded and the lite engine does its work: {reason}"),
    QT_TRANSLATE_NOOP(
        "Engine", "this machine makes speech more slowly than it is spoken, so replies are gathered before they start"
    ),
    QT_TRANSLATE_NOOP("Engine", "a smaller voice engine keeps up: choose “lite” for the speaker in the settings"),
    QT_TRANSLATE_NOOP("Engine", "another program uses {key} already"),
    QT_TRANSLATE_NOOP("Engine", "choose another key"),
    QT_TRANSLATE_NOOP("Engine", "conversations can't be kept ({reason})"),
    QT_TRANSLATE_NOOP("Engine", "the file of the conversations was damaged"),
    QT_TRANSLATE_NOOP("Engine", "it was set aside as {file}; new ones are kept from now on"),
    QT_TRANSLATE_NOOP("Engine", "{host} can't be reached, or not for long"),
    QT_TRANSLATE_NOOP("Engine", "check the network, then go on with the download"),
    QT_TRANSLATE_NOOP("Engine", "{host} can't serve the download now (HTTP {status})"),
    QT_TRANSLATE_NOOP("Engine", "go on with it later; what came is kept"),
    QT_TRANSLATE_NOOP("Engine", "the hub stops too early"),
    QT_TRANSLATE_NOOP("Engine", "go on with the download"),
    QT_TRANSLATE_NOOP("Engine", "{name} needs {needed} more and {folder} has {free} free"),
    QT_TRANSLATE_NOOP(
        "Engine", "free another {missing}, or set models.dir to a folder on another disk; what came is kept"
    ),
    QT_TRANSLATE_NOOP("Engine", "another process is working on {name}"),
    QT_TRANSLATE_NOOP("Engine", "wait until it is done, or stop it, and try again"),
    QT_TRANSLATE_NOOP("Engine", "the lite voices, Piper and eSpeak NG, aren't here yet: a download of {size} MB"),
    QT_TRANSLATE_NOOP("Engine", "get them on the models page, or with `lyre models get lite-voices`"),
    QT_TRANSLATE_NOOP("Engine", "the settings can't be written ({reason})"),
    QT_TRANSLATE_NOOP("Engine", "make {folder} writable"),
    QT_TRANSLATE_NOOP("Engine", "the settings file is not YAML{where}"),
    QT_TRANSLATE_NOOP("Engine", "mend or delete {file}"),
)

PLACEHOLDER = re.compile(r"\{(\w+)\}")


def in_window_language(text: str) -> str:
    """Return `text` as the window's language says it; what isn't known here comes back as it is."""
    for sentence in map(str, SENTENCES):
        said = QCoreApplication.translate("Engine", sentence)
        if said != sentence and (found := _shape(sentence).fullmatch(text)):
            return said.format(**{name: in_window_language(fact) for name, fact in found.groupdict().items()})
    return text


@cache
def _shape(sentence: str) -> "re.Pattern[str]":
    """Turn the sentence's placeholders into groups of those names."""
    parts = PLACEHOLDER.split(sentence)
    return re.compile("".join(f"(?P<{part}>.*)" if at % 2 else re.escape(part) for at, part in enumerate(parts)))
