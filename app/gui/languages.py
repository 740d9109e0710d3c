"""The language of the window: its texts, how numbers and dates are written, and the fonts for its script."""

import os
import re
import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QLoggingCategory, QTranslator
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from app import paths

LANGUAGES = {
    "en": "English",
    "hi": "हिन्दी",
    "fr": "Français",
    "de": "Deutsch",
    "ko": "한국어",
    "zh": "中文",
    "es": "Español",
    "it": "Italiano",
}
"""The languages of the voices, by ISO 639-1, each as it calls itself."""

FONTS = {
    "linux": {"hi": "Noto Sans Devanagari", "ko": "Noto Sans CJK KR", "zh": "Noto Sans CJK SC"},
    "win32": {"hi": "Nirmala UI", "ko": "Malgun Gothic", "zh": "Microsoft YaHei"},
    "darwin": {"hi": "Kohinoor Devanagari", "ko": "Apple SD Gothic Neo", "zh": "PingFang SC"},
}
"""The family for each script that Latin fonts lack, by `sys.platform`: a Han character has another shape in each
language, so whoever draws the text must not choose by chance."""

_OF_WINDOW = r"(?m)^window:[ \t]*(?:#.*)?\n((?:[ \t]+.*\n|[ \t]*#.*\n|[ \t]*\n)*)"
_OF_LANGUAGE = r"(?m)^[ \t]+language:[ \t]*[\"']?([a-z]*)[\"']?[ \t]*(?:#.*)?$"


def install(app: QApplication, language: str = "") -> str:
    """Have all that is made from here on speak `language`, or the one that is wanted, and return which it is.

    To be called before the first widget is made; it takes some milliseconds and reads three small files.
    """
    language = language or wanted()
    if (
        QLocale().name().partition("_")[0] != language
    ):  # by name: the enumeration takes 10 ms to come up; else the system's, with the dates of its own country
        QLocale.setDefault(QLocale(language))
    for name, folder in (("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), ("lyre", _folder())):
        translator = QTranslator(app)
        if translator.load(f"{name}_{_of_qt(name, language)}", str(folder)):
            app.installTranslator(translator)
    _use_fonts(app, language)
    return language


def wanted() -> str:
    """Return the language that the environment or the settings file asks for, or else the system's, or English.

    The settings are read long after the first paint, so their one line that matters here is looked for by hand.
    """
    chosen = os.environ.get("LYRE__WINDOW__LANGUAGE", "") or _in_file()
    if chosen in LANGUAGES:
        return chosen
    system = QLocale.system().uiLanguages() or [""]
    code = system[0].replace("_", "-").split("-")[0].lower()
    return code if code in LANGUAGES else "en"


def _in_file() -> str:
    try:
        text = (paths.config_dir() / "settings.yaml").read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""
    section = re.search(_OF_WINDOW, f"{text}\n")
    found = re.search(_OF_LANGUAGE, section[1]) if section else None
    return found[1] if found else ""


def _folder() -> Path:
    return paths.resource("i18n")


def _of_qt(name: str, language: str) -> str:
    """Qt's own texts are for a country, where Chinese is concerned."""
    return "zh_CN" if (name, language) == ("qtbase", "zh") else language


def _use_fonts(app: QApplication, language: str) -> None:
    """Put the families of all our scripts behind the desktop's own font. Both of the last two draw Han characters, so
    that of the window's language comes first."""
    families = FONTS.get(sys.platform, FONTS["linux"])
    # Qt tells that the first family lacks a script, before it takes the next one, which is why they are there.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    ordered = sorted(families, key=lambda code: code not in ("hi", language))
    font = app.font()
    own = QFontInfo(
        font
    ).family()  # what is really drawn with: a name such as "Sans Serif" would give way to the others
    font.setFamilies([own, *(families[code] for code in ordered if families[code] != own)])
    app.setFont(font)
