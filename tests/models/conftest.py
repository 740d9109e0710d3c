"""A hub on the loopback address with a small checkpoint on it, and huggingface_hub told by its settings to use it."""

from collections.abc import Iterator
from pathlib import Path

import huggingface_hub
import pytest
from huggingface_hub import constants

from tests.models.loopback_hub import Hub, running
from tests.models.tiny_checkpoint import FILES, UNWANTED


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """A running hub. The library is used as it is; only its offline setting is off.

    The tests' environment turns that setting on; the library reads it once, at import.
    """
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    for name in ("HF_HUB_OFFLINE", "HF_TOKEN", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    huggingface_hub.close_session()
    with running() as one:
        monkeypatch.setenv("HF_ENDPOINT", one.address)
        one.repository("owner/tiny", FILES | UNWANTED)
        yield one
        huggingface_hub.close_session()


@pytest.fixture
def models_dir(tmp_path: Path) -> Path:
    return tmp_path / "models"
