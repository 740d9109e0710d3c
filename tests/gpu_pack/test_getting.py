"""Getting the GPU pack over real HTTP, trying it in a real process, and removing it."""

import os
from collections.abc import Generator, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.errors import DownloadBusy, DownloadDamaged, GpuPackFails, HubUnreachable
from app.gpu_pack import pack
from app.gpu_pack.pack import Getting, Stand, home, standing
from app.gpu_pack.trial import trying
from app.models.lock import held
from app.models.progress import Progress
from app.wheels import pinned
from app.wheels.pinned import Pinned
from tests.gpu_pack.tiny_pack import ENDS, HANGS, LACKS, LIBRARY, NO_GPU, TORCH, WRONG, tiny_pack
from tests.models.loopback_hub import Hub, cut
from tests.models.tiny_checkpoint import ONCE, QUICK
from tests.wheels.shelf import Shelf, files_in

OF_TORCH = {"torch/__init__.py", "torch-9.0.dist-info/METADATA", "torch-9.0.dist-info/RECORD"}
UNPACKED = {*OF_TORCH, "nvidia/thing/lib.so", "nvidia_thing-1.0.dist-info/RECORD"}


@pytest.fixture(autouse=True)
def generous() -> Iterator[None]:
    """The mask lets everything through: what is private is so by itself."""
    before = os.umask(0)
    yield
    os.umask(before)


def get(content: Pinned, **more: Any) -> list[Progress]:
    return list(Getting(content, **({"patience": QUICK} | more)).run())


def outcome(steps: Generator[None, None, tuple[str, str]]) -> tuple[str, str]:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return (str(end.value[0]), str(end.value[1]))


def test_it_is_offered_only_with_an_nvidia_gpu_and_only_where_the_build_has_one(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert standing(has_nvidia=True).stand is Stand.OFFERED
    assert standing(has_nvidia=False).stand is Stand.ABSENT
    monkeypatch.undo()
    found = standing(has_nvidia=True)
    assert (found.stand, "make setup" in found.why) == (Stand.ABSENT, True)


def test_it_is_fetched_unpacked_tried_and_works_from_the_next_start_on(shelf: Shelf) -> None:
    steps = get(shelf.content)
    assert list(dict.fromkeys(step.phase for step in steps)) == [
        "fetching", "unpacking", "trying", "done"
    ]  # fmt: skip
    folder = home() / shelf.content.name
    assert files_in(folder) == UNPACKED
    assert (folder / "nvidia/thing/lib.so").read_bytes() == LIBRARY
    found = standing(has_nvidia=True)
    assert (found.stand, found.gpu, found.in_force) == (Stand.READY, "Pretended GPU", False)
    assert {path.name for path in home().iterdir()} - {"lock"} == {shelf.content.name, "state.json"}
    ours = [path for path in home().rglob("*") if path.suffix != ".pyc" and path.name != "__pycache__"]
    assert not [path for path in ours if path.stat().st_mode & 0o077]


def test_what_came_before_it_was_stopped_is_not_fetched_again(shelf: Shelf) -> None:
    shelf.hub.faults = [cut(30_000)]
    with pytest.raises(HubUnreachable):
        get(shelf.content, patience=ONCE)
    assert standing(has_nvidia=True).stand is Stand.BEGUN
    get(shelf.content)
    assert shelf.hub.ranges == ["", "bytes=30000-", ""]
    assert shelf.hub.bytes_sent == shelf.content.bytes
    assert standing(has_nvidia=True).stand is Stand.READY


def test_a_wheel_with_another_checksum_is_refused_and_nothing_of_it_stays(shelf: Shelf) -> None:
    with pytest.raises(DownloadDamaged, match="wrong checksum"):
        get(shelf.lying())
    assert not [path for path in home().rglob("*") if path.is_file() and path.name != "lock" and path.stat().st_size]
    assert standing(has_nvidia=True).stand is Stand.OFFERED


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (NO_GPU, "finds no GPU that it can use"),
        (WRONG, "another product than the processor"),
        (LACKS, "libcudart.so.13: cannot open shared object file"),
        (ENDS, "its process ended with 7: it is too much"),
    ],
    ids=["no-gpu", "wrong", "lacks", "ends"],
)
def test_a_pack_that_fails_its_trial_is_off_and_says_why(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, source: str, why: str
) -> None:
    shelf = tiny_pack(hub, source)
    monkeypatch.setattr("app.gpu_pack.pack.content", lambda: shelf.content)
    with pytest.raises(GpuPackFails, match=why):
        get(shelf.content)
    found = standing(has_nvidia=True)
    assert (found.stand, why in found.why) == (Stand.FAILED, True)
    sent = hub.bytes_sent
    with pytest.raises(GpuPackFails, match=why):
        get(shelf.content)
    assert hub.bytes_sent == sent, "trying again fetches nothing"


def test_a_trial_that_hangs_is_ended(tmp_path: Path) -> None:
    (tmp_path / "torch").mkdir()
    (tmp_path / "torch" / "__init__.py").write_text(HANGS)
    looking = trying(tmp_path, limit_s=0.5)
    assert outcome(looking) == ("", "it took longer than 0.5 s")


def test_stopped_in_its_trial_it_is_not_in_force_and_the_next_get_only_tries_it(hub: Hub, shelf: Shelf) -> None:
    hanging = tiny_pack(hub, HANGS)
    with closing(Getting(hanging.content, patience=QUICK).run()) as steps:
        next(step for step in steps if step.phase == "trying")
    found = standing(has_nvidia=True)
    assert (found.stand, found.why) == (Stand.FAILED, "it was not tried to the end")
    sent = hub.bytes_sent
    (home() / hanging.content.name / "torch" / "__init__.py").write_text(TORCH)
    get(hanging.content)
    assert (hub.bytes_sent, standing(has_nvidia=True).stand) == (sent, Stand.READY)


def test_another_version_counts_for_nothing_and_goes_when_the_new_one_is_here(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tiny_pack(hub)
    get(old.content)
    new = tiny_pack(hub, name="torch-9.1-cuda-1.0-def")
    monkeypatch.setattr("app.gpu_pack.pack.content", lambda: new.content)
    found = standing(has_nvidia=True)
    assert (found.stand, found.here_bytes > 0) == (Stand.OFFERED, True)
    get(new.content)
    assert not (home() / old.content.name).exists()
    assert standing(has_nvidia=True).stand is Stand.READY


def test_removed_it_leaves_nothing(shelf: Shelf) -> None:
    get(shelf.content)
    assert pack.remove() >= len(LIBRARY)
    assert not home().exists()
    assert standing(has_nvidia=True).stand is Stand.OFFERED
    assert pack.remove() == 0


def test_one_process_at_a_time_works_on_it(shelf: Shelf) -> None:
    with held(home() / "lock", "it"):
        for act in (partial(get, shelf.content), pack.remove):
            with pytest.raises(DownloadBusy):
                act()


def test_a_damaged_list_is_a_pack_that_is_not_offered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    listed = tmp_path / "gpu_pack.json"
    listed.write_text("{")
    monkeypatch.setattr("app.gpu_pack.pack.content", lambda: pinned.read(listed))
    found = standing(has_nvidia=True)
    assert (found.stand, "is damaged" in found.why) == (Stand.ABSENT, True)
