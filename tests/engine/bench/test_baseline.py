"""The baseline runs the same weights, does the same work, and is timed where it should be."""

import pytest
import torch

from app.engine.bench import workload
from app.engine.bench.baseline import Baseline, BaselineTimes, LegalCodes, llama_of
from app.engine.bench.contest import WARM_UPS, Contest
from app.engine.bench.synthetic import Synthetic
from app.engine.full.decoding import CODES, SLOTS
from app.engine.full.orpheus import FRAME_S

FIRST_CODE = 128_266


def test_its_orpheus_has_the_logits_of_ours(parts: Synthetic) -> None:
    torch.manual_seed(0)
    codes = torch.randint(CODES, (3, SLOTS))
    ours = parts.orpheus.forced_logits("Hello there.", "tara", codes)[:, 1:]
    ids = parts.orpheus.prompt_ids("Hello there.", "tara")
    fed = [*ids, *(codes + FIRST_CODE + torch.arange(SLOTS) * CODES).flatten().tolist()]
    with torch.inference_mode():
        logits = llama_of(parts.orpheus)(torch.tensor([fed])).logits[0, len(ids) - 1 : -1]
    theirs = torch.stack(
        [row[FIRST_CODE + CODES * (n % SLOTS) :][:CODES] for n, row in enumerate(logits)]
    )  # [frames * slots, codes]
    assert torch.cosine_similarity(ours, theirs).min() > 0.9999


def test_its_head_is_the_embeddings_themselves(parts: Synthetic) -> None:
    model = llama_of(parts.orpheus)
    assert model.lm_head.weight.data_ptr() == model.model.embed_tokens.weight.data_ptr()


@pytest.mark.parametrize("slot", range(SLOTS))
def test_only_the_codes_of_the_slot_are_legal(slot: int) -> None:
    shut = LegalCodes(5, 156_940)(torch.zeros(1, 5 + 14 + slot, dtype=torch.long), torch.ones(1, 156_940))
    legal = shut[0].isfinite().nonzero()[:, 0].tolist()
    assert legal == list(range(FIRST_CODE + slot * CODES, FIRST_CODE + (slot + 1) * CODES))


def test_a_turn_makes_all_frames_and_hears_them_after_the_last(parts: Synthetic) -> None:
    times = Baseline(parts).turn(0)
    assert times.tokens == sum(workload.FRAMES) * SLOTS
    assert times.sound_s == pytest.approx((sum(workload.FRAMES) - 3) * FRAME_S)  # its windows leave out three
    assert 0 < times.reply_ms < times.codes_ms < times.first_audio_ms < times.total_ms
    assert times.first_audible_ms - times.first_audio_ms == pytest.approx(6 * FRAME_S * 1000)


class Counted(Baseline):
    """Takes no time; counts its turns."""

    def __init__(self) -> None:
        self.seeds: list[int] = []

    def turn(self, seed: int) -> BaselineTimes:
        self.seeds.append(seed)
        return BaselineTimes(1.0, 3.0, 4.0, 10.0, 8.0, 4.0, 413)


@pytest.mark.parametrize(("turns", "wanted"), [(1, 1), (2, 2), (3, 3), (10, 3), (50, 10), (51, 10)])
def test_its_turns_are_spread_among_ours(turns: int, wanted: int) -> None:
    baseline = Counted()
    contest = Contest(baseline, turns)
    after: list[int] = []
    for number in range(turns):
        contest.after(number)
        if len(baseline.seeds) > WARM_UPS + len(after):
            after.append(number)
    assert len(after) == contest.summary()["turns"] == wanted
    assert after[-1] == turns - 1
    gaps = [b - a for a, b in zip([-1, *after], after, strict=False)]
    assert max(gaps) - min(gaps) <= 1


def test_its_stages_add_up_to_first_audio() -> None:
    contest = Contest(Counted(), 1)
    contest.after(0)
    summary = contest.summary()
    stages = {name: value["p50"] for name, value in summary["stage_ms"].items()}
    assert stages == {"reply": 1.0, "speak": 2.0, "codec": 1.0, "first_audio": 4.0, "total": 8.0}
    assert summary["tokens_per_s"] == 413 / 2e-3
    assert summary["real_time_factor"] == 0.002
