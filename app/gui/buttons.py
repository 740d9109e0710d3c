"""Buttons with an icon of our own that follows the theme."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui import icons, theme


class IconButton(QPushButton):
    """A push button with the icon `icon_name`; `name` is its accessible name and, without `text`, its tooltip.

    It takes the focus by Tab alone: after a click the talk key must not press it again.
    """

    def __init__(self, icon_name: str, name: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name = icon_name
        self._drawn: tuple[str, str, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icon_px = 18
        self.setProperty("kind", "labelled" if text else "bare")
        self.rename(name)
        self._colour()

    def enlarge(self, pixels: int) -> None:
        """Draw the icon that large beside text of its usual size; with larger text it grows."""
        self._icon_px = pixels
        self._drawn = None
        self._colour()

    def rename(self, name: str) -> None:
        """Give it another accessible name."""
        self.setAccessibleName(name)
        self.setToolTip("" if self.text() == name else name)

    def change_icon(self, icon_name: str) -> None:
        """Show another icon."""
        self._icon_name = icon_name
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.EnabledChange):
            self._colour()

    def _colour(self) -> None:
        colours = theme.current()
        primary = self.property("kind") == "primary" and self.isEnabled()
        pixels = round(self._icon_px * theme.scale())
        wanted = (self._icon_name, colours.on_accent if primary else colours.muted, pixels)
        if wanted != self._drawn:
            self._drawn = wanted
            self.setIconSize(QSize(pixels, pixels))
            self.setIcon(icons.icon(*wanted))
