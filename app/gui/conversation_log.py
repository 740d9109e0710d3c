"""The conversation as the engine gets it: the exchanges so far, and the turn that runs. Without Qt."""

from dataclasses import dataclass, field

from app.engine.events import Event, Exchange, Heard, ReplyAudio, ReplyText, Restarted, StageTime, TurnDone
from app.gui.spoken import Spoken


@dataclass(frozen=True)
class Finished:
    """One finished turn, to be kept. `engine` is empty and `times_ms` has not every stage where it was interrupted."""

    exchange: Exchange
    voice: str
    engine: str = ""
    times_ms: dict[str, float] = field(default_factory=dict)


@dataclass
class Running:
    """The turn that runs. `preview` is the voice that is tried, or empty; a preview is never kept.

    `again` is the number of the turn whose kept sound is heard again, or 0; that is never kept either.
    `released_at` is when the user let go or sent it, on the clock of `time.perf_counter`.
    """

    turn_id: int
    typed: str = ""
    preview: str = ""
    again: int = 0
    user: str = ""
    reply: str = ""
    spoken: Spoken = field(default_factory=Spoken)
    all_made: bool = False
    released_at: float = 0.0
    voice: str = ""
    engine: str = ""
    times_ms: dict[str, float] = field(default_factory=dict)

    def take(self, event: Event) -> None:
        """Note what an event adds to the turn."""
        if isinstance(event, Heard):
            self.user = event.text
        elif isinstance(event, ReplyText):
            self.reply += event.piece
        elif isinstance(event, ReplyAudio):
            self.spoken.add(event)
        elif isinstance(event, Restarted):
            self.user, self.reply, self.spoken, self.times_ms = self.typed, "", Spoken(), {}
        elif isinstance(event, StageTime):
            self.times_ms[event.stage] = event.ms
        elif isinstance(event, TurnDone):
            self.spoken.whole = True
            self.engine, self.times_ms = event.engine, dict(event.latency_ms)

    def exchange(self, interrupted: bool, played_s: float | None) -> Exchange | None:
        """Return what is kept of it: of an interrupted reply what was heard, all that was written without sound.

        None if there is nothing to go on with: a preview, or no word of an answer. The question is empty where the
        reply was interrupted before its words were told; the engine knows them by their sound.
        """
        silent = played_s is None
        reply = self.reply.strip() if silent or not interrupted else self.spoken.heard(self.reply, played_s or 0.0)
        if self.preview or self.again or not reply:
            return None
        return Exchange(self.user, reply, interrupted)

    def finished(self, exchange: Exchange) -> Finished:
        """Return it as it is kept, with what was heard of it."""
        return Finished(exchange, self.voice, self.engine, self.times_ms)
