"""A crash in native code: the next start says so, diagnostics hold the stack, and no secret is in what is written."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

TOKEN = "hf_" + "plantedPlantedPLANTED0123456789abcd"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")


def run(mode: str, home: Path) -> "subprocess.CompletedProcess[str]":
    environment = os.environ | {
        "LYRE_HOME": str(home),
        "HF_TOKEN": TOKEN,
        "LYRE__WINDOW__FIRST_RUN_DONE": "true",
        "LYRE__WINDOW__LANGUAGE": "en",
        "LYRE__LOG__LEVEL": "debug",
        "LYRE__HISTORY__KEEP": "false",
    }
    command = [sys.executable, "-m", "tests.crash.subject", mode, TOKEN]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_the_next_start_tells_of_a_crash_and_its_diagnostics_hold_the_stack_without_secrets(home: Path) -> None:
    crashed = run("crash", home)
    assert crashed.returncode == -signal.SIGSEGV, crashed.stderr
    assert "[secret]" in crashed.stderr, "the token never came to the log"
    after = run("look", home)
    assert after.returncode == 0, after.stderr
    told = json.loads(after.stdout)
    assert told["message"].startswith("Lyre ended unexpectedly the last time")
    assert "Segmentation fault" in told["diagnostics"]
    assert "string_at" in told["diagnostics"]
    assert "in respond" in told["diagnostics"]
    written = {path: path.read_bytes() for path in home.rglob("*") if path.is_file() and "cache" not in path.parts}
    assert any(path.name == "lyre.log" for path in written)
    assert any(path.name == "last-crash.txt" for path in written)
    for path, data in written.items():
        assert TOKEN.encode() not in data, path
        assert path.stat().st_mode & 0o077 == 0, path
    assert TOKEN not in crashed.stderr + crashed.stdout + after.stderr + after.stdout
    once_more = json.loads(run("look", home).stdout)
    assert "unexpectedly" not in once_more["message"]
