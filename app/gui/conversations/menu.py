"""What can be done with conversations, as a menu."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


class ConversationMenus(QObject):
    """The menu of one conversation, and the one that has all others too.

    Signals:
        chosen(str): "open", "rename", "delete", "markdown" or "json" for the current conversation, or "all-markdown",
            "all-json", "import" or "delete-all".
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        own = [
            self._action("open", self.tr("Open"), "Return"),
            self._action("rename", self.tr("Rename…"), "F2"),
            self._action("markdown", self.tr("Export as Markdown…")),
            self._action("json", self.tr("Export as JSON…")),
            self._action("delete", self.tr("Delete…"), "Del"),
        ]
        every = [
            self._action("all-markdown", self.tr("Export all as Markdown…")),
            self._action("all-json", self.tr("Export all as JSON…")),
            self._action("import", self.tr("Import…")),
            self._action("delete-all", self.tr("Delete all conversations…")),
        ]
        self._own, self._every = own, every
        self.of_one, self.of_all = QMenu(parent), QMenu(parent)
        self.of_one.addActions(own)
        self.of_all.addActions(own)
        self.of_all.addSeparator()
        self.of_all.addActions(every)

    def enable(self, one: bool, any_: bool) -> None:
        """Say whether there is a current conversation, and any at all."""
        for action in self._own:
            action.setEnabled(one)
        for action in self._every:
            action.setEnabled(any_ or action.data() == "import")

    def _action(self, what: str, text: str, key: str = "") -> QAction:
        action = QAction(text, self)
        action.setData(what)
        if key:  # only told here: the list itself takes the key, and other widgets shall have it too
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self.chosen.emit(what))
        return action
