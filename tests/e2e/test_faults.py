"""One fault of each kind with the real app, in one process; `make verify` makes all of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.faults.__main__ import CASES, run
from tests.e2e.faults.case import Case
from tests.e2e.faults.rig import Rig, running

pytestmark = [pytest.mark.e2e, pytest.mark.models, pytest.mark.timeout(300)]

ONE_OF_EACH = (
    "an error once while it thinks",
    "no memory once while it begins to speak",
    "an error each time while it hears",
    "a hang while it thinks",
    "the sound server is killed and started, speaking",
    "a microphone that delivers zeros",
    "a damaged file of conversations",
    "nonsense at the door",
)


@pytest.fixture(scope="module")
def rig(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Iterator[Rig]:
    cache = Path(pytestconfig.cache.mkdir("lyre"))
    with running(tmp_path_factory.mktemp("faults"), cache) as made:
        yield made


def test_there_are_forty_faults_with_names_of_their_own() -> None:
    names = [case.name for case in CASES]
    assert len(names) == len(set(names)) >= 40
    assert {case.kind for case in CASES} == {"engine", "devices", "data", "process", "safety"}


@pytest.mark.parametrize("name", ONE_OF_EACH)
def test_a_fault_is_survived(rig: Rig, name: str) -> None:
    (case,) = [case for case in CASES if case.name == name]
    assert run(rig, case).wrong == ""


def test_a_case_whose_fault_does_not_come_fails(rig: Rig) -> None:
    def nothing(_: Rig) -> None:
        raise AssertionError("nothing was told")

    assert "nothing was told" in run(rig, Case("engine", "nothing", nothing, fresh=True)).wrong
