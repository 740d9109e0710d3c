"""When a key or button that is held means talk: hold, tap to latch, Escape, and X11's faked releases. Without Qt."""

from enum import Enum, auto

TAP_S = 0.3
"""A press that is shorter latches the recording until the next one."""

GRACE_S = 0.05
"""X11 repeats a held key by faking a release and a press: a release counts when no press follows within this."""


class Act(Enum):
    """What the recording has to do now."""

    START = auto()
    STOP = auto()
    CANCEL = auto()


class _Is(Enum):
    UP = auto()
    HELD = auto()
    LATCHED = auto()
    SPENT = auto()  # held, but what it was pressed for is over: its release means nothing


Acts = tuple[Act, ...]


class TalkKey:
    """One key. All times are seconds on one clock, given with every call, so that it needs none of its own.

    Every call returns what the recording has to do, in order; mostly nothing.
    """

    def __init__(self) -> None:
        self.toggles = False
        """Whether every press latches, however long it is: for those who don't like to hold a key."""
        self._is = _Is.UP
        self._pressed_at = 0.0
        self._up_at: float | None = None

    @property
    def released_at(self) -> float | None:
        """When the key went up, while that doesn't count yet; `tick` is due `GRACE_S` later."""
        return self._up_at

    @property
    def latched(self) -> bool:
        """Whether it records without the key being down."""
        return self._is is _Is.LATCHED

    def press(self, now: float) -> Acts:
        """The key went down."""
        if self._up_at is not None and now - self._up_at < GRACE_S:
            self._up_at = None  # the release was faked
            return ()
        return (*self._settle(), *self._press(now))

    def release(self, now: float, sure: bool = False) -> Acts:
        """The key went up; `sure` says that it can't be faked, as with a mouse."""
        if self._is not in (_Is.HELD, _Is.SPENT):
            return ()
        self._up_at = self._up_at or now
        return self._settle() if sure else ()

    def tick(self, now: float) -> Acts:
        """Time passed: a release counts when its grace is over."""
        return self._settle() if self._up_at is not None and now - self._up_at >= GRACE_S else ()

    def escape(self) -> Acts:
        """Escape was pressed."""
        was_recording = self._is in (_Is.HELD, _Is.LATCHED)
        self.over()
        return (Act.CANCEL,) if was_recording else ()

    def over(self) -> None:
        """The recording ended by itself; if the key is still down, its release means nothing."""
        held = self._is in (_Is.HELD, _Is.SPENT) and self._up_at is None
        self._is, self._up_at = (_Is.SPENT, None) if held else (_Is.UP, None)

    def _press(self, now: float) -> Acts:
        if self._is is _Is.UP:
            self._is, self._pressed_at = _Is.HELD, now
            return (Act.START,)
        if self._is is _Is.LATCHED:
            self._is = _Is.SPENT
            return (Act.STOP,)
        return ()

    def _settle(self) -> Acts:
        """Let a release count that waits."""
        if self._up_at is None:
            return ()
        up_at, self._up_at = self._up_at, None
        was, self._is = self._is, _Is.UP
        if was is _Is.HELD and (self.toggles or up_at - self._pressed_at < TAP_S):
            self._is = _Is.LATCHED
        return (Act.STOP,) if was is _Is.HELD and self._is is _Is.UP else ()
