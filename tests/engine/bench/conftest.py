"""The tiny synthetic engine, made once for all tests of the bench."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from app.engine.bench import synthetic


@pytest.fixture(scope="session")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[synthetic.Synthetic]:
    torch.set_num_threads(1)
    made = synthetic.build("tiny", torch.device("cpu"), Path(tmp_path_factory.mktemp("synthetic")))
    yield made
    made.speaker.close()
