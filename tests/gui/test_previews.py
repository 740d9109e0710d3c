"""Previews that are kept: what is spoken anew, what comes from memory, and what from the disk."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.engine.events import Event, ReplyAudio, Restarted, TurnDone
from app.engine.voices import Voice
from app.gui import previews
from app.gui.previews import Previews
from tests.gui.fakes import FakeAssistant, sound


class Speaking(FakeAssistant):
    """Says each text with one tone of a second; `stand_in` is what it says of itself."""

    def __init__(self, engine: str = "lite", stand_in: bool = True) -> None:
        super().__init__([], engine)
        self.stand_in = stand_in

    def say(self, text: str, voice: str, /) -> Iterator[Event]:
        self.said.append((text, voice))
        yield ReplyAudio(sound(0.5), text)
        yield ReplyAudio(sound(0.5))
        yield TurnDone("", text, voice, self.engine, self.stand_in, 1.0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "previews"


def nothing_here(voice: Voice) -> str:
    return ""


def heard(kept: Previews, assistant: FakeAssistant, voice: str = "tara") -> np.ndarray:
    events = [event for event in kept.say(assistant, "Hello.", voice) if isinstance(event, ReplyAudio)]
    assert events[0].text == "Hello."
    return np.concatenate([event.samples for event in events])


def test_the_second_time_nothing_is_spoken(folder: Path) -> None:
    kept, assistant = Previews(nothing_here, folder), Speaking()
    first, second = heard(kept, assistant), heard(kept, assistant)
    assert np.array_equal(first, second)
    assert len(assistant.said) == 1


def test_after_a_restart_it_comes_from_the_disk(folder: Path) -> None:
    assistant = Speaking()
    first = heard(Previews(nothing_here, folder), assistant)
    second = heard(Previews(nothing_here, folder), assistant)
    assert np.allclose(first, second, atol=1e-4)
    assert len(assistant.said) == 1
    assert [path.suffix for path in folder.iterdir()] == [".npy"], "something half-written was left"


def test_another_voice_engine_or_checkpoint_is_spoken_anew(folder: Path) -> None:
    here = {"tara": ""}
    kept = Previews(lambda voice: here.get(voice.name, ""), folder)
    lite, full = Speaking("lite"), Speaking("full", stand_in=False)
    heard(kept, lite)
    heard(kept, lite, "leah")
    assert len(lite.said) == 2
    for checkpoint in ("one", "another"):
        here["tara"] = checkpoint
        heard(kept, full)
        heard(kept, full)
    assert len(full.said) == 2


def test_what_was_stopped_on_the_way_is_not_kept(folder: Path) -> None:
    kept, assistant = Previews(nothing_here, folder), Speaking()
    events = kept.say(assistant, "Hello.", "tara")
    next(events)
    events.close()  # type: ignore[attr-defined]
    heard(kept, assistant)
    assert len(assistant.said) == 2


def test_what_another_speaker_than_was_expected_said_is_not_kept(folder: Path) -> None:
    """Memory ran out on the way: a stand-in spoke although the checkpoint is here."""
    kept, assistant = Previews(lambda voice: "here", folder), Speaking("full", stand_in=True)
    heard(kept, assistant)
    heard(kept, assistant)
    assert len(assistant.said) == 2


def test_what_was_void_is_not_kept(folder: Path) -> None:
    class Restarting(Speaking):
        def say(self, text: str, voice: str, /) -> Iterator[Event]:
            yield ReplyAudio(sound(3.0), "void")
            yield Restarted()
            yield from super().say(text, voice)

    kept, assistant = Previews(nothing_here, folder), Restarting()
    list(kept.say(assistant, "Hello.", "tara"))
    assert len(heard(kept, assistant)) == 24_000


@pytest.mark.parametrize("damage", [b"", b"no sound", b"\x93NUMPY\x01\x00"])
def test_a_damaged_file_is_spoken_anew(folder: Path, damage: bytes) -> None:
    assistant = Speaking()
    heard(Previews(nothing_here, folder), assistant)
    [path] = folder.iterdir()
    path.write_bytes(damage)
    heard(Previews(nothing_here, folder), assistant)
    heard(Previews(nothing_here, folder), assistant)
    assert len(assistant.said) == 2


def test_a_folder_that_can_not_be_written_costs_nothing_else(folder: Path) -> None:
    folder.write_text("in the way")
    kept, assistant = Previews(nothing_here, folder), Speaking()
    heard(kept, assistant)
    heard(kept, assistant)
    assert len(assistant.said) == 1


def test_neither_memory_nor_disk_grow_without_end(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(previews, "MEMORY_BYTES", 250_000)  # two seconds and a half
    monkeypatch.setattr(previews, "DISK_BYTES", 160_000)  # three seconds of 16 bits
    kept, assistant = Previews(nothing_here, folder), Speaking()
    for voice in ("tara", "leah", "jess", "leo", "dan"):
        heard(kept, assistant, voice)
    assert len(list(folder.iterdir())) == 3
    heard(kept, assistant, "dan")
    assert len(assistant.said) == 5
    heard(kept, assistant, "tara")
    assert len(assistant.said) == 6
