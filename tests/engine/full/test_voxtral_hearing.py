import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.events import SPEECH_HZ
from app.engine.full.context import Context
from app.engine.full.mel import LogMel
from app.engine.full.transcript import Transcriber
from tests.engine.full.voxtral_kit import asked, features_of, generated, run, speech, tiny

CHUNK = 30 * SPEECH_HZ


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from([1, 160, 399, 16_000, 50_123, CHUNK - 1, CHUNK, CHUNK + 1, 500_000]))
def test_features_are_those_of_whispers_extractor(seed: int, length: int) -> None:
    sound = np.random.default_rng(seed).uniform(-0.5, 0.5, length).astype(np.float32)
    ours = LogMel(128)(sound)
    theirs = features_of(sound)
    assert ours.shape == theirs.shape
    torch.testing.assert_close(ours, theirs, atol=1e-5, rtol=0)


def test_silence_and_nothing_have_features_too() -> None:
    assert torch.equal(LogMel(128)(np.zeros(0, np.float32)), features_of(np.zeros(1600, np.float32)))


def test_embeddings_are_those_of_transformers_chunk_by_chunk() -> None:
    voxtral = tiny().voxtral
    sound = speech(1, 31.0)
    with torch.inference_mode():
        theirs = tiny().model.model.get_audio_features(features_of(sound)).pooler_output
    ours = voxtral.encoder(voxtral.mel(sound))
    assert ours.shape == (750, 32)
    torch.testing.assert_close(ours, theirs, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize(("seconds", "language"), [(2.0, ""), (2.0, "en"), (31.0, "")])
def test_the_transcript_from_the_embeddings_of_the_reply_is_that_of_a_transcription_request(
    seconds: float, language: str
) -> None:
    request = tiny().processor.apply_transcription_request(
        audio=speech(5, seconds), model_id="voxtral", language=language or None, sampling_rate=SPEECH_HZ, format="WAV"
    )
    expected = generated(request["input_ids"][0].tolist(), request["input_features"], 40)
    _, heard = run(tiny().replier(spoken=language, reply_tokens=4), asked(5, seconds=seconds))
    theirs = tiny().voxtral.tokens.decode(expected).strip()
    assert theirs
    assert heard == theirs if len(expected) < 40 else heard.startswith(theirs)


def test_speech_too_long_for_one_transcript_is_written_down_part_by_part() -> None:
    voxtral = tiny().voxtral
    sound = np.concatenate([speech(2, 30.0), speech(3, 15.0)])
    audio = voxtral.encoder(voxtral.mel(sound))

    def written(part: torch.Tensor, seconds: float) -> str:
        transcriber = Transcriber(voxtral.tokens, Context(voxtral.decoder, voxtral.loop(700, 700)), 375)
        return "".join(transcriber.write(part, seconds))

    first, second = written(audio[:375], 30.0), written(audio[375:], 15.0)
    assert first != second
    assert written(audio, 45.0) == f"{first} {second}"


def test_a_transcript_that_never_ends_is_cut_where_nobody_speaks_that_fast() -> None:
    lengths = [len(run(tiny().replier(reply_tokens=2), asked(seed, seconds=0.5))[1].split()) for seed in range(5)]
    assert max(lengths) == 32 + 6
