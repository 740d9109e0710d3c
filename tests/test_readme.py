"""The README tells the truth: its tree, its commands, its pictures and its links."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from app.__main__ import main
from tests.readme_tree import ROOT, tree

README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = [line for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL) for line in block.splitlines() if line]


def test_the_tree_has_one_line_for_every_file() -> None:
    assert tree() in README, "renew it by `python -m tests.readme_tree`"


@pytest.mark.models
@pytest.mark.parametrize("command", [line for line in COMMANDS if line.startswith("lyre ")])
def test_every_command_of_the_readme_runs(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").symlink_to(ROOT / "resources")
    monkeypatch.chdir(tmp_path)
    assert main(shlex.split(command, comments=True)[1:]) == 0


def test_every_make_target_of_the_readme_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = {line.split()[1] for line in COMMANDS if line.startswith("make ")}
    assert targets
    assert {t for t in targets if not re.search(rf"^{t}:", makefile, re.MULTILINE)} == set()


def test_every_picture_and_link_leads_somewhere() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_nothing_of_ours_is_needed_before_the_first_command() -> None:
    assert shutil.which("make")
    assert COMMANDS[0] == "make run"
