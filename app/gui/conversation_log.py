"""The conversation as the engine gets it: the exchanges so far, and the turn that runs. Without Qt."""

from dataclasses import dataclass, field

from app.engine.events import Event, Exchange, Heard, ReplyAudio, ReplyText, Restarted, TurnDone
from app.gui.spoken import Spoken


@dataclass
class Running:
    """The turn that runs. `preview` is the voice that is tried, or empty; a preview is never kept."""

    turn_id: int
    typed: str = ""
    preview: str = ""
    user: str = ""
    reply: str = ""
    spoken: Spoken = field(default_factory=Spoken)
    all_made: bool = False

    def take(self, event: Event) -> None:
        """Note what an event adds to the turn."""
        if isinstance(event, Heard):
            self.user = event.text
        elif isinstance(event, ReplyText):
            self.reply += event.piece
        elif isinstance(event, ReplyAudio):
            self.spoken.add(event)
        elif isinstance(event, Restarted):
            self.user, self.reply, self.spoken = self.typed, "", Spoken()
        elif isinstance(event, TurnDone):
            self.spoken.whole = True

    def exchange(self, interrupted: bool, played_s: float | None) -> Exchange | None:
        """Return what is kept of it: of an interrupted reply what was heard, all that was written without sound.

        None if there is nothing to go on with: a preview, or no word of an answer. The question is empty where the
        reply was interrupted before its words were told; the engine knows them by their sound.
        """
        silent = played_s is None
        reply = self.reply.strip() if silent or not interrupted else self.spoken.heard(self.reply, played_s or 0.0)
        if self.preview or not reply:
            return None
        return Exchange(self.user, reply, interrupted)
