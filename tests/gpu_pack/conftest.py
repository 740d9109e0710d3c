"""A hub on the loopback address with the wheels of a tiny pack."""

import pytest

from tests.gpu_pack.tiny_pack import tiny_pack
from tests.models.conftest import hub
from tests.models.loopback_hub import Hub
from tests.wheels.shelf import Shelf

__all__ = ["hub"]


@pytest.fixture
def shelf(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    """A pack that works, and a build that is pinned to it."""
    found = tiny_pack(hub)
    monkeypatch.setattr("app.gpu_pack.pack.content", lambda: found.content)
    return found
