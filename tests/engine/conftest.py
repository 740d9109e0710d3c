"""Tiny checkpoints of every model, built once for all tests of the manager."""

from pathlib import Path

import pytest
import torch

from tests.checkpoints.__main__ import build


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.set_num_threads(1)
    folder = tmp_path_factory.mktemp("models")
    build(folder)
    return folder
