"""What every request of Lyre's has in common: whether it may be sent, and the one thing that it says of itself."""

import os


def is_offline() -> bool:
    """Whether `HF_HUB_OFFLINE` forbids every request, as it does to huggingface_hub."""
    return os.environ.get("HF_HUB_OFFLINE", "").strip().lower() in ("1", "on", "true", "yes")


def user_agent() -> str:
    """Return what a server is told of who asks: the program and its version, nothing of the machine or the user."""
    from app.licences import version

    return f"lyre/{version()}"
