"""What the message bar is given: one thing that happened, and what can be done about it. Without Qt."""

import logging
import traceback
from dataclasses import dataclass, replace

from app.errors import UserError

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Notice:
    """One message. `problem` tells a failure from a piece of news.

    One that is `lasting` stays true until it is mended; any other is over with the next thing that the user does.
    `what` and `remedy` are sentences without a full stop. `action` is what a button does about it, by a name that
    the window knows, or empty. `details` is for copying. `kind` names the error that it tells, or is empty.
    """

    what: str
    remedy: str = ""
    action: str = ""
    details: str = ""
    problem: bool = True
    lasting: bool = False
    kind: str = ""


def notice_of(error: BaseException, unexpected: str, lasting: bool = False) -> Notice:
    """Return what the user is told about `error`; `unexpected` is said of one that isn't theirs to mend."""
    details = "".join(traceback.format_exception(error)).rstrip()
    from app.recovery import kind_of  # here: nothing went wrong yet when the window is painted first

    if isinstance(error, UserError):
        return Notice(error.what, error.remedy, error.action, details, lasting=lasting, kind=kind_of(error))
    return Notice(unexpected, action="diagnostics", details=details, lasting=lasting, kind=kind_of(error))


def failure(error: BaseException, unexpected: str, action: str = "") -> Notice:
    """Return the notice about something that failed, and log what isn't the user's to mend.

    With `action`, a button does that where the error names nothing better, and the notice is lasting.
    """
    if not isinstance(error, UserError):
        _log.error("%s", unexpected, exc_info=error)
    notice = notice_of(error, unexpected, lasting=bool(action))
    wanted = notice.action if isinstance(error, UserError) else ""
    return replace(notice, action=wanted or action or notice.action)
