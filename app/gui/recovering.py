"""A turn that is answered again where its failure can be mended. Used on the engine thread. Without Qt."""

import logging
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, replace

from app.engine.events import Adjusted, Event, ReplyAudio, Restarted
from app.errors import Recovery, UserError
from app.gui.engine_job import Job
from app.gui.engine_parts import AssistantLike
from app.gui.pulse import Pulse
from app.recovery import Recoveries, Step, kind_of

EVERYBODY = "Joe"
"""The embedded voice, which can speak on every machine."""

OUT_OF_MEMORY = "OutOfMemory"
"""What a turn that the assistant itself begins anew is counted as: it does so when memory runs out."""

_log = logging.getLogger(__name__)


@dataclass
class Attempts:
    """The attempts at one turn. `pause` waits some seconds; False: the turn is over by then."""

    job: Job
    assistant: AssistantLike
    recoveries: Recoveries
    pulse: Pulse
    pause: Callable[[float], bool]
    tried: int = 0
    failed: str = ""
    sounded: bool = False
    ran_out: bool = False

    def events(self) -> Generator[Event]:
        """Yield what comes of the turn, and a `Restarted` before it comes anew. Raises what can't be mended.

        A turn is never begun again after its first sound: nobody wants to hear it twice.
        """
        while True:
            try:
                yield from self._attempt()
                self._settle(helped=True)
                return
            except Exception as error:
                if self.job.provisional:  # asked in earnest it fails again, and that is what counts
                    raise
                step = self._mend(error)
                if step.recovery is Recovery.ASK:
                    raise
            if not self.pause(step.wait_s):
                return
            yield Restarted()
            if step.recovery is Recovery.OTHER_VOICE:
                yield Adjusted(f"the voice of this turn failed, {EVERYBODY} speaks", "choose another voice in the list")

    def _attempt(self) -> Iterator[Event]:
        with self.pulse.inside("turn"):
            events = self.job.events(self.assistant)
        with closing(_alive(events, self.pulse)) as running:
            for event in running:
                self.sounded = self.sounded or isinstance(event, ReplyAudio)
                if isinstance(event, Restarted) and not self.ran_out:
                    self.ran_out = True
                    self.recoveries.note(OUT_OF_MEMORY, "memory ran out in a turn", Recovery.FREE)
                yield event

    def _mend(self, error: Exception) -> Step:
        """Take the next step that can be taken, and note it."""
        kind = kind_of(error)
        self._settle(helped=False)
        while True:
            step = self.recoveries.decide(error, self.tried, lost_nothing=not self.sounded)
            self.tried += 1
            if self._can(step.recovery):
                break
        if step.recovery is not Recovery.ASK:  # what the user is told is noted where it is told
            self.failed = kind
            self.recoveries.note(kind, error.what if isinstance(error, UserError) else kind, step.recovery)
        _log.info("turn %d failed (%s): %s", self.job.turn_id, kind, step.recovery.value, exc_info=error)
        return step

    def _can(self, recovery: Recovery) -> bool:
        """Do what has to be done before the turn is begun again; False where that can't be."""
        if recovery in (Recovery.ASK, Recovery.RETRY):
            return True
        if recovery is Recovery.OTHER_VOICE:
            return self._take_other_voice()
        recover = getattr(self.assistant, "recover", None)
        try:
            with self.pulse.inside("load"):
                return bool(recover is not None and recover(recovery))
        except Exception:
            _log.info("the engine couldn't do this: %s", recovery.value, exc_info=True)
            return False

    def _take_other_voice(self) -> bool:
        turn = self.job.turn
        if turn is None or turn.voice == EVERYBODY:
            return False
        self.job.turn = other = replace(turn, voice=EVERYBODY)
        self.job.events = lambda assistant: assistant.respond(other)
        return True

    def _settle(self, *, helped: bool) -> None:
        for kind in (self.failed, OUT_OF_MEMORY if self.ran_out else ""):
            if kind:
                self.recoveries.settle(kind, helped=helped)
        self.failed = ""


def _alive(events: Iterator[Event], pulse: Pulse) -> Generator[Event]:
    """Yield `events`, and say when the engine is at work; waiting for whoever takes them is no hang."""
    try:
        while True:
            with pulse.inside("turn"):
                event = next(events, None)
            if event is None:
                return
            yield event
    finally:
        close = getattr(events, "close", None)
        if close is not None:
            with pulse.inside("turn"):
                close()
