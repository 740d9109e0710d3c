"""Has screen readers say what has just happened, where nothing that they follow tells it."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have it said, as `widget`'s words. GUI thread."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 4 ms, not spent before the first paint

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
