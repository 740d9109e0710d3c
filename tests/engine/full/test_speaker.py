"""The full speaker on tiny checkpoints: frames become sound, none is lost, and voices change their checkpoints."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from app.engine.events import SOUND_HZ
from app.engine.full.orpheus import Orpheus
from app.engine.full.snac import SAMPLES_PER_FRAME, Snac
from app.engine.full.speaker import OrpheusSpeaker
from app.engine.halves import Speaker
from app.engine.loading import Pace
from app.engine.voices import find
from app.errors import BadInput, CheckpointMissing
from app.settings_schema import EngineSettings
from tests.checkpoints import orpheus as checkpoint
from tests.checkpoints import snac as codec_checkpoint

CPU = torch.device("cpu")
TEXT = "Hello there."


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.set_num_threads(1)
    models = tmp_path_factory.mktemp("models")
    for seed, name in enumerate(("tara", "ऋतिका")):
        checkpoint.build(models / find(name).checkpoint, layers=1, hidden=32, feed_forward=32, seed=seed)
    checkpoint.build(models / find("pierre").checkpoint, layers=2, hidden=32, feed_forward=32)
    codec_checkpoint.build(models / "codec")
    return models


@pytest.fixture(scope="module")
def codec(models: Path) -> Snac:
    return Snac.load(models / "codec")


@pytest.fixture
def speaker(models: Path, codec: Snac) -> OrpheusSpeaker:
    return OrpheusSpeaker(models, codec, CPU, slots=256)


def sound_of(speaker: OrpheusSpeaker, name: str = "tara", text: str = TEXT) -> np.ndarray:
    voice = find(name)
    return np.concatenate([sound.samples for sound in speaker.speak(text, voice, voice.language)])


@pytest.mark.parametrize("fast", [False, True])
def test_the_sound_is_that_of_all_frames_but_for_the_silence_that_was_cut(
    models: Path, codec: Snac, fast: bool
) -> None:
    speaker = OrpheusSpeaker(models, codec, CPU, slots=256, fast=fast)
    frames = list(Orpheus.load(models / find("tara").checkpoint, CPU, slots=256).generate(TEXT, "tara"))
    expected = codec.decode(torch.stack(frames)).numpy()
    sound = sound_of(speaker)
    trimmed = round(speaker.trimmed_s * SOUND_HZ)
    assert len(sound) + trimmed == len(frames) * SAMPLES_PER_FRAME
    after = 2 * SAMPLES_PER_FRAME  # the guess of *fast* and the fade are over by then
    assert np.abs(sound[after - trimmed :] - expected[after:]).max() < 1e-4


def test_sounds_come_while_the_clause_is_generated(speaker: OrpheusSpeaker) -> None:
    voice = find("tara")
    sounds = list(speaker.speak(TEXT, voice, "en"))
    assert len(sounds) > 3
    assert all(sound.samples.dtype == np.float32 and len(sound.samples) for sound in sounds)
    assert [sound.codes_at for sound in sounds] == sorted(sound.codes_at for sound in sounds)


def test_closing_a_clause_stops_it_and_the_next_one_is_whole(speaker: OrpheusSpeaker) -> None:
    whole = sound_of(speaker)
    for _ in range(20):
        clause = speaker.speak(TEXT, find("tara"), "en")
        next(clause)
        clause.close()
    assert np.array_equal(sound_of(speaker), whole)


@pytest.mark.parametrize("name", ["ऋतिका", "pierre"])
def test_another_voice_brings_its_own_checkpoint_and_back_again(
    speaker: OrpheusSpeaker, models: Path, codec: Snac, name: str
) -> None:
    tara = sound_of(speaker)
    other = sound_of(speaker, name)
    assert np.array_equal(other, sound_of(OrpheusSpeaker(models, codec, CPU, slots=256), name))
    assert np.array_equal(sound_of(speaker), tara)
    assert not np.array_equal(tara[:500], other[:500])


def test_a_voice_without_its_checkpoint_says_how_to_get_it(speaker: OrpheusSpeaker) -> None:
    voice = find("jana")
    with pytest.raises(CheckpointMissing) as caught:
        next(speaker.speak(TEXT, voice, "de"))
    assert voice.checkpoint in caught.value.remedy
    assert len(sound_of(speaker))


@pytest.mark.parametrize(("name", "text", "language"), [("Joe", TEXT, "en"), ("tara", " ", "en"), ("tara", TEXT, "de")])
def test_what_a_voice_cannot_speak_is_bad_input(speaker: OrpheusSpeaker, name: str, text: str, language: str) -> None:
    with pytest.raises(BadInput):
        speaker.check(text, find(name), language)


@pytest.mark.parametrize("graphs", [True, False])
def test_graphs_are_captured_unless_it_is_told_not_to(models: Path, codec: Snac, graphs: bool) -> None:
    """As `lyre tune` does, to see whether they gain; the CPU of tests captures none either way."""
    asked: list[bool] = []

    def load(folder: Path, device: torch.device, dtype: torch.dtype | None, **how: Any) -> Orpheus:
        asked.append(how.get("graphs", True))
        return Orpheus.load(folder, device, dtype, **how)

    settings = EngineSettings(graphs=graphs)
    speaker = OrpheusSpeaker(models, codec, CPU, slots=256, load=load, graphs=Pace.of(settings).graphs)
    assert len(sound_of(speaker)) > SAMPLES_PER_FRAME
    assert asked == [graphs]
    speaker.close()


def test_it_is_a_speaker_that_never_stands_in(speaker: OrpheusSpeaker) -> None:
    half: Speaker = speaker
    assert not half.stands_in(find("tara"))
    half.close()
    with pytest.raises(RuntimeError):
        next(iter(half.speak(TEXT, find("tara"), "en")))
