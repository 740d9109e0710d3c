"""The whole path on tiny checkpoints of the real architectures: from a folder and a recording to sound and times."""

import gc
import json
import random
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest
import soundfile
import torch

from app.__main__ import main
from app.engine.assistant import Assistant
from app.engine.events import STAGES, Heard, ReplyAudio, ReplyText, StageTime, Turn, TurnDone
from app.engine.full import voxtral
from app.engine.full.replier import VoxtralReplier
from app.engine.full.snac import Snac
from app.engine.full.speaker import OrpheusSpeaker
from app.paths import resource
from tests.checkpoints import __main__ as checkpoints

QUESTION = resource("demo/question.wav")


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    checkpoints.build(folder)
    return folder


@pytest.fixture(scope="module")
def assistant(models: Path) -> Iterator[Assistant]:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    replier = VoxtralReplier(voxtral.load(models / checkpoints.REPLIER), reply_tokens=8)
    speaker = OrpheusSpeaker(models, Snac.load(models / checkpoints.CODEC), torch.device("cpu"), slots=128)
    made = Assistant(replier, speaker, "full")
    yield made
    made.close()
    torch.set_num_threads(threads)


def question(seed: int = 0) -> Turn:
    speech, _ = soundfile.read(QUESTION, dtype="float32")
    return Turn(voice="tara", speech=speech, seed=seed)


def test_a_question_is_heard_answered_and_spoken_with_every_stage_timed(assistant: Assistant) -> None:
    events = list(assistant.respond(question()))
    done = events[-1]
    assert isinstance(done, TurnDone)
    assert done.heard == next(event.text for event in events if isinstance(event, Heard))
    assert done.reply == "".join(event.piece for event in events if isinstance(event, ReplyText)).strip() != ""
    sound = np.concatenate([event.samples for event in events if isinstance(event, ReplyAudio)])
    assert len(sound) / 24_000 == pytest.approx(done.audio_s) != 0
    assert np.abs(sound).max() > 0.001
    assert set(done.latency_ms) == {event.stage for event in events if isinstance(event, StageTime)} == set(STAGES)


def test_the_first_sound_comes_before_the_users_words_are_known(assistant: Assistant) -> None:
    kinds = [type(event) for event in assistant.respond(question())]
    assert kinds.index(ReplyAudio) < kinds.index(Heard)


def test_the_same_seed_gives_the_same_reply_and_the_same_sound(assistant: Assistant) -> None:
    def sound() -> bytes:
        return b"".join(
            event.samples.tobytes() for event in assistant.respond(question(7)) if isinstance(event, ReplyAudio)
        )

    assert sound() == sound()


def test_cancelled_at_any_event_two_hundred_times_it_frees_all_it_held(assistant: Assistant) -> None:
    whole = sum(1 for _ in assistant.respond(question()))
    chance, process = random.Random(3), psutil.Process()
    held: list[int] = []
    threads = threading.active_count()
    for number in range(200):
        events = assistant.respond(question())
        for _ in range(chance.randrange(1, whole)):
            next(events)
        events.close()  # type: ignore[attr-defined]
        if number % 50 == 49:
            gc.collect()
            held.append(process.memory_info().rss)
    assert threading.active_count() == threads
    assert held[-1] - held[0] < 24 * 2**20, held
    assert list(assistant.respond(question()))[-1].reply  # type: ignore[union-attr]


def test_the_command_runs_the_full_engine_on_a_folder(
    models: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LYRE__MODELS__DIR", str(models))
    assert main(["say", "Hello.", "--engine", "full", "--voice", "tara", "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["engine"], result["voice"], result["stand_in"]) == ("full", "tara", False)
    assert result["audio_s"] > 0


def test_a_voice_without_its_checkpoint_is_stood_in_for(
    models: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LYRE__MODELS__DIR", str(models))
    assert main(["say", "Bonjour.", "--engine", "full", "--voice", "marie", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["stand_in"] is True
