"""The log: where it goes, how much of it, what never gets into it, and what a crash leaves."""

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import logs
from app.settings_schema import LogSettings

_log = logging.getLogger("app.gui.test")


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    """The root logger without a file afterwards, and the levels as they were."""
    yield logging.getLogger()
    logs.stop()
    for name in ("app", *(f"app.{component}" for component in logs.COMPONENTS)):
        logging.getLogger(name).setLevel(logging.NOTSET)


def in_a_process(code: str, home: Path) -> "subprocess.CompletedProcess[str]":
    """Run `code` as the window would: with a log file."""
    start = "import logging, sys\nfrom app import logs\nfrom app.settings_schema import LogSettings\n"
    run = [sys.executable, "-c", f"{start}{code}"]
    return subprocess.run(run, capture_output=True, text=True, timeout=60)


def to_file(settings: LogSettings, root: logging.Logger) -> Path:
    """Begin a log file as the window does, without what is the process's: hooks and the trace of crashes."""
    logs.set_levels(settings)
    logs.log_to_file(root)
    logs.dress(root, settings)
    return logs.log_path()


def test_lines_go_into_a_file_that_the_user_alone_can_read(root: logging.Logger) -> None:
    path = to_file(LogSettings(), root)
    _log.info("turn %d: listen %.0f ms", 3, 12.4)
    _log.debug("too much")
    assert path.read_text().endswith("app.gui.test INFO turn 3: listen 12 ms\n")
    assert "too much" not in path.read_text()
    assert path.stat().st_mode & 0o077 == 0


def test_files_rotate_and_the_oldest_goes(root: logging.Logger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "FILE_BYTES", 2000)
    path = to_file(LogSettings(), root)
    for number in range(400):
        _log.info("line %d", number)
    files = sorted(path.parent.glob("lyre.log*"))
    assert len(files) == 1 + logs.KEPT_FILES
    assert all(file.stat().st_size <= 2000 and file.stat().st_mode & 0o077 == 0 for file in files)
    assert "line 399" in path.read_text()


def test_a_component_can_tell_more_or_less_than_the_rest(root: logging.Logger) -> None:
    path = to_file(LogSettings(level="warning", engine="debug", audio="error"), root)
    logging.getLogger("app.engine.manager").debug("tokens")
    logging.getLogger("app.audio.speaker").warning("gap")
    logging.getLogger("app.gui.talk").info("state")
    logging.getLogger("transformers").info("theirs")
    text = path.read_text()
    assert "tokens" in text
    assert not any(word in text for word in ("gap", "state", "theirs"))


def test_json_lines_carry_the_facts_and_the_traceback(root: logging.Logger) -> None:
    path = to_file(LogSettings(format="json"), root)
    _log.info("turn 3: listen 12 ms", extra={"facts": {"turn": 3, "stage": "listen", "ms": 12.4}})
    try:
        raise ValueError("Authorization: Bearer abcdefghijklmnop")
    except ValueError:
        _log.info("failed", exc_info=True)
    one, two = [json.loads(line) for line in path.read_text().splitlines()]
    assert (one["level"], one["component"], one["turn"], one["ms"]) == ("info", "app.gui.test", 3, 12.4)
    assert "ValueError" in two["error"]
    assert "abcdefghijklmnop" not in two["error"]


def test_no_secret_gets_into_the_log_by_message_argument_or_traceback(root: logging.Logger) -> None:
    path = to_file(LogSettings(), root)
    token = "hf_AbCdEfGhIjKlMnOp"
    _log.info("using %s", token)
    _log.info("sent {'Authorization': 'Bearer %s'}", "s3cretS3cret")
    try:
        raise OSError(f"https://hub/x?token={token}")
    except OSError:
        _log.info("failed", exc_info=True)
    text = path.read_text()
    assert token not in text
    assert "s3cret" not in text
    assert text.count("[secret]") == 4  # the traceback has it in two lines


@given(st.from_regex(r"hf_[A-Za-z0-9]{10,40}", fullmatch=True), st.text(max_size=40), st.text(max_size=40))
def test_a_token_never_survives_whatever_stands_around_it(token: str, before: str, after: str) -> None:
    assert token not in logs.redact(f"{before} {token} {after}")


@pytest.mark.parametrize("text", ["25 tokens/s", "the token is missing", "turn 3: listen 12 ms", "author: me"])
def test_what_is_no_secret_stays_as_it_is(text: str) -> None:
    assert logs.redact(text) == text


def test_a_folder_that_can_not_be_written_is_said_and_the_app_goes_on(
    root: logging.Logger, home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (home / "log").write_text("a file where the folder should be")
    to_file(LogSettings(), root)
    assert "there is no log file" in caplog.text
    caplog.clear()


def test_what_nobody_caught_is_in_the_log_of_any_thread(home: Path) -> None:
    done = in_a_process(
        "import threading\nlogs.start(LogSettings(), to_file=True)\n"
        "thread = threading.Thread(target=lambda: {}['there'])\nthread.start()\nthread.join()\n"
        "raise RuntimeError('here')",
        home,
    )
    assert done.returncode == 1
    text = logs.log_path().read_text()
    assert "unexpected: KeyError" in text
    assert "RuntimeError: here" in text


def test_a_crash_leaves_its_stacks_and_the_next_start_finds_them_once(home: Path) -> None:
    crash = "logs.start(LogSettings(), to_file=True)\nimport faulthandler\ndef here(): faulthandler._sigabrt()\nhere()"
    quietly = "logs.start(LogSettings(), to_file=True)\nprint(logs.crash_path().exists())"
    assert in_a_process(crash, home).returncode != 0
    assert in_a_process(quietly, home).stdout == "True\n"
    assert "in here" in logs.crash_path().read_text()
    assert in_a_process(quietly, home).stdout == "False\n"


def test_a_command_writes_no_file(home: Path) -> None:
    done = in_a_process("logs.start(LogSettings())\nlogging.getLogger('app').info('hello')", home)
    assert done.stderr.endswith("app INFO hello\n")
    assert not logs.log_path().exists()
