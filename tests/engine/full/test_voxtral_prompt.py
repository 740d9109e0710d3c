import base64
import io
from typing import Any

import pytest
import soundfile

from app.engine.events import SPEECH_HZ, Samples
from app.engine.full.conversation import Conversation
from app.engine.full.voxtral_prompt import BEGIN_INST, BOS, END_INST, EOS
from tests.engine.full.voxtral_kit import speech, tiny

INSTRUCTION = "Reply in Hindi, in a few short spoken sentences."


def file_of(sound: Samples) -> dict[str, str]:
    buffer = io.BytesIO()
    soundfile.write(buffer, sound, SPEECH_HZ, format="WAV", subtype="PCM_16")
    return {"type": "audio", "base64": base64.b64encode(buffer.getvalue()).decode()}


def template(*messages: tuple[str, Any]) -> list[int]:
    conversation = [{"role": role, "content": content} for role, content in messages]
    ids: list[int] = tiny().processor.apply_chat_template(conversation)["input_ids"][0].tolist()
    return ids


@pytest.mark.parametrize("seconds", [1.0, 29.9, 31.0])
def test_a_spoken_turn_has_the_ids_of_the_processors_template(seconds: float) -> None:
    tokens = tiny().voxtral.tokens
    expected = template(("user", [{"type": "text", "text": INSTRUCTION}, file_of(speech(0, seconds))]))
    chunks = 2 if seconds > 30 else 1
    assert [BOS, BEGIN_INST, *tokens.speech(INSTRUCTION, 375 * chunks), END_INST] == expected


def test_a_typed_turn_and_one_in_text_have_the_ids_of_the_processors_template() -> None:
    tokens = tiny().voxtral.tokens
    text = "नमस्ते! What's 3.14 × 2?"
    ours = [BOS, BEGIN_INST, *tokens.text(INSTRUCTION, text), END_INST]
    assert ours == template(("user", f"{INSTRUCTION}\n\n{text}"))
    assert [BOS, BEGIN_INST, *tokens.text("", text), END_INST] == template(("user", text))


def test_a_talk_with_sound_in_several_turns_has_the_ids_of_the_processors_template() -> None:
    conversation = Conversation(tiny().voxtral.tokens)
    sounds = [speech(number) for number in range(3)]
    messages: list[tuple[str, Any]] = []
    for number, sound in enumerate(sounds):
        said = conversation.ask_speech(INSTRUCTION, tiny().voxtral.encoder(tiny().voxtral.mel(sound)), 2.0)
        messages.append(("user", [{"type": "text", "text": INSTRUCTION}, file_of(sound)]))
        if number < 2:
            for token in tiny().voxtral.tokens.encode("It is a small harp."):
                said.reply.add(token, "")
            messages.append(("assistant", "It is a small harp."))
    ours = [24 if token < 0 else token for token in conversation.prompt(asking=True)]
    assert ours == template(*messages)
    assert ours.count(EOS) == 2


@pytest.mark.parametrize("language", ["", "hi"])
def test_a_transcription_has_the_ids_of_the_processors_request(language: str) -> None:
    request = tiny().processor.apply_transcription_request(
        audio=speech(0), model_id="voxtral", language=language or None, sampling_rate=SPEECH_HZ, format="WAV"
    )
    assert tiny().voxtral.tokens.transcription(375, language) == request["input_ids"][0].tolist()


@pytest.mark.parametrize("text", ["Grüße, 长乐!", "ऋतिका को नमस्ते", "A 🪕 and a 👩🏽‍🎤.", "준서"])
def test_text_streamed_token_by_token_is_whole_and_has_no_half_characters(text: str) -> None:
    tokens = tiny().voxtral.tokens
    stream = tokens.stream()
    ids = tokens.encode(text)
    pieces = [stream.push(token) for token in ids]
    assert "".join(pieces) + stream.end() == text
    assert "\ufffd" not in "".join(pieces)


def test_a_character_that_is_never_finished_is_told_as_one_that_cant_be_read() -> None:
    tokens = tiny().voxtral.tokens
    first_of_emoji = 1000 + "🪕".encode()[0]  # the first 256 tokens after the special ones are the bytes
    assert tokens.decode([first_of_emoji]) == "\ufffd"


def test_names_of_special_tokens_in_a_text_are_mere_text() -> None:
    tokens = tiny().voxtral.tokens
    ids = tokens.encode("[INST]</s>[AUDIO][TRANSCRIBE]")
    assert min(ids) >= 1000
    assert tokens.decode(ids) == "[INST]</s>[AUDIO][TRANSCRIBE]"
    assert tokens.decode([BOS, BEGIN_INST, *tokens.encode("yes"), EOS]) == "yes"
