"""What can go wrong in ways a person can mend: each error says what happened, what to do, and what may mend it."""

from enum import Enum
from typing import ClassVar


class Recovery(Enum):
    """What the app can do about a failure by itself; `app.recovery` decides when it does."""

    RETRY = "retry"
    FREE = "retry after freeing memory"
    NEXT_RUNG = "next rung"
    OTHER_VOICE = "other voice"
    STAND_IN = "stand-in"
    RELOAD = "load again"
    ASK = "ask the user"


class UserError(Exception):
    """A failure the user can mend.

    `what` says what happened, `remedy` what to do about it; both are plain sentences without a full stop.
    `action` names what a button in the message bar would do about it (see `app.gui.message_bar`), or is empty.
    `recoveries` are tried one after the other before the user is asked; a kind that has none is the user's to mend.
    """

    exit_status = 1
    recoveries: ClassVar[tuple[Recovery, ...]] = ()

    def __init__(self, what: str, remedy: str = "", *, action: str = "") -> None:
        super().__init__(what, remedy)
        self.what = what
        self.remedy = remedy
        self.action = action

    @property
    def is_retryable(self) -> bool:
        """Whether the same thing, done again, may succeed without the user."""
        return bool({Recovery.RETRY, Recovery.FREE, Recovery.RELOAD}.intersection(self.recoveries))

    def __str__(self) -> str:
        return " ".join(f"{self.what}: {self.remedy}".split()) if self.remedy else " ".join(self.what.split())


class BadInput(UserError):
    """The user gave something that can't be used: a file, a text, a name, a setting."""

    exit_status = 2


class UnknownVoice(BadInput):
    """There is no voice of that name."""


class UnknownModel(BadInput):
    """There is no checkpoint of that name in the catalogue."""


class BadSettings(BadInput):
    """The settings file or an override of it can't be used.

    `key` is the setting that has a value it can't have, and `source` where that came from; both may be empty.
    """

    def __init__(self, what: str, remedy: str = "", *, key: str = "", source: str = "") -> None:
        super().__init__(what, remedy)
        self.key = key
        self.source = source


class UnknownSetting(BadInput):
    """There is no setting of that name."""


class SettingsNotKept(UserError):
    """A change of the settings can't be written to the disk; it holds until the end."""

    recoveries = (Recovery.RETRY,)


class NothingHeard(BadInput):
    """There are no words in what was recorded."""


class NotInstalled(UserError):
    """A part of the installation is missing, such as the embedded models or a system library."""


class NotRunning(UserError):
    """A command is for the Lyre that runs, and none does."""


class DeviceError(UserError):
    """A sound device is missing, busy, or went away."""

    recoveries = (Recovery.RETRY,)


class CheckpointError(UserError):
    """A model's folder can't be used. Each reason is a class of its own."""

    recoveries = (Recovery.STAND_IN,)


class CheckpointMissing(CheckpointError):
    """The checkpoint isn't on this machine."""


class CheckpointIncomplete(CheckpointError):
    """Files are missing from the checkpoint's folder."""


class CheckpointMismatch(CheckpointError):
    """The folder holds another architecture, or another vocabulary, than the one that is meant."""


class CheckpointDamaged(CheckpointError):
    """A file of the checkpoint is truncated or isn't what its name says."""


class UnsafeCheckpoint(CheckpointError):
    """A file of the checkpoint would run code when it is loaded."""


class DownloadError(UserError):
    """A checkpoint can't be fetched; what came so far is kept. Each reason is a class of its own."""


class TokenNeeded(DownloadError):
    """The hub gives the checkpoint only to who agreed to its terms, and shows that with a token."""


class NotOnHub(DownloadError):
    """The hub has no such repository, commit or file."""


class HubUnreachable(DownloadError):
    """No connection to the hub comes about, or none that lasts."""

    recoveries = (Recovery.RETRY,)


class HubFailing(DownloadError):
    """The hub answers, again and again, that it can't serve this now."""

    recoveries = (Recovery.RETRY,)


class DownloadDamaged(DownloadError):
    """What the hub sends isn't what it says it is: the length or the checksum differs."""

    recoveries = (Recovery.RETRY,)


class DiskFull(DownloadError):
    """There is no room for the rest of the checkpoint."""


class DownloadBusy(DownloadError):
    """Another process is writing this checkpoint."""


class GpuPackFails(UserError):
    """The GPU pack is here and does not work on this machine; it is off."""


class HistoryError(UserError):
    """The conversations on disk can't be read or written."""

    recoveries = (Recovery.RETRY,)


class HistoryDamaged(HistoryError):
    """The file of the conversations was damaged; it was set aside, and a new one begun."""


class HistoryTooNew(HistoryError):
    """A newer Lyre wrote the conversations."""


class BadExport(BadInput):
    """A file holds no conversations that can be read."""


class GenerationError(UserError):
    """A model ran, and what it made can't be used. The turn's text is kept."""

    recoveries: ClassVar[tuple[Recovery, ...]] = (Recovery.RETRY, Recovery.NEXT_RUNG)


class OutOfMemory(GenerationError):
    """Even the lite engine, below which there is nothing, found no memory."""

    recoveries = (Recovery.FREE, Recovery.NEXT_RUNG)


class NotANumber(GenerationError):
    """The logits hold NaN or infinity."""

    recoveries = (Recovery.NEXT_RUNG, Recovery.OTHER_VOICE)


class NoReply(GenerationError):
    """The reply is empty."""

    recoveries = (Recovery.RETRY,)


class NoSpeech(GenerationError):
    """Not one frame of sound came within the budget."""

    recoveries = (Recovery.RETRY, Recovery.STAND_IN, Recovery.OTHER_VOICE)


class EngineStuck(UserError):
    """The engine gives no sign of life: a driver or a library doesn't come back."""

    recoveries = (Recovery.RELOAD,)
