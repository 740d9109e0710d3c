"""What an installation leaves is seen whatever its name, and so is every byte of the user's that it changes."""

from pathlib import Path

from app.history.records import KeptTurn
from app.history.store import History
from tests.installer import traces


def test_files_links_and_empty_folders_are_seen_whatever_they_are_called(tmp_path: Path) -> None:
    (tmp_path / "usr/share/old").mkdir(parents=True)
    before = traces.files_of(tmp_path)
    (tmp_path / "usr/share/empty").mkdir()
    (tmp_path / "usr/lib.so.1").symlink_to("nowhere")
    (tmp_path / "tmp").mkdir()
    (tmp_path / "tmp/strange").write_text("")
    for passing in ("home/ann", "proc", "run"):
        (tmp_path / passing).mkdir(parents=True)
        (tmp_path / passing / "passes").write_text("")
    found = traces.left(before, traces.files_of(tmp_path))
    assert found == ["/tmp", "/tmp/strange", "/usr/lib.so.1", "/usr/share/empty"]
    (tmp_path / "usr/share/old").rmdir()
    assert traces.left(before, traces.files_of(tmp_path)) == [*found, "/usr/share/old"]


def test_what_apt_keeps_of_every_installation_is_no_trace() -> None:
    assert traces.left({"/a"}, {"/a", "/var/log/apt/history.log", "/var/log/lyre.log"}) == ["/var/log/lyre.log"]


def test_one_byte_of_the_users_is_seen(tmp_path: Path) -> None:
    for name in ("same", "other", "gone"):
        (tmp_path / name).write_text(name)
    before = traces.contents(tmp_path)
    (tmp_path / "other").write_text("othex")
    (tmp_path / "gone").unlink()
    (tmp_path / "new").symlink_to("same")
    assert traces.changed(before, traces.contents(tmp_path)) == ["gone", "new", "other"]


def test_turns_are_read_without_writing_beside_them(tmp_path: Path) -> None:
    file = tmp_path / "conversations.sqlite"
    history = History(file)
    history.add("key", KeptTurn("What is it?", "This.", at=1.0))
    before = traces.contents(tmp_path)
    assert traces.turns(file) == [("What is it?", "This.")]
    assert traces.changed(before, traces.contents(tmp_path)) == []
    history.close()
