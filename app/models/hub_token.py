"""The user's token for the hub: in the system's keyring, or, where there is none, in memory until the app ends."""

import logging

_SERVICE = "lyre"
_USER = "huggingface.co"

_log = logging.getLogger(__name__)
_of_this_process: dict[str, str] = {}


def save(token: str) -> bool:
    """Keep `token`. Returns False where the system has no usable keyring: then it's gone when the app ends."""
    import keyring

    _of_this_process[_USER] = token.strip()
    try:
        keyring.set_password(_SERVICE, _USER, token.strip())
    except Exception as error:  # backends raise what their system raises
        _log.info("no keyring takes the token (%s); it is kept in memory", type(error).__name__)
        return False
    return True


def stored() -> str | None:
    """Return the token that was saved, else the one that Hugging Face's own tools use (HF_TOKEN, `hf auth login`).

    The system may ask the user to unlock the keyring: call it only when a token is needed.
    """
    import keyring
    from huggingface_hub import get_token

    if _USER in _of_this_process:
        return _of_this_process[_USER]
    try:
        found = keyring.get_password(_SERVICE, _USER)
    except Exception as error:  # as above
        _log.info("no keyring can be read (%s)", type(error).__name__)
        found = None
    return found or get_token()


def forget() -> None:
    """Remove the saved token from the keyring and from memory."""
    import keyring

    _of_this_process.clear()
    try:
        keyring.delete_password(_SERVICE, _USER)
    except Exception as error:  # there is none, or no keyring
        _log.info("no token was removed from a keyring (%s)", type(error).__name__)
