"""What the languages of the voices are called in the language of the window."""

from PySide6.QtCore import QCoreApplication


def language_name(code: str) -> str:
    """Return the name of the language with that ISO 639-1 code."""
    translate = QCoreApplication.translate
    names = {
        "hi": translate("Languages", "Hindi"),
        "en": translate("Languages", "English"),
        "fr": translate("Languages", "French"),
        "de": translate("Languages", "German"),
        "ko": translate("Languages", "Korean"),
        "zh": translate("Languages", "Mandarin"),
        "es": translate("Languages", "Spanish"),
        "it": translate("Languages", "Italian"),
    }
    return names.get(code, code)
