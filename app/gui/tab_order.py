"""Tab follows the eye: through the parts of the window as they lie, and in each line by line."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True)
class Part:
    """A part of a window with all that lies in it; or `alone`, where what lies in it are parts of their own."""

    widget: QWidget
    alone: bool = False


def step(parts: Sequence[Part], forward: bool) -> bool:
    """Move the focus to the next stop of `parts`, or to the one before it; False where there is none.

    `parts` lie in one window, in the order of the eye. Qt's own order is that in which widgets were made, so that what
    is opened late would come last, wherever it lies. It can't be asked for here: PySide takes a widget that
    `nextInFocusChain` returns for a child of the one before, and lets go of it together with that.
    """
    focused = QApplication.focusWidget()
    places = {part.widget: place for place, part in enumerate(parts)}
    here = _one_of(focused, places)
    found = _after(focused, _stops(parts[places[here]], focused), forward) if here is not None else None
    way = 1 if forward else -1
    start = places[here] + way if here is not None else 0 if forward else -1
    for place in range(start, start + way * len(parts), way):
        if found is None and (stops := _stops(parts[place % len(parts)], focused)):
            found = stops[0 if forward else -1]
    if found is not None:
        found.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return found is not None


def _after(focused: QWidget | None, stops: Sequence[QWidget], forward: bool) -> QWidget | None:
    """Return the stop after that which has the focus, or the one before it, if it is among these."""
    now = _one_of(focused, set(stops))
    place = stops.index(now) + (1 if forward else -1) if now is not None else -1
    return stops[place] if 0 <= place < len(stops) else None


def _stops(part: Part, focused: QWidget | None) -> list[QWidget]:
    """Return all that Tab stops at in `part`, in order; what has the focus belongs to it though it was just hidden."""
    within = [] if part.alone else part.widget.findChildren(QWidget)
    found = [one for one in (part.widget, *within) if one is focused or _takes_tab(one)]
    return list(_line_by_line(found, part.widget))


def _takes_tab(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _line_by_line(stops: Sequence[QWidget], part: QWidget) -> Iterator[QWidget]:
    """Yield `stops` from the top to the bottom, in a line from the left to the right, and what lies in one after it."""
    inside: dict[QWidget | None, list[QWidget]] = {}
    known = set(stops)
    for stop in stops:
        inside.setdefault(_one_of(stop.parentWidget() if stop is not part else None, known), []).append(stop)
    yield from _unfold(inside, None, part)


def _unfold(inside: dict[QWidget | None, list[QWidget]], outer: QWidget | None, part: QWidget) -> Iterator[QWidget]:
    places = {stop: QRect(stop.mapTo(part, QPoint()), stop.size()) for stop in inside.get(outer, ())}
    for line in _lines(places):
        for stop in line:
            yield stop
            yield from _unfold(inside, stop, part)


def _lines(places: dict[QWidget, QRect]) -> Iterator[list[QWidget]]:
    """Those lie in one line of which the middle is no lower than the bottom of any of them."""
    line: list[QWidget] = []
    for stop in sorted(places, key=lambda one: places[one].top()):
        if line and places[stop].center().y() > min(places[one].bottom() for one in line):
            yield sorted(line, key=lambda one: places[one].left())
            line = []
        line.append(stop)
    yield sorted(line, key=lambda one: places[one].left())


def _one_of(widget: QWidget | None, known: Collection[QWidget]) -> QWidget | None:
    """Return which of those `widget` is, or lies in."""
    while widget is not None and widget not in known:
        widget = widget.parentWidget()
    return widget
