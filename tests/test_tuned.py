"""What `lyre tune` keeps and takes back: the settings file, to the letter, and the profile."""

import json
from pathlib import Path

import jsonschema
import pytest

from app import channel, paths, settings, tuned
from app.__main__ import main
from app.errors import BadInput
from app.paths import resource

Output = pytest.CaptureFixture[str]
MINE = "# my own words\nengine:\n  threads: 3   # why not\ntalk:\n  key: F9\n"


@pytest.fixture
def file() -> Path:
    path = settings.settings_path()
    paths.private(path.parent)
    path.write_text(MINE)
    return path


def loaded() -> settings.Settings:
    return settings.load(strict=False)


def test_undo_gives_the_file_back_to_the_letter(file: Path) -> None:
    tuned.keep({"engine.threads": 2, "engine.codec": "cpu"}, "found by a test")
    assert (loaded().engine.threads, loaded().engine.codec) == (2, "cpu")
    assert "# my own words" in file.read_text()
    restored = tuned.undo()
    assert (restored.exactly, set(restored.keys)) == (True, {"engine.threads", "engine.codec"})
    assert file.read_text() == MINE
    assert not tuned.profile_path().exists()


def test_where_there_was_no_file_there_is_none_again() -> None:
    tuned.keep({"engine.threads": 2}, "found by a test")
    assert settings.settings_path().exists()
    tuned.undo()
    assert not settings.settings_path().exists()


def test_what_was_changed_since_stays(file: Path) -> None:
    tuned.keep({"engine.threads": 2, "engine.codec": "cpu"}, "found by a test")
    settings.save({"talk": {"key": "F8"}})
    restored = tuned.undo()
    assert not restored.exactly
    now = loaded()
    assert (now.engine.threads, now.engine.codec, now.talk.key) == (3, "auto", "F8")


def test_tuning_twice_goes_back_to_before_the_first(file: Path) -> None:
    tuned.keep({"engine.threads": 2}, "found by a test")
    tuned.keep({"engine.threads": 1, "engine.codec": "cpu"}, "found by a test")
    assert loaded().engine.threads == 1
    tuned.undo()
    assert file.read_text() == MINE


def test_the_profile_is_one_like_those_that_ship(file: Path) -> None:
    from app import settings_file

    path = tuned.keep({"engine.threads": 2, "engine.codec": "cpu"}, "two lines\nof remark")
    assert settings_file.flat(settings_file.read(path)) == {"engine.threads": 2, "engine.codec": "cpu"}
    assert path.read_text().startswith("# two lines\n# of remark\n")
    assert path.stat().st_mode & 0o077 == 0


def test_without_a_tuning_there_is_nothing_to_undo(capsys: Output) -> None:
    with pytest.raises(BadInput):
        tuned.undo()
    assert main(["tune", "--undo"]) == 2
    assert "nothing was tuned" in capsys.readouterr().err


def test_the_command_undoes(file: Path, capsys: Output) -> None:
    tuned.keep({"engine.threads": 2}, "found by a test")
    assert main(["tune", "--undo", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    jsonschema.validate(told, json.loads((resource("schemas") / "tune.json").read_text()))
    assert (told["undone"], told["settings"]) == (True, {"engine.threads": 3})
    assert file.read_text() == MINE


def test_beside_the_app_it_refuses(capsys: Output) -> None:
    claim = channel.claim()
    assert claim is not None
    assert main(["tune"]) == 1
    assert "quit it" in capsys.readouterr().err
    claim.close()


@pytest.mark.parametrize("minutes", ["0", "-1", "1000", "nan"])
def test_times_that_are_none_are_refused(minutes: str, capsys: Output) -> None:
    assert main(["tune", "--minutes", minutes]) == 2


@pytest.mark.models
def test_a_short_tuning_of_the_lite_engine(capsys: Output) -> None:
    assert main(["tune", "--minutes", "0.2", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    jsonschema.validate(told, json.loads((resource("schemas") / "tune.json").read_text()))
    assert told["before"]["first_audio_ms"]["p50"] > 1
    assert told["trials"]
    assert told["speaker"]["why"]
    assert "talk.ahead" in told["not_tried"]
    assert (told["profile"] is not None) == bool(told["settings"]) == tuned.profile_path().exists()
