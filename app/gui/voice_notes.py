"""What choosing a voice changes, in words."""

from PySide6.QtCore import QCoreApplication

from app.engine.voices import Voice, languages
from app.gui.language_names import language_name
from app.gui.tag_button import Tags
from app.gui.voice_states import VoiceState


def note(voice: Voice, state: VoiceState | None, engine: str, before: str) -> str:
    """Say what changes with `voice` in conversation; empty where nothing does, or the engine isn't known yet.

    `before` is the language of the voice that was chosen before, or empty.
    """
    if engine == "lite":
        return _with_lite(voice)
    if not engine or not voice.checkpoint:
        return ""
    language = language_name(voice.language)
    lines = []
    if before not in ("", voice.language) or voice.language != "en":
        lines.append(
            QCoreApplication.translate("VoiceNotes", "Replies are in {language} from now on.").format(language=language)
        )
    if state is not None and not state.installed:
        lines.append(
            QCoreApplication.translate("VoiceNotes", "A stand-in speaks for {voice}.").format(voice=voice.latin)
        )
    if state is not None and not state.understood:
        lines.append(
            QCoreApplication.translate(
                "VoiceNotes", "Talking in {language} is experimental: Lyre was not made to understand it."
            ).format(language=language)
        )
    return " ".join(lines)


def tags(voice: Voice, state: VoiceState | None, engine: str) -> Tags:
    """Return the emotion tags that `voice` knows, with a word on who leaves them out."""
    if not voice.checkpoint:
        return Tags()
    stands_in = engine == "lite" or (state is not None and not state.installed)
    text = QCoreApplication.translate("VoiceNotes", "The stand-in for {voice} leaves these out").format(
        voice=voice.latin
    )
    return Tags(languages()[voice.language].tags, text if stands_in else "")


def _with_lite(voice: Voice) -> str:
    """The embedded engine replies in English alone, in its own voice or a stand-in."""
    if not voice.checkpoint:
        return ""
    if voice.language == "en":
        return QCoreApplication.translate("VoiceNotes", "With the small engine a stand-in speaks for {voice}.").format(
            voice=voice.latin
        )
    text = QCoreApplication.translate(
        "VoiceNotes",
        "Replies are in English with the small engine; an English stand-in speaks for {voice}."
        " The preview is in {language}.",
    )
    return text.format(voice=voice.latin, language=language_name(voice.language))
