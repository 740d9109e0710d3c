"""How the events of a turn leave the engine thread: to the speaker and the window, or kept until the key is up."""

import threading
import time
from collections.abc import Callable, Iterator

from app.engine.events import Event, Heard, ReplyAudio, Restarted, TurnDone
from app.engine.jitter import MOST_S, JitterBuffer
from app.gui.engine_job import Job
from app.gui.engine_parts import SoundSink

LOOK_AGAIN_S = 0.05
"""How often it is looked whether the speaker caught up."""


class Delivery:
    """Passes on one turn at a time. Used on the engine thread; `hold` and `go_on` are for any.

    Nothing of a turn that runs ahead goes out before it is confirmed, but what was heard so far.
    """

    def __init__(
        self,
        sink: SoundSink,
        changed: threading.Condition,
        is_over: Callable[[Job], bool],
        came: Callable[[int, Event], None],
        heard_so_far: Callable[[int, str], None],
    ) -> None:
        """`changed` is notified whenever `is_over` or the state of a job may have changed."""
        self._sink = sink
        self._changed = changed
        self._is_over = is_over
        self._came = came
        self._heard_so_far = heard_so_far
        self._jitter = JitterBuffer()
        self._held_turn = 0
        self._thrown_away = (0, 0.0)  # a turn, and the milliseconds that were spent on it in vain

    def hold(self, turn_id: int) -> None:
        """Let that turn wait at its next event, until `go_on` or until it is over."""
        self._held_turn = turn_id

    def go_on(self) -> None:
        """Go on with the turn that is held."""
        with self._changed:
            self._held_turn = 0
            self._changed.notify()

    def pass_on(self, job: Job, events: Iterator[Event]) -> None:
        """Take what comes of `job` and let it out in time; raises what the turn raises."""
        underruns, whole = self._sink.underruns, False
        try:
            for event in events:
                if self._is_over(job):
                    return
                job.held.append(event)
                if job.provisional and isinstance(event, Heard):
                    self._heard_so_far(job.turn_id, event.text)
                if isinstance(event, ReplyAudio):
                    self._wait_for_the_key(job)
                self._let_out(job)
                whole = isinstance(event, TurnDone)
            self._wait_for_the_key(job)
            self._let_out(job)
            self._play(job, self._jitter.flush())
        finally:
            if told := self._jitter.over(whole=whole, underruns=self._sink.underruns - underruns):
                self._came(job.turn_id, told)

    def throw_away(self, job: Job, worked_s: float) -> None:
        """Count the work on a job that was dropped."""
        turn_id, ms = self._thrown_away
        ms = ms if turn_id == job.turn_id else 0.0
        self._thrown_away = (job.turn_id, ms + (worked_s - job.waited_s) * 1000)

    def _let_out(self, job: Job) -> None:
        """Send out what is due, unless it runs ahead still; then wait while enough is queued, or the turn is held."""
        if job.provisional or self._is_over(job):
            return
        job.thrown_away_ms = self._thrown_away[1] if self._thrown_away[0] == job.turn_id else 0.0
        for event in job.due():
            if isinstance(event, ReplyAudio):
                self._play(job, self._jitter.push(event))
            elif isinstance(event, Restarted):
                self._jitter.restart()
                self._sink.restart(job.turn_id)
            self._came(job.turn_id, event)
        since = time.perf_counter()
        with self._changed:
            while (self._sink.queued_s > MOST_S or self._held_turn == job.turn_id) and not self._is_over(job):
                self._changed.wait(LOOK_AGAIN_S)
        self._jitter.waited(time.perf_counter() - since)

    def _play(self, job: Job, sounds: Iterator[ReplyAudio]) -> None:
        for sound in sounds:
            if not self._is_over(job):
                self._sink.write(job.turn_id, sound.samples)

    def _wait_for_the_key(self, job: Job) -> None:
        """What runs ahead comes no further before the user let go."""
        if job.provisional:
            since = time.perf_counter()
            with self._changed:
                self._changed.wait_for(lambda: not job.provisional or self._is_over(job))
            job.waited_s += time.perf_counter() - since
