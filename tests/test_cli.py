"""The commands, each as its own process or through `main`: their JSON, their exit status, their one line of error."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.__main__ import main
from app.paths import resource

QUESTION = resource("demo/question.wav")
STAGES = {"listen", "think", "speak", "codec", "first_audio", "total"}

Output = pytest.CaptureFixture[str]


def answer(capsys: Output, *arguments: str | Path) -> dict:  # type: ignore[type-arg]
    assert main([str(a) for a in arguments]) == 0
    return json.loads(capsys.readouterr().out)


def refusal(capsys: Output, *arguments: str | Path) -> str:
    """Run what must be refused and return its one line."""
    assert main([str(a) for a in arguments]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("lyre: ")
    assert printed.err.count("\n") == 1
    return printed.err


@pytest.mark.models
def test_reply_hears_the_question_and_answers_it(capsys: Output, tmp_path: Path) -> None:
    out = tmp_path / "reply.flac"
    result = answer(capsys, "reply", QUESTION, "--json", "--out", out)
    assert result["heard"].strip(" ?").lower() == "what is the capital of france"
    assert "Paris" in result["reply"]
    assert (result["voice"], result["engine"], result["stand_in"]) == ("Joe", "lite", False)
    assert set(result["latency_ms"]) == STAGES
    assert soundfile.info(out).duration == pytest.approx(result["audio_s"], abs=0.01) != 0


def at_rate(hz: int, channels: int, subtype: str, ending: str, folder: Path) -> Path:
    import soxr

    samples, rate = soundfile.read(QUESTION, dtype="float32")
    path = folder / f"question-{hz}{ending}"
    soundfile.write(path, np.stack([soxr.resample(samples, rate, hz)] * channels, axis=1), hz, subtype=subtype)
    return path


@pytest.mark.models
@pytest.mark.parametrize(
    ("hz", "channels", "subtype", "ending"),
    [
        (8000, 1, "PCM_16", ".wav"),
        (44100, 2, "PCM_16", ".wav"),
        (48000, 1, "PCM_24", ".wav"),
        (16000, 1, "PCM_16", ".flac"),
    ],
)
def test_any_rate_channels_and_format_are_heard(
    capsys: Output, tmp_path: Path, hz: int, channels: int, subtype: str, ending: str
) -> None:
    result = answer(capsys, "reply", at_rate(hz, channels, subtype, ending, tmp_path), "--json")
    assert "capital of france" in result["heard"].lower()
    assert "Paris" in result["reply"]


@pytest.mark.models
def test_a_real_persons_recording_is_heard(capsys: Output, tmp_path: Path) -> None:
    import importlib.util

    package = Path(str(importlib.util.find_spec("moonshine_voice").origin)).parent  # type: ignore[union-attr]
    samples, rate = soundfile.read(package / "assets" / "two_cities.wav", dtype="float32")
    soundfile.write(tmp_path / "cities.wav", samples[: 6 * rate], rate)
    result = answer(capsys, "reply", tmp_path / "cities.wav", "--json")
    assert "it was the best of times" in result["heard"].lower()


@pytest.mark.models
@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "mp3"])
def test_say_writes_every_format(capsys: Output, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"hello.{ending}"
    result = answer(capsys, "say", "Good morning.", "--voice", "leo", "--out", out, "--json")
    assert (result["text"], result["voice"], result["stand_in"]) == ("Good morning.", "leo", True)
    assert soundfile.info(out).duration == pytest.approx(result["audio_s"], abs=0.1)
    assert soundfile.info(out).samplerate == 24_000


def test_voices_lists_the_catalogue(capsys: Output) -> None:
    rows = answer(capsys, "voices", "--json")
    assert len(rows) == 26
    assert {frozenset(row) for row in rows} == {frozenset({"name", "language", "gender", "state", "checkpoint"})}  # type: ignore[arg-type]
    assert next(row for row in rows if row["name"] == "Joe")["state"] == "ready"  # type: ignore[index]


@pytest.mark.parametrize("command", [[], ["reply"], ["say"], ["voices"]])
def test_every_command_has_help_with_an_example(capsys: Output, command: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*command, "--help"])
    assert ended.value.code == 0
    assert "example: lyre" in capsys.readouterr().out


def sound(folder: Path, samples: np.ndarray, name: str = "sound.wav") -> Path:  # type: ignore[type-arg]
    soundfile.write(folder / name, samples, 16_000)
    return folder / name


def test_a_missing_file(capsys: Output, tmp_path: Path) -> None:
    assert "nothing.wav" in refusal(capsys, "reply", tmp_path / "nothing.wav")


def test_an_empty_file(capsys: Output, tmp_path: Path) -> None:
    (tmp_path / "empty.wav").touch()
    refusal(capsys, "reply", tmp_path / "empty.wav")


def test_a_folder_and_a_file_that_is_no_sound(capsys: Output, tmp_path: Path) -> None:
    (tmp_path / "notes.wav").write_text("not a sound")
    refusal(capsys, "reply", tmp_path / "notes.wav")
    refusal(capsys, "reply", tmp_path)


def test_a_silent_file(capsys: Output, tmp_path: Path) -> None:
    refusal(capsys, "reply", sound(tmp_path, np.zeros(32_000, np.float32)))


def test_a_truncated_file(capsys: Output, tmp_path: Path) -> None:
    path = tmp_path / "cut.wav"
    path.write_bytes(QUESTION.read_bytes()[: QUESTION.stat().st_size // 2])
    refusal(capsys, "reply", path)


def test_a_file_longer_than_the_limit_names_the_limit(capsys: Output, tmp_path: Path) -> None:
    noise = np.random.default_rng(0).uniform(-0.1, 0.1, 16_000 * 301).astype(np.float32)
    assert "5 minutes" in refusal(capsys, "reply", sound(tmp_path, noise))


def test_an_output_folder_that_is_not_there_is_not_made(capsys: Output, tmp_path: Path) -> None:
    refusal(capsys, "say", "hello", "--out", tmp_path / "new" / "out.wav")
    assert not (tmp_path / "new").exists()


def test_an_output_of_an_unknown_ending(capsys: Output, tmp_path: Path) -> None:
    assert "wav" in refusal(capsys, "say", "hello", "--out", tmp_path / "out.xyz")


def test_an_unknown_voice_names_the_nearest(capsys: Output) -> None:
    assert "tara" in refusal(capsys, "say", "hello", "--voice", "tarra")


@pytest.mark.models
@pytest.mark.parametrize("text", ["", "  \n", "x" * 100_000, "😀🎉", "...", "你好吗"])
def test_a_text_that_cannot_be_spoken(capsys: Output, text: str) -> None:
    refusal(capsys, "say", text, "--json")


def test_a_settings_file_that_is_not_yaml(capsys: Output, home: Path) -> None:
    (home / "config").mkdir()
    (home / "config" / "settings.yaml").write_text("engine: [")
    assert "settings.yaml" in refusal(capsys, "voices")


def test_the_full_engine_without_its_models_says_what_to_do(capsys: Output) -> None:
    assert main(["reply", str(QUESTION), "--engine", "full"]) == 1
    assert "--engine lite" in capsys.readouterr().err


@pytest.mark.models
def test_without_a_display_one_spoken_turn_runs_instead(tmp_path: Path, home: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    lyre = shutil.which("lyre", path=str(Path(sys.executable).parent))
    command = [lyre] if lyre else [sys.executable, "-m", "app"]
    ran = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert "no display" in ran.stdout
    assert "Paris" in ran.stdout
    assert "first_audio" in ran.stdout
    assert soundfile.info(tmp_path / "reply.wav").duration > 0.5
