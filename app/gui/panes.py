"""Panes beside the conversation: each has a button that shows and hides it, and is made when it is first seen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from app.gui.buttons import IconButton


@dataclass
class _Pane:
    make: Callable[[], QWidget]
    button: IconButton
    on_the_left: bool
    widget: QWidget | None = None


class Panes(QSplitter):
    """`middle` with panes to its left and right.

    Signals:
        changed(): a pane was shown or hidden.
    """

    changed = Signal()

    def __init__(
        self, middle: QWidget, buttons: QHBoxLayout, parent: QWidget | None = None, after: QWidget | None = None
    ) -> None:
        """The panes' buttons go into `buttons`; Tab reaches them from `after`, beside which they lie."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._last = after
        self._panes: dict[str, _Pane] = {}
        self._buttons = buttons
        self._middle = middle
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(middle)
        self.setStretchFactor(0, 1)

    def add(
        self, key: str, icon: str, name: str, shortcut: str, make: Callable[[], QWidget], on_the_left: bool = False
    ) -> None:
        """Add the pane `key`: its button is called `name`, `make` makes its widget when it is first shown."""
        button = IconButton(icon, name, parent=self.window())
        button.setCheckable(True)
        button.setToolTip(f"{name} ({QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)})")
        button.toggled.connect(lambda shown: self._show(key, shown))
        if self._last is not None:  # Tab goes through them as they lie, whenever each was made
            QWidget.setTabOrder(self._last, button)
        self._last = button
        self._buttons.addWidget(button)
        self._panes[key] = _Pane(make, button, on_the_left)
        QShortcut(QKeySequence(shortcut), self.window(), button.toggle).setWhatsThis(name)

    def show_pane(self, key: str, shown: bool = True) -> None:
        """Show or hide that pane, as its button does."""
        self._panes[key].button.setChecked(shown)

    def pane(self, key: str) -> QWidget | None:
        """Return the widget of that pane, or None if it was never shown."""
        return self._panes[key].widget

    def shown(self) -> list[str]:
        """Return the keys of the panes that are on screen."""
        return [key for key, pane in self._panes.items() if pane.button.isChecked()]

    def known(self) -> list[str]:
        """Return the keys of all panes."""
        return list(self._panes)

    def in_order(self) -> list[QWidget]:
        """Return the middle and the panes that were made, from left to right."""
        return [widget for place in range(self.count()) if (widget := self.widget(place)) is not None]

    def widths(self) -> dict[str, int]:
        """Return how wide each pane on screen is, in pixels."""
        return {key: pane.widget.width() for key, pane in self._panes.items() if pane.widget and key in self.shown()}

    def set_widths(self, widths: Mapping[str, int]) -> None:
        """Make the panes on screen as wide as that; the middle gets the rest."""
        sizes = self.sizes()
        for key, width in widths.items():
            if (widget := self.pane(key) if key in self._panes else None) is not None:
                sizes[self.indexOf(widget)] = width
        middle = self.indexOf(self._middle)
        sizes[middle] = max(1, sum(self.sizes()) - sum(size for i, size in enumerate(sizes) if i != middle))
        self.setSizes(sizes)

    def _show(self, key: str, shown: bool) -> None:
        pane = self._panes[key]
        if pane.widget is None and shown:
            pane.widget = pane.make()
            self.insertWidget(self._place(pane), pane.widget)
            self.setStretchFactor(self.indexOf(self._middle), 1)
        if pane.widget is not None:
            pane.widget.setVisible(shown)
        self.changed.emit()

    def _place(self, pane: _Pane) -> int:
        """Panes lie in the order in which they were added, on their side of the middle."""
        before = list(self._panes.values())[: list(self._panes.values()).index(pane)]
        made = sum(1 for other in before if other.widget is not None and other.on_the_left == pane.on_the_left)
        return made if pane.on_the_left else self.indexOf(self._middle) + 1 + made
