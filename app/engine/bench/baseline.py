"""What a careful reader of the model cards would write, on the same weights: generate, generate, decode, play."""

import time
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from transformers import LlamaConfig, LlamaForCausalLM, LogitsProcessor, LogitsProcessorList, WhisperFeatureExtractor
from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding

from app.engine.bench import workload
from app.engine.bench.orpheus_files import orpheus_config
from app.engine.bench.synthetic import Synthetic
from app.engine.events import SPEECH_HZ
from app.engine.full.decoding import CODE_ROW, CODES, FIRST_ROW, SLOTS
from app.engine.full.orpheus import FRAME_S, Orpheus
from app.engine.full.replier import instruction_for
from app.engine.full.voxtral_prompt import BEGIN_INST, BOS, END_INST
from app.engine.voices import find

WINDOW_FRAMES = 4
"""28 tokens, of which the second frame is kept: Orpheus-TTS, decoder.py."""

_FIRST_CODE = FIRST_ROW + CODE_ROW
_KEPT = slice(workload.FRAME_SAMPLES, 2 * workload.FRAME_SAMPLES)
_PLACES = ([0], [1, 4], [2, 3, 5, 6])  # of a frame's tokens in the three codebooks


@dataclass(frozen=True)
class BaselineTimes:
    """One turn in milliseconds from its start: the reply is there, then all codes, the first sound, all sound.

    `first_audible_ms` is when the player, which begins with the first sound, comes to the end of the leading silence.
    """

    reply_ms: float
    codes_ms: float
    first_audio_ms: float
    first_audible_ms: float
    total_ms: float
    sound_s: float
    tokens: int


class Baseline:
    """`generate()` of transformers for both models, each to its end, then sliding windows through snac's decoder."""

    def __init__(self, engine: Synthetic) -> None:
        self._engine = engine
        self._extract = WhisperFeatureExtractor(feature_size=engine.voxtral.config.audio_config.num_mel_bins)
        self._llama = llama_of(engine.orpheus)
        voice = find(workload.VOICE)
        self._question = self._question_ids(instruction_for(voice.language))
        self._text = torch.tensor([engine.orpheus.prompt_ids(workload.REPLY, voice.name)], device=engine.device)
        self._legal = LogitsProcessorList([LegalCodes(self._text.shape[1], engine.orpheus.shape.vocabulary)])

    @torch.inference_mode()
    def turn(self, seed: int) -> BaselineTimes:
        """Run one turn of the fixed workload."""
        torch.manual_seed(seed)
        began = time.perf_counter()
        self._reply()
        reply_ms = _since(began)
        frames = self._codes()
        codes_ms = _since(began)
        sound = [self._window(frames[:WINDOW_FRAMES])]
        first_ms = _since(began)
        sound += [self._window(frames[end - WINDOW_FRAMES : end]) for end in range(WINDOW_FRAMES + 1, len(frames) + 1)]
        total_ms = _since(began)
        silent_ms = (workload.LEADING_FRAMES - 1) * FRAME_S * 1000  # its first frame is never decoded
        sound_s = len(sound) * FRAME_S
        return BaselineTimes(reply_ms, codes_ms, first_ms, first_ms + silent_ms, total_ms, sound_s, frames.numel())

    def _question_ids(self, instruction: str) -> Tensor:
        """Lay out what `VoxtralProcessor.apply_chat_template` gives for a text and 30 s of sound."""
        engine = self._engine
        audio = engine.voxtral.config.audio_config
        length = audio.max_source_positions * audio.hidden_size // audio.intermediate_size
        ids = [BOS, BEGIN_INST, *engine.tokens.speech(instruction, length), END_INST]
        return torch.tensor([ids], device=engine.device)

    def _reply(self) -> str:
        """Listen and write; sampling is the model card's."""
        engine, count = self._engine, len(self._engine.tokens.reply_ids)
        features = self._extract(workload.question(), sampling_rate=SPEECH_HZ, return_tensors="pt").input_features
        written = engine.voxtral.generate(
            input_ids=self._question,
            attention_mask=torch.ones_like(self._question),
            input_features=features.to(engine.device, engine.dtype),
            do_sample=True,
            temperature=0.2,
            top_p=0.95,
            use_cache=True,
            min_new_tokens=count,
            max_new_tokens=count,
            pad_token_id=11,
        )
        return engine.tokens.decode(written[0, self._question.shape[1] :].tolist())

    def _codes(self) -> Tensor:
        """Speak the whole reply; returns its frames, [frames, 7] on the host."""
        count = sum(workload.FRAMES) * SLOTS
        made = self._llama.generate(
            input_ids=self._text,
            attention_mask=torch.ones_like(self._text),
            do_sample=True,
            temperature=0.6,
            top_p=0.9,
            top_k=0,
            repetition_penalty=1.1,
            use_cache=True,
            max_new_tokens=count,
            eos_token_id=None,
            pad_token_id=FIRST_ROW + 7,
            logits_processor=self._legal,
        )
        tokens = made[0, self._text.shape[1] :].cpu().view(-1, SLOTS)
        codes: Tensor = tokens - _FIRST_CODE - torch.arange(SLOTS) * CODES
        return codes

    def _window(self, frames: Tensor) -> Tensor:
        frames = frames.to(self._engine.device)
        codes = [frames[:, places].reshape(1, -1) for places in _PLACES]
        sound: Tensor = self._engine.snac.decode(codes)[0, 0]
        return sound[_KEPT].cpu()


class LegalCodes(LogitsProcessor):  # type: ignore[misc]
    """Leaves the codes of the slot that comes next: random weights would write text. Nothing waits for the device."""

    def __init__(self, prompt: int, vocabulary: int) -> None:
        self._prompt = prompt
        self._shut = torch.full((SLOTS, vocabulary), float("-inf"))
        for slot in range(SLOTS):
            first = _FIRST_CODE + slot * CODES
            self._shut[slot, first : first + CODES] = 0.0

    def __call__(self, input_ids: Tensor, scores: Tensor) -> Tensor:
        """Return the scores with all that isn't legal shut."""
        self._shut = self._shut.to(scores)
        return scores + self._shut[(input_ids.shape[1] - self._prompt) % SLOTS]


def llama_of(orpheus: Orpheus) -> Any:
    """Make transformers' Llama of our Orpheus' weights. On CUDA only the embeddings are held twice, 0.96 GB in bf16.

    On the CPU it gets copies of its own, laid out as `from_pretrained` does.
    """
    shape, body = orpheus.shape, orpheus.weights.body
    layout = orpheus_config(
        layers=shape.layers,
        hidden=shape.hidden,
        heads=shape.heads,
        kv_heads=shape.kv_heads,
        feed_forward=shape.feed_forward,
    )
    config = LlamaConfig(**layout | {"dtype": body.norm.dtype, "torch_dtype": None})
    with torch.device("meta"):
        model = LlamaForCausalLM(config).eval().requires_grad_(False)
    model.load_state_dict(_weights_of(orpheus), assign=True)
    model.tie_weights()
    with torch.device(body.norm.device):
        model.model.rotary_emb = LlamaRotaryEmbedding(config)
    return model.requires_grad_(False)


def _weights_of(orpheus: Orpheus) -> dict[str, Tensor]:
    shape, weights = orpheus.shape, orpheus.weights
    parts = {name: stored.parts[0].target.contiguous() for name, stored in weights.body.stored().items()}
    table = weights.embeddings.new_zeros(shape.vocabulary, shape.hidden)
    table[:FIRST_ROW] = weights.text[:FIRST_ROW].to(table.device)
    table[FIRST_ROW : FIRST_ROW + len(weights.embeddings)] = weights.embeddings
    return {**parts, "model.embed_tokens.weight": table, "lm_head.weight": table}


def _since(began: float) -> float:
    return (time.perf_counter() - began) * 1000
