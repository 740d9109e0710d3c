"""Numbers as people of the window's language write them. What other programs read (CSV, JSON) is not written so."""

from PySide6.QtCore import QLocale

_SPACED_PERCENT = ("de", "fr", "es")
"""Languages that write a space before the percent sign, by the CLDR's patterns."""


def decimal(value: float, digits: int) -> str:
    """Return `value` with so many digits behind its decimal point or comma."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value, "f", digits)


def percent(share: float) -> str:
    """Return a share, of which 1 is all, as a whole number of percent."""
    space = "\N{NO-BREAK SPACE}" if QLocale().name().partition("_")[0] in _SPACED_PERCENT else ""
    return f"{decimal(100 * share, 0)}{space}{QLocale().percent()}"
