"""Getting and removing the GPU pack, in the steps and outcomes of the models thread. Without Qt."""

import logging
from contextlib import closing

from app.errors import NotInstalled, UserError
from app.gpu_pack import pack
from app.gui.models_page.work import End, Outcome, Steps

_log = logging.getLogger(__name__)


def get() -> Steps:
    """Fetch what is missing of the pack, unpack it and try it. Closing it pauses."""
    try:
        pinned = pack.content()
        if pinned is None:
            raise NotInstalled("there is no GPU pack for this Lyre")
        with closing(pack.Getting(pinned).run()) as steps:
            yield from steps
    except Exception as error:
        return _failed(error)
    return Outcome(End.FETCHED)


def remove() -> Outcome:
    """Delete the pack, whole or half."""
    try:
        return Outcome(End.REMOVED, freed_bytes=pack.remove())
    except Exception as error:
        return _failed(error)


def _failed(error: Exception) -> Outcome:
    if not isinstance(error, UserError):
        _log.error("work on the GPU pack failed", exc_info=error)
    return Outcome(End.FAILED, error)
