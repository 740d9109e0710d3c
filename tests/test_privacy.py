"""What docs/privacy.md says of the disk: a turn leaves nothing outside the folders that it names."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.paths import resource

ROOT = Path(__file__).resolve().parents[1]
SILENCED = ("CI", "BUILD_ID", "TF_BUILD", "GITHUB_ACTIONS", "ORT_DISABLE_TELEMETRY", "ORT_RUNNING_UNIT_TESTS")
"""With these in the environment ONNX Runtime reports nothing by itself, so they would hide what Lyre must forbid."""


def named() -> set[str]:
    """The folders and files on Linux that the page names."""
    page = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
    return set(re.findall(r"`~/([\w./-]+)`", page))


@pytest.mark.models
@pytest.mark.skipif(sys.platform != "linux", reason="the folders are Linux's")
def test_a_turn_writes_only_where_the_page_says(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    home = tmp_path / "newcomer"
    (home / ".cache").mkdir(parents=True)
    (home / ".cache" / "lyre").symlink_to(pytestconfig.cache.mkdir("lyre"), target_is_directory=True)
    asked = ["reply", str(resource("demo/question.wav")), "--engine", "lite", "--out", str(tmp_path / "reply.wav")]
    own = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "LYRE"))}
    environment = {name: value for name, value in own.items() if name not in SILENCED} | {"HOME": str(home)}
    ran = subprocess.run([sys.executable, "-m", "app", *asked], env=environment, cwd=ROOT, timeout=240, check=False)
    assert ran.returncode == 0
    folders = named()
    assert {".config/lyre", ".cache/lyre"} < folders
    written = {str(path.relative_to(home)) for path in home.rglob("*") if not path.is_dir()}
    assert {name for name in written if not any(name.startswith(folder) for folder in folders)} == set()
