"""Where the window was: its place on the screen, its page and its panes, kept from one start to the next."""

import json
import logging
from base64 import b64decode, b64encode
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from app import paths

if TYPE_CHECKING:
    from pathlib import Path

    from app.gui.window import Window

_log = logging.getLogger(__name__)


def restore(window: "Window") -> None:
    """Put `window` where it was, before it is shown. Qt moves a place that is on no screen any more onto one."""
    kept = _read()
    with suppress(ValueError, TypeError):
        window.restoreGeometry(b64decode(kept.get("geometry", ""), validate=True))
    _show_panes(window, kept)


def restore_rest(window: "Window") -> None:
    """Show the page and the panes as they were, once all are there."""
    kept = _read()
    _show_panes(window, kept)
    widths = kept.get("widths")
    if isinstance(widths, dict):
        window.panes.set_widths({key: width for key, width in widths.items() if isinstance(width, int) and width > 0})
    page = kept.get("page")
    if isinstance(page, str) and page in window.pages():
        window.show_page(page)


def keep(window: "Window") -> None:
    """Write down how `window` is now: a few hundred bytes. That it can't be written is logged, nothing more."""
    panes = window.panes
    document = {
        "geometry": b64encode(window.saveGeometry().data()).decode(),
        "page": window.page(),
        "panes": {key: key in panes.shown() for key in panes.known()},
        "widths": panes.widths(),
    }
    path = _path()
    fresh = path.with_suffix(".new")
    try:
        paths.private(path.parent)
        fresh.touch(0o600)
        fresh.write_text(json.dumps(document), encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        _log.info("the window's place can't be kept (%s)", error)


def _show_panes(window: "Window", kept: dict[str, Any]) -> None:
    panes = kept.get("panes")
    if isinstance(panes, dict):
        for key in window.panes.known():
            if isinstance(shown := panes.get(key), bool):
                window.panes.show_pane(key, shown)


def _path() -> "Path":
    return paths.config_dir() / "window.json"


def _read() -> dict[str, Any]:
    try:
        kept = json.loads(_path().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}
