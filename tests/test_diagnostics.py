"""What one copies for somebody who helps: enough, and neither secrets nor words."""

from pathlib import Path

import pytest

from app import diagnostics, logs, settings
from app.settings import Settings


def write_log(*lines: str) -> None:
    logs.log_path().parent.mkdir(parents=True)
    logs.log_path().write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_all_parts_are_there(home: Path) -> None:
    write_log("2026-11-22 23:10:19,727 app.gui.session INFO ready")
    text = diagnostics.collect(Settings(), {"state": "ready", "plan": {"rung": "lite"}})
    for part in ("Python 3", "torch 2", '"state": "ready"', '"rung": "lite"', "ram_total_bytes", "INFO ready"):
        assert part in text


def test_only_settings_that_differ_are_told_with_where_they_came_from(monkeypatch: pytest.MonkeyPatch) -> None:
    settings.save({"engine": {"voice": "leo"}})
    monkeypatch.setenv("LYRE__LOG__LEVEL", "debug")
    text = diagnostics.collect(settings.load(), {})
    assert "engine.voice = 'leo' (file)" in text
    assert "log.level = 'debug' (environment)" in text
    assert "talk.key" not in text


def test_no_secret_no_word_and_no_home_folder(home: Path) -> None:
    write_log(
        "2026-11-22 23:10:19,727 app.words INFO turn 1: user 'my secret wish'",
        '{"time": "x", "level": "info", "component": "app.words", "message": "my secret wish"}',
        f"2026-11-22 23:10:20,000 app.models INFO token hf_abcdefghijklmnop in {Path.home()}/lyre",
        f"2026-11-22 23:10:21,000 app.models INFO {home}/data",
    )
    text = diagnostics.collect(Settings(), {})
    assert "wish" not in text
    assert "hf_abc" not in text
    assert str(Path.home()) not in text
    assert "in ~/lyre" in text
    assert "INFO ~/data" in text


def test_the_last_lines_are_taken_across_a_rotation() -> None:
    write_log("new 1", "new 2")
    logs.log_path().with_name("lyre.log.1").write_text("".join(f"old {n}\n" for n in range(300)))
    lines = diagnostics.collect(Settings(), {}).split("## log\n")[1].splitlines()
    assert len([line for line in lines if line]) == diagnostics.LAST_LINES
    assert lines[0] == "old 102"
    assert lines[diagnostics.LAST_LINES - 1] == "new 2"


def test_a_part_that_fails_does_not_hide_the_others(home: Path) -> None:
    logs.log_path().mkdir(parents=True)
    text = diagnostics.collect(Settings(), {})
    assert "## log\nunknown (IsADirectoryError" in text
    assert "ram_total_bytes" in text
