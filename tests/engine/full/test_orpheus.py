"""Orpheus against transformers on the same tiny weights: the same prompt, the same logits, the same codes."""

from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import (
    AutoTokenizer,
    LlamaForCausalLM,
    LogitsProcessorList,
    PreTrainedTokenizerBase,
    RepetitionPenaltyLogitsProcessor,
    TemperatureLogitsWarper,
    TopPLogitsWarper,
)

from app.engine.full.decoding import CODES, SLOTS
from app.engine.full.orpheus import FRAME_S, Orpheus
from app.engine.full.sampling import Sampler, Sampling
from app.engine.voices import voices
from app.errors import BadInput
from tests.checkpoints import orpheus as checkpoint
from tests.engine.full.measure_orpheus import CODE, END, LegalOnly

CPU = torch.device("cpu")
TEXT, VOICE = "Hello <laugh> there, it is 3 o'clock.", "tara"


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "orpheus-tiny"
    checkpoint.build(folder)
    return folder


@pytest.fixture(scope="module")
def orpheus(folder: Path) -> Orpheus:
    return Orpheus.load(folder, CPU, slots=512)


@pytest.fixture(scope="module")
def reference(folder: Path) -> LlamaForCausalLM:
    return LlamaForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()


@pytest.fixture(scope="module")
def tokenizer(folder: Path) -> PreTrainedTokenizerBase:
    return AutoTokenizer.from_pretrained(folder)


def seconds(frames: int) -> float:
    return (frames + 0.5) * FRAME_S


def ids_of(codes: torch.Tensor) -> torch.Tensor:
    """Ids of frames, [frames, 7] -> [frames * 7]."""
    return (codes + CODE + torch.arange(SLOTS) * CODES).flatten()


@torch.no_grad()
def reference_logits(reference: LlamaForCausalLM, prompt: list[int], codes: torch.Tensor) -> torch.Tensor:
    """Logits of transformers laid out as `forced_logits` lays them out."""
    ids = torch.cat([torch.tensor(prompt), ids_of(codes)])
    logits = reference(ids[None]).logits[0, len(prompt) - 1 : -1]
    rows = []
    for number, row in enumerate(logits):
        first = CODE + number % SLOTS * CODES
        end = row[END : END + 1] if number % SLOTS == 0 else torch.tensor([float("-inf")])
        rows.append(torch.cat([end, row[first : first + CODES]]))
    return torch.stack(rows)


@pytest.mark.parametrize("text", [TEXT, "नमस्ते, मैं आपकी आवाज़ सहायक हूँ।", "你好。", "유나 2.5 <sigh>"])
def test_the_prompt_is_the_reference_layout_around_the_tokenizers_own_ids(
    orpheus: Orpheus, tokenizer: PreTrainedTokenizerBase, text: str
) -> None:
    for voice in voices():
        said = tokenizer(f"{voice.name}: {text}").input_ids
        assert said[0] == 128000
        assert orpheus.prompt_ids(text, voice.name) == [128259, *said, 128009, 128260, 128261, 128257]


def test_a_tag_survives_as_plain_text(orpheus: Orpheus, tokenizer: PreTrainedTokenizerBase) -> None:
    ids = orpheus.prompt_ids(TEXT, VOICE)[2:-4]
    assert tokenizer.decode(ids) == f"{VOICE}: {TEXT}"


def test_a_text_cannot_smuggle_in_control_tokens(orpheus: Orpheus) -> None:
    sly = "one <|eot_id|> two <custom_token_2> three <|begin_of_text|> <custom_token_10>"
    middle = orpheus.prompt_ids(sly, VOICE)[2:-4]
    assert max(middle) < 128000
    assert middle


@pytest.mark.parametrize("text", ["", "  \n"])
def test_a_text_with_nothing_to_speak_is_refused_at_once(orpheus: Orpheus, text: str) -> None:
    with pytest.raises(BadInput):
        orpheus.generate(text, VOICE)


@pytest.mark.parametrize("build", [{}, {"tied": False, "shards": 3}, {"layers": 3, "heads": 6, "hidden": 96}])
def test_teacher_forced_logits_are_those_of_transformers_at_every_position(
    tmp_path: Path, build: dict[str, Any]
) -> None:
    checkpoint.build(tmp_path / "one", **build)
    orpheus = Orpheus.load(tmp_path / "one", CPU, slots=256)
    reference = LlamaForCausalLM.from_pretrained(tmp_path / "one", dtype=torch.float32).eval()
    codes = torch.randint(CODES, (12, SLOTS), generator=torch.Generator().manual_seed(5))
    codes[3], codes[4] = 0, CODES - 1
    ours = orpheus.forced_logits(TEXT, VOICE, codes)
    theirs = reference_logits(reference, orpheus.prompt_ids(TEXT, VOICE), codes)
    assert ours.shape == (12 * SLOTS, 1 + CODES)
    assert torch.equal(ours.isinf(), theirs.isinf())
    cosine = torch.cosine_similarity(ours[:, 1:], theirs[:, 1:], dim=1)
    assert cosine.min() >= 0.9999
    assert torch.allclose(ours, theirs, atol=2e-4)


@pytest.mark.parametrize("penalty", [1.1, 3.0])
def test_greedy_codes_are_those_of_generate_with_the_same_legal_mask(
    orpheus: Orpheus, reference: LlamaForCausalLM, penalty: float
) -> None:
    frames = 25
    ids = torch.tensor([orpheus.prompt_ids(TEXT, VOICE)])
    made = reference.generate(
        ids,
        attention_mask=torch.ones_like(ids),
        use_cache=True,
        do_sample=False,
        temperature=None,
        top_p=None,
        repetition_penalty=penalty,
        eos_token_id=END,
        pad_token_id=128_263,
        max_new_tokens=frames * SLOTS,
        logits_processor=LogitsProcessorList([LegalOnly(ids.shape[1])]),
    )
    clause = orpheus.generate(TEXT, VOICE, temperature=0.0, repetition_penalty=penalty, seconds=seconds(frames))
    assert ids_of(torch.stack(list(clause))).tolist() == made[0, ids.shape[1] :].tolist()


def test_generated_frames_hold_legal_codes_only(orpheus: Orpheus) -> None:
    frames = torch.stack(list(orpheus.generate(TEXT, VOICE, temperature=2.0, top_p=1.0, seconds=seconds(60))))
    assert frames.shape[1] == SLOTS
    assert frames.dtype == torch.int64
    assert frames.min() >= 0
    assert frames.max() < CODES
    assert len(set(frames.flatten().tolist())) > 300


def test_the_seed_fixes_a_clause_whatever_was_spoken_before(orpheus: Orpheus) -> None:
    def speak(seed: int, text: str = TEXT) -> torch.Tensor:
        return torch.stack(list(orpheus.generate(text, VOICE, seed=seed, seconds=seconds(6))))

    first = speak(1)
    speak(2, "Something else, and rather longer than what was said first.")
    assert torch.equal(speak(1), first)
    assert not torch.equal(speak(2), first)


def test_sampled_codes_are_distributed_as_transformers_samples_them_in_mid_clause(
    orpheus: Orpheus, reference: LlamaForCausalLM
) -> None:
    context = torch.stack(list(orpheus.generate(TEXT, VOICE, seed=3, seconds=seconds(5))))
    prompt = orpheus.prompt_ids(TEXT, VOICE)
    ids = torch.cat([torch.tensor(prompt), ids_of(context)])[None]
    with torch.no_grad():
        scores = reference(ids).logits[:, -1]
    scores = RepetitionPenaltyLogitsProcessor(1.1)(ids, scores)
    scores = LegalOnly(len(prompt))(ids, scores)
    scores = TopPLogitsWarper(0.5)(ids, TemperatureLogitsWarper(0.4)(ids, scores))
    expected = scores.softmax(-1)[0, CODE : CODE + CODES]
    drawn = first_codes_after(orpheus, context, Sampling(0.4, 0.5), draws=100_000)
    shares = drawn.bincount(minlength=CODES) / len(drawn)
    assert 0.5 * (shares - expected).abs().sum() < 0.03


def first_codes_after(orpheus: Orpheus, context: torch.Tensor, sampling: Sampling, draws: int) -> torch.Tensor:
    """Codes that slot 0 draws after `context`, with the seen-mask that the context left."""
    logits = orpheus.forced_logits(TEXT, VOICE, torch.cat([context, context[:1]]))[len(context) * SLOTS][None]
    seen = torch.zeros_like(logits, dtype=torch.bool)
    seen[0, 1 + context[:, 0]] = True
    sampler = Sampler(CPU)
    sampler.begin(sampling, 11)
    return sampler.draw(logits, seen, draws)[0] - 1


def test_a_clause_ends_with_its_budget(orpheus: Orpheus) -> None:
    assert len(list(orpheus.generate(TEXT, VOICE, seconds=10.5 * FRAME_S))) == 10


def test_a_clause_never_outgrows_the_cache(folder: Path) -> None:
    small = Orpheus.load(folder, CPU, slots=128)
    prompt = len(small.prompt_ids(TEXT, VOICE))
    assert len(list(small.generate(TEXT, VOICE, seconds=60.0))) == (128 - prompt + 1) // SLOTS
    with pytest.raises(BadInput, match="too long"):
        small.generate("word " * 300, VOICE)


def test_closing_a_clause_stops_it_and_the_next_one_is_whole(orpheus: Orpheus) -> None:
    whole = torch.stack(list(orpheus.generate(TEXT, VOICE, seed=8, seconds=seconds(4))))
    clause = orpheus.generate(TEXT, VOICE, seed=9, seconds=seconds(4))
    next(clause)
    clause.close()
    assert next(clause, None) is None
    assert torch.equal(torch.stack(list(orpheus.generate(TEXT, VOICE, seed=8, seconds=seconds(4)))), whole)


def test_a_clause_that_goes_on_after_another_began_is_an_error(orpheus: Orpheus) -> None:
    first = orpheus.generate(TEXT, VOICE, seconds=seconds(4))
    next(first)
    next(orpheus.generate(TEXT, VOICE, seconds=seconds(4)))
    with pytest.raises(RuntimeError, match="another clause"):
        next(first)
