"""What is on this machine: complete or not, sound or not, and removed without a trace elsewhere."""

import json
from pathlib import Path

import pytest

from app.errors import CheckpointMissing, UnsafeCheckpoint
from app.models.catalogue import catalogue
from app.models.layout import converted_dir
from app.models.store import checking, is_complete, remove, rows, verify
from tests.models.loopback_hub import Hub
from tests.models.tiny_checkpoint import CHECKPOINT, FILES, SECOND, SHARD, TOTAL, assert_good, fetch


@pytest.fixture
def folder(hub: Hub, models_dir: Path) -> Path:
    fetch(models_dir)
    hub.requests.clear()
    return models_dir / CHECKPOINT.repository


def test_a_sound_checkpoint_has_no_problems_and_stays_complete(folder: Path, models_dir: Path) -> None:
    assert verify(CHECKPOINT, models_dir) == []
    assert is_complete(CHECKPOINT, models_dir)


def test_checking_tells_how_far_it_is(folder: Path, models_dir: Path) -> None:
    steps = list(checking(CHECKPOINT, models_dir))
    assert {step.phase for step in steps} == {"checking"}
    assert {step.file for step in steps} == set(FILES)
    assert steps[-1].bytes_total == TOTAL


def test_one_changed_byte_is_found_and_only_that_file_is_fetched_again(
    hub: Hub, folder: Path, models_dir: Path
) -> None:
    data = bytearray(FILES[SECOND])
    data[12_345] ^= 1
    (folder / SECOND).write_bytes(data)
    assert is_complete(CHECKPOINT, models_dir)  # names and lengths are right
    assert verify(CHECKPOINT, models_dir) == [f"{SECOND} has the right length and the wrong checksum"]
    assert not is_complete(CHECKPOINT, models_dir)
    fetch(models_dir)
    assert_good(models_dir)
    assert hub.bytes_sent == len(FILES[SECOND])


def test_missing_and_short_files_are_told_apart(folder: Path, models_dir: Path) -> None:
    (folder / SHARD).unlink()
    (folder / SECOND).write_bytes(b"short")
    assert not is_complete(CHECKPOINT, models_dir)
    assert verify(CHECKPOINT, models_dir) == [
        f"{SHARD} is missing",
        f"{SECOND} has 5 bytes where 40,000 are right",
    ]


def test_a_missing_file_of_a_complete_checkpoint_is_all_that_is_fetched(
    hub: Hub, folder: Path, models_dir: Path
) -> None:
    (folder / SHARD).unlink()
    fetch(models_dir)
    assert_good(models_dir)
    assert hub.bytes_sent == len(FILES[SHARD])


def test_a_folder_without_a_manifest_is_not_taken_for_complete(hub: Hub, folder: Path, models_dir: Path) -> None:
    (folder / ".lyre.json").unlink()
    assert not is_complete(CHECKPOINT, models_dir)
    with pytest.raises(CheckpointMissing, match="lyre models get tiny"):
        verify(CHECKPOINT, models_dir)
    fetch(models_dir)  # the files are right: they are checked, not fetched
    assert_good(models_dir)
    assert hub.bytes_sent == 0


@pytest.mark.parametrize(
    "change",
    [
        {"commit": "main"},
        {"files": []},
        {"source": "somebody/else"},
        {"repository": "somebody/else"},
        {"files": [{"name": "../config.json", "bytes": 1, "sha256": "0" * 64}]},
        {"files": [{"name": "config.json", "bytes": -1, "sha256": "0" * 64}]},
        {"files": [{"name": "config.json", "bytes": 1}]},
        {"files": "config.json"},
        {"extra": 1},
    ],
)
def test_a_manifest_that_is_none_makes_nothing_complete(
    folder: Path, models_dir: Path, change: dict[str, object]
) -> None:
    path = folder / ".lyre.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    assert not is_complete(CHECKPOINT, models_dir)


@pytest.mark.parametrize("text", ["", "[]", "null", "{", "7", "\x00"])
def test_a_manifest_that_cannot_be_read_makes_nothing_complete(folder: Path, models_dir: Path, text: str) -> None:
    (folder / ".lyre.json").write_text(text)
    assert not is_complete(CHECKPOINT, models_dir)


def test_removing_frees_what_was_there_and_touches_no_other(folder: Path, models_dir: Path) -> None:
    other = models_dir / "owner" / "other" / "model.safetensors"
    other.parent.mkdir()
    other.write_bytes(b"other")
    assert remove(CHECKPOINT, models_dir) > TOTAL
    assert not folder.exists()
    assert other.read_bytes() == b"other"
    with pytest.raises(CheckpointMissing):
        remove(CHECKPOINT, models_dir)


def test_removing_follows_no_link(folder: Path, models_dir: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "file").write_bytes(b"x")
    (folder / "link").symlink_to(precious, target_is_directory=True)
    remove(CHECKPOINT, models_dir)
    folder.parent.mkdir()
    folder.symlink_to(precious, target_is_directory=True)
    with pytest.raises(UnsafeCheckpoint):
        remove(CHECKPOINT, models_dir)
    assert (precious / "file").read_bytes() == b"x"


def test_the_rows_tell_what_is_here_and_what_fits(tmp_path: Path) -> None:
    half = tmp_path / catalogue()[0].repository
    half.mkdir(parents=True)
    (half / "config.json.0123456789abcdef.part").write_bytes(b"1234")
    found = rows(tmp_path, lambda checkpoint: checkpoint.role == "codec")
    assert [row["name"] for row in found] == [checkpoint.name for checkpoint in catalogue()]
    assert {"name", "role", "bytes", "installed", "fits", "gated"} <= set(found[0])
    assert (found[0]["installed"], found[0]["here_bytes"], found[0]["fits"]) == (False, 4, False)
    assert [row["name"] for row in found if row["fits"]] == ["snac"]


def test_what_was_made_of_a_checkpoint_goes_with_it(
    folder: Path, models_dir: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LYRE_HOME", str(tmp_path / "own"))
    made = converted_dir(folder) / "int8-cpu" / "0.safetensors"
    other = converted_dir(folder.with_name("other")) / "0.safetensors"
    for file in (made, other):
        file.parent.mkdir(parents=True)
        file.write_bytes(b"1234")
    manifest = (folder / ".lyre.json").stat().st_size
    assert remove(CHECKPOINT, models_dir) == TOTAL + manifest + 4
    assert not made.exists()
    assert other.exists()
