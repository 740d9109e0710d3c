"""The fixed workload is the one that product.md names."""

from dataclasses import replace

import numpy as np
import pytest

from app.engine.bench import workload
from app.engine.clauses import Clauses
from app.engine.events import SOUND_HZ, SPEECH_HZ, TurnDone
from app.engine.speakable import speakable

DONE = TurnDone("", workload.REPLY, "tara", "synthetic", False, workload.SAMPLES / SOUND_HZ)


def test_the_reply_has_24_words_that_are_cut_into_clauses_of_8() -> None:
    clauses = Clauses()
    pieces = [f" {word}" for word in workload.REPLY.split()]
    found = [clause for piece in pieces for clause in clauses.push(piece)] + clauses.finish()
    assert found == list(workload.CLAUSES)
    assert [len(clause.split()) for clause in found] == [8, 8, 8]


def test_clauses_are_spoken_as_they_are_written() -> None:
    assert [speakable(clause, "en") for clause in workload.CLAUSES] == list(workload.CLAUSES)


def test_it_speaks_59_frames_or_5_seconds_of_which_7_are_silence() -> None:
    assert sum(workload.frames_of(clause) for clause in workload.CLAUSES) == 59
    assert pytest.approx(5, abs=0.05) == workload.SAMPLES / SOUND_HZ
    assert workload.LEADING_SAMPLES == 7 * 2048


def test_the_question_is_3_seconds_of_the_same_sound_every_time() -> None:
    question = workload.question()
    assert question.dtype == np.float32
    assert len(question) == 3 * SPEECH_HZ
    assert 0.05 < np.abs(question).max() < 1.0
    assert np.array_equal(question, workload.question())


@pytest.mark.parametrize(
    "done",
    [
        replace(DONE, reply="The weather"),
        replace(DONE, audio_s=DONE.audio_s - 2048 / SOUND_HZ),
        replace(DONE, audio_s=DONE.audio_s + 0.01),
    ],
    ids=["shorter reply", "a frame less", "more sound"],
)
def test_a_turn_that_did_other_work_is_refused(done: TurnDone) -> None:
    workload.check(DONE)
    with pytest.raises(RuntimeError, match="not the workload"):
        workload.check(done)
