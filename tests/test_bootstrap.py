"""The set-up: what it refuses, what it would install, and that it finds the embedded models."""

import platform
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app import bootstrap
from app.bootstrap import SetupError


@pytest.mark.parametrize("version", [(3, 10, 0), (3, 14, 0)])
def test_a_python_that_is_too_old_or_too_new_is_refused(
    version: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    with pytest.raises(SetupError, match=r"3\.11, 3\.12 or 3\.13"):
        bootstrap.check_machine()


def test_an_old_glibc_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "libc_ver", lambda: ("glibc", "2.31"))
    with pytest.raises(SetupError, match=r"2\.34"):
        bootstrap.check_machine()


def test_this_machine_is_accepted() -> None:
    bootstrap.check_machine()


def recorded(monkeypatch: pytest.MonkeyPatch, *, ready_wheel: bool = False) -> list[list[str]]:
    commands: list[list[str]] = []

    def pip(*arguments: str, check: bool = True) -> int:
        commands.append(list(arguments))
        return 0 if check or ready_wheel else 1

    monkeypatch.setattr(bootstrap, "pip", pip)
    return commands


@pytest.mark.parametrize(
    ("system", "nvidia", "build"),
    [
        ("linux", True, ""),
        ("linux", False, "/cpu"),
        ("win32", True, "/cu"),
        ("win32", False, ""),
        ("darwin", False, ""),
    ],
)
def test_the_torch_build_suits_the_machine(
    system: str, nvidia: bool, build: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands = recorded(monkeypatch)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(bootstrap, "has_nvidia", lambda: nvidia)
    bootstrap.install_torch()
    last = " ".join(commands[-1])
    assert last.endswith(bootstrap.TORCH)
    assert (build in last and "http" in last) if build else ("http" not in last)


def test_a_cpu_wheel_that_lies_ready_needs_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    commands = recorded(monkeypatch, ready_wheel=True)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(bootstrap, "has_nvidia", lambda: False)
    bootstrap.install_torch()
    assert [("--no-index" in command) for command in commands] == [True]


@pytest.mark.skipif(not shutil.which("dpkg-query"), reason="only Debian's systems have dpkg")
def test_only_missing_libraries_are_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "run", lambda command: commands.append(command) or 0)
    monkeypatch.setattr(sys, "platform", "linux")
    bootstrap.install_libraries(["libc6"])
    assert commands == []
    bootstrap.install_libraries(["libc6", "no-such-library-of-lyre"])
    assert commands[-1][-1] == "no-such-library-of-lyre"
    assert "libc6" not in commands[-1]


def test_where_there_is_no_apt_the_libraries_are_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda name: None)
    bootstrap.install_libraries(["libportaudio2"])
    assert "PortAudio" in capsys.readouterr().out


def test_missing_models_are_named_with_the_remedy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(bootstrap, "ENVIRONMENT", tmp_path)
    monkeypatch.setattr(bootstrap, "python", lambda: Path(sys.executable))
    bootstrap.check_models()
    empty = tmp_path / "bin" / "python"
    empty.parent.mkdir()
    empty.write_text("#!/bin/sh\necho False\n")
    empty.chmod(0o755)
    monkeypatch.setattr(bootstrap, "python", lambda: empty)
    with pytest.raises(SetupError, match="make setup"):
        bootstrap.check_models()


def test_a_failing_step_ends_with_the_command_to_repeat(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*, testing: bool) -> None:
        raise subprocess.CalledProcessError(1, ["pip", "install", "thing"])

    monkeypatch.setattr(sys, "argv", ["bootstrap"])
    monkeypatch.setattr(bootstrap, "install_libraries", lambda names: None)
    monkeypatch.setattr(bootstrap, "install_packages", fail)
    assert bootstrap.main() == 1
    assert "pip install thing" in capsys.readouterr().err
