"""What can go wrong in ways a person can mend: each error says what happened and what to do."""


class UserError(Exception):
    """A failure the user can mend.

    `what` says what happened, `remedy` what to do about it; both are plain sentences without a full stop.
    `action` names what a button in the message bar would do about it (see `app.gui.messages`), or is empty.
    """

    exit_status = 1

    def __init__(self, what: str, remedy: str = "", *, action: str = "") -> None:
        super().__init__(what, remedy)
        self.what = what
        self.remedy = remedy
        self.action = action

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
    """The settings file or an override of it can't be used."""


class UnknownSetting(BadInput):
    """There is no setting of that name."""


class SettingsNotKept(UserError):
    """A change of the settings can't be written to the disk; it holds until the end."""


class NothingHeard(BadInput):
    """There are no words in what was recorded."""


class NotInstalled(UserError):
    """A part of the installation is missing, such as the embedded models or a system library."""


class NotRunning(UserError):
    """A command is for the Lyre that runs, and none does."""


class DeviceError(UserError):
    """A sound device is missing, busy, or went away."""


class CheckpointError(UserError):
    """A model's folder can't be used. Each reason is a class of its own."""


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


class HubFailing(DownloadError):
    """The hub answers, again and again, that it can't serve this now."""


class DownloadDamaged(DownloadError):
    """What the hub sends isn't what it says it is: the length or the checksum differs."""


class DiskFull(DownloadError):
    """There is no room for the rest of the checkpoint."""


class DownloadBusy(DownloadError):
    """Another process is writing this checkpoint."""


class HistoryError(UserError):
    """The conversations on disk can't be read or written."""


class HistoryDamaged(HistoryError):
    """The file of the conversations was damaged; it was set aside, and a new one begun."""


class HistoryTooNew(HistoryError):
    """A newer Lyre wrote the conversations."""


class BadExport(BadInput):
    """A file holds no conversations that can be read."""


class GenerationError(UserError):
    """A model ran, and what it made can't be used. The turn's text is kept."""


class OutOfMemory(GenerationError):
    """Even the lite engine, below which there is nothing, found no memory."""


class NotANumber(GenerationError):
    """The logits hold NaN or infinity."""


class NoReply(GenerationError):
    """The reply is empty."""


class NoSpeech(GenerationError):
    """Not one frame of sound came within the budget."""
