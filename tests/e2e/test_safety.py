"""Nobody is let in and nothing goes out: connections, files, tokens, and text that would like to be more than text."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

TURNS = 10  # `make verify` takes 50
TOKEN = "hf_" + "planted0secret0" * 2


@pytest.mark.models
@pytest.mark.timeout(300)
def test_turns_reach_for_no_other_machine_and_leave_nothing_that_others_can_read(home: Path) -> None:
    environment = {**os.environ, "HF_TOKEN": TOKEN, "OMP_NUM_THREADS": "1", "LYRE__WINDOW__FIRST_RUN_DONE": "true"}
    environment.pop("HF_HUB_OFFLINE", None)
    command = [sys.executable, "-m", "tests.e2e.audit", str(TURNS)]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=280, check=False)
    assert ran.returncode == 0, ran.stderr
    seen = json.loads(ran.stdout.splitlines()[-1])
    assert seen["left_to_ask"] == 0
    assert seen["attempts"] == []
    assert seen["connections"] == []
    assert {"config/settings.yaml", "data/conversations.sqlite", "data/running.lock"} <= set(seen["names"])
    assert seen["readable"] == []
    assert seen["with_token"] == []
    assert TOKEN not in ran.stderr


def test_the_audit_would_see_a_connection(home: Path) -> None:
    code = "import socket, sys\nfrom tests.e2e import audit\nsys.addaudithook(audit.hook)\n"
    code += "s = socket.socket()\ns.settimeout(0.1)\ntry: s.connect(('127.0.0.1', 9))\nexcept OSError: pass\n"
    code += "s.close()\nprint(len(audit.attempts))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert ran.stdout.split()[-1] == "1"
