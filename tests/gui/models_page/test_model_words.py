"""What is said of sizes, times, models and plans."""

import pytest
from PySide6.QtCore import QLocale

from app.engine.choices import ways_with_all
from app.engine.plan import plan
from app.engine.voices import voices
from app.gui.models_page import words
from app.models.catalogue import catalogue, find
from app.models.progress import Progress
from app.settings import Settings
from tests.engine.machines import EVERYTHING, HINDI, card, machine

GB = 10**9


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English))


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(3, "3 s left"), (0, "1 s left"), (172, "3 min left"), (59, "1 min left"), (3_900, "1 h 5 min left")],
)
def test_time_left_is_coarser_the_longer_it_is(seconds: float, told: str) -> None:
    assert words.time_left(seconds) == told


def test_progress_tells_bytes_speed_and_time_left() -> None:
    step = Progress("fetching", 2 * GB, 6_600_000_000, 46_000_000.0, 100.0, "model.safetensors")
    assert words.progress(step) == "2.0 GB of 6.6 GB · 46.0 MB a second · 2 min left"
    assert words.progress(Progress("asking", 0, GB, 0.0, None, "")) == "Asking the hub"
    assert "waiting to try again" in words.progress(Progress("waiting", 1, GB, 0.0, None, "a"))


def test_every_checkpoint_has_a_title_of_its_own_and_names_its_voices() -> None:
    assert len({words.title(one) for one in catalogue()}) == len(catalogue())
    assert words.title(find("orpheus-es-it")) == "Orpheus, Spanish and Italian"
    korean = tuple((one.name, one.latin) for one in voices() if one.language == "ko")
    assert words.purpose(find("orpheus-ko"), korean) == "Speaks as 유나 (Yuna), 준서 (Junseo)"


def test_the_lines_of_a_plan_name_model_precision_place_and_the_sum() -> None:
    one = plan(machine(card(24)), EVERYTHING, HINDI)
    lines = [words.stage_line(stage, "the card") for stage in one.stages]
    assert lines[1].startswith("Answering: Voxtral Mini 3B in bf16 on the card, ")
    assert "weights" in lines[1]
    assert "KV cache" in lines[1]
    assert lines[2].startswith("Speaking: Orpheus, Hindi in bf16 on the card, 6")
    assert words.size(one.total_bytes) in words.sum_line(one)


def test_what_the_next_better_step_needs_is_told() -> None:
    small = plan(machine(card(8)), EVERYTHING, HINDI).better
    assert small is not None
    assert "more graphics memory free" in words.better_line(small)
    bare = plan(machine(card(24)), frozenset(), HINDI).better
    assert bare is not None
    line = words.better_line(bare)
    assert "the download of Voxtral Mini 3B" in line
    assert "the download of Orpheus, Hindi" in line


def test_with_everything_here_a_big_card_would_run_both_models() -> None:
    best = ways_with_all(Settings(), HINDI.voice, machine(card(24)))[0]
    assert words.models_of(best) == "Voxtral Mini 3B (bf16); Orpheus, Hindi (bf16); SNAC 24 kHz (fp32)"
