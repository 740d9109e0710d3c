"""The ladder: the rung for every machine, never more than is free, and what can be said of any machine at all."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.hardware import GpuKind, Machine
from app.engine.plan import Plan, Wishes, ladder, plan
from app.engine.rungs import Choice
from app.engine.voices import voices
from tests.engine.machines import (
    ADA,
    AMPERE,
    BLACKWELL,
    ENGLISH,
    EVERYTHING,
    GB,
    HINDI,
    HOPPER,
    PROFILES,
    TURING,
    card,
    machine,
)

HARDWARE_PAGE = Path(__file__).parents[2] / "docs" / "hardware.md"

TABLE = [
    ("no GPU, 8 GB of RAM", machine(ram_gb=5), HINDI, "lite"),
    ("no GPU, 64 GB of RAM", machine(ram_gb=60), ENGLISH, "lite"),
    ("4 GB Turing laptop", machine(card(4), TURING), ENGLISH, "lite + int8"),
    ("4 GB Ampere laptop, Hindi", machine(card(4)), HINDI, "lite"),
    ("4 GB Ampere laptop with a desktop", machine(card(4, desktop=True), desktop=True), ENGLISH, "lite + int4"),
    ("5 GB free", machine(5.0, desktop=True), HINDI, "smallest int4 + lite"),
    ("6 GB Ampere with a desktop", machine(card(6, desktop=True), desktop=True), HINDI, "smallest int4 + lite"),
    ("6 GB Ampere", machine(card(6)), ENGLISH, "int4 + lite"),
    ("6 GB Turing", machine(card(6), TURING), ENGLISH, "lite + int8"),
    ("the named minimum", machine(6.8, desktop=True), HINDI, "smallest int4 + int4"),
    ("8 GB Ampere with a desktop", machine(card(8, desktop=True), desktop=True), HINDI, "smallest int4 + int4"),
    ("8 GB Ada", machine(card(8), ADA, ram_gb=12), HINDI, "smallest int4 + int8"),
    ("8 GB Turing", machine(card(8), TURING), HINDI, "int8 + lite"),
    ("8 GB Pascal", machine(card(8), (6, 1)), HINDI, "lite"),
    ("9 GB free", machine(9.0, desktop=True), HINDI, "small int4 + int8"),
    ("10 GB Ampere with a desktop", machine(card(10, desktop=True), desktop=True), HINDI, "small int4 + int8"),
    ("10 GB Ampere", machine(card(10)), HINDI, "int4 + int8"),
    ("11 GB Turing", machine(card(11), TURING), HINDI, "int8 + int8"),
    ("12 GB Ampere with a desktop", machine(card(12, desktop=True), desktop=True), HINDI, "int8 + int8"),
    ("12 GB Ada, 8 GB of RAM", machine(card(12), ADA, ram_gb=4.5), ENGLISH, "int8 + int8"),
    ("12 GB Ada, hardly any RAM", machine(card(12), ADA, ram_gb=2.0), ENGLISH, "lite"),
    ("16 GB Turing", machine(card(16) - 0.9, TURING), HINDI, "int8 + fp16"),
    ("16 GB Ada with a desktop", machine(card(16, desktop=True), ADA, desktop=True), HINDI, "int8 + bf16"),
    ("16 GB Blackwell", machine(card(16), BLACKWELL), HINDI, "int8 + bf16"),
    ("16 GB Radeon", machine(card(16), None, kind="rocm"), HINDI, "bf16 + lite"),
    ("20 GB free", machine(20.0, desktop=True), HINDI, "bf16 + bf16"),
    ("20 GB Ampere with a desktop", machine(card(20, desktop=True), desktop=True), HINDI, "bf16 + bf16"),
    ("24 GB Turing", machine(card(24), TURING, ram_gb=64), HINDI, "fp16 + fp16"),
    ("24 GB Ada with a desktop", machine(card(24, desktop=True), ADA, desktop=True), HINDI, "bf16 + bf16"),
    ("24 GB Radeon", machine(card(24), None, kind="rocm"), HINDI, "bf16 + bf16"),
    ("32 GB Blackwell", machine(card(32), BLACKWELL, ram_gb=64), HINDI, "bf16 + bf16"),
    ("48 GB Ada", machine(card(48), ADA), HINDI, "bf16 + bf16"),
    ("80 GB Hopper", machine(card(80), HOPPER, ram_gb=64), HINDI, "bf16 + bf16"),
    ("Mac of 8 GB", machine(4.5, None, kind="mps", desktop=True, ram_gb=4.5), ENGLISH, "lite"),
    ("Mac of 16 GB", machine(10.5, None, kind="mps", desktop=True, ram_gb=10.5), ENGLISH, "lite + fp16"),
    ("Mac of 24 GB", machine(17.0, None, kind="mps", desktop=True, ram_gb=18.0), HINDI, "fp16 + lite"),
    ("Mac of 36 GB", machine(26.0, None, kind="mps", desktop=True, ram_gb=28.0), HINDI, "fp16 + fp16"),
    ("24 GB, but torch for the CPU", machine(card(24), build="cpu"), HINDI, "lite"),
]


@pytest.mark.parametrize(("seen", "wishes", "rung"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_every_machine_gets_its_rung_and_no_more_than_is_free(seen: Machine, wishes: Wishes, rung: str) -> None:
    chosen = plan(seen, EVERYTHING, wishes)
    assert chosen.rung == rung
    assert is_within(chosen, seen)


def is_within(chosen: Plan, seen: Machine) -> bool:
    """Whether it takes only what is free, with all that it says it is made of."""
    free = seen.gpus[0].free_bytes if seen.gpus else 0
    on_gpu = [stage for stage in chosen.stages if stage.device != "cpu"]
    shared = chosen.context_bytes + chosen.reserve_bytes + chosen.slack_bytes
    adds_up = sum(stage.size.device for stage in on_gpu) + shared == chosen.total_bytes
    unified = chosen.total_bytes if seen.gpus and seen.gpus[0].unified else 0
    return adds_up and chosen.total_bytes <= free and chosen.ram_bytes + unified <= seen.ram_free_bytes


CAPABILITIES: list[tuple[GpuKind, tuple[int, int] | None]] = [
    ("cuda", (6, 1)),
    ("cuda", TURING),
    ("cuda", AMPERE),
    ("cuda", BLACKWELL),
    ("rocm", None),
    ("mps", None),
]
CHOICES: list[Choice] = ["auto", "lite", "fp32", "bf16", "fp16", "int8", "int4"]
checkpoints = st.just(EVERYTHING) | st.frozensets(st.sampled_from(sorted(EVERYTHING)))
steady = settings(deadline=None, max_examples=300)
voice_of_any = st.sampled_from(voices())


@st.composite
def machines(draw: st.DrawFn) -> Machine:
    kind, capability = draw(st.sampled_from(CAPABILITIES))
    gigabytes = st.floats(0, 40)
    return machine(
        draw(gigabytes),
        capability,
        desktop=draw(st.sampled_from([True, False, None])),
        ram_gb=draw(gigabytes),
        kind=kind,
    )


@st.composite
def any_wishes(draw: st.DrawFn) -> Wishes:
    return Wishes(
        draw(voice_of_any),
        profile=draw(st.sampled_from(PROFILES)),
        replier=draw(st.sampled_from(CHOICES)),
        speaker=draw(st.sampled_from(CHOICES)),
        codec=draw(st.sampled_from(["auto", "cpu"])),
        listen_context=draw(st.integers(512, 32_768)),
        speak_context=draw(st.integers(256, 8_192)),
    )


@steady
@given(machines(), checkpoints, any_wishes())
def test_no_plan_of_the_ladder_takes_more_than_is_free_or_what_is_not_installed(
    seen: Machine, installed: frozenset[str], wishes: Wishes
) -> None:
    for one in ladder(seen, installed, wishes):
        assert is_within(one, seen)
        assert {stage.model for stage in one.stages if not stage.is_lite} <= installed


@steady
@given(machines(), checkpoints, any_wishes())
def test_a_fixed_choice_is_kept_or_the_half_is_lite(seen: Machine, installed: frozenset[str], wishes: Wishes) -> None:
    chosen = plan(seen, installed, wishes)
    for role, choice in (("think", wishes.replier), ("speak", wishes.speaker)):
        stage = chosen.stage(role)
        assert stage is not None
        assert choice == "auto" or stage.is_lite or stage.precision == choice


@steady
@given(machines(), st.integers(0, 20 * GB), st.integers(0, 20 * GB), checkpoints, any_wishes())
def test_more_memory_never_gives_a_worse_rung(
    seen: Machine, more: int, more_ram: int, installed: frozenset[str], wishes: Wishes
) -> None:
    gpus = tuple(replace(gpu, free_bytes=gpu.free_bytes + more) for gpu in seen.gpus)
    richer = replace(seen, gpus=gpus, ram_free_bytes=seen.ram_free_bytes + more_ram)
    assert rank(plan(richer, installed, wishes).rung) <= rank(plan(seen, installed, wishes).rung)


def rank(rung: str) -> tuple[int, int, int]:
    """The order of the design: both models before one, Voxtral before Orpheus, more bits before fewer."""
    replier, _, speaker = rung.partition(" + ")
    bits = {"int8": 1, "int4": 2, "small int4": 3, "smallest int4": 4}
    halves = {(True, True): 0, (True, False): 1, (False, True): 2, (False, False): 3}
    full = (replier != "lite", speaker not in ("lite", ""))
    return halves[full], bits.get(replier, 0), bits.get(speaker, 0)


@steady
@given(machines(), checkpoints, any_wishes())
def test_the_same_arguments_give_the_same_ladder_which_only_goes_down(
    seen: Machine, installed: frozenset[str], wishes: Wishes
) -> None:
    plans = ladder(seen, installed, wishes)
    assert plans == ladder(seen, installed, wishes)
    assert plans[0] == plan(seen, installed, wishes)
    totals = [one.total_bytes for one in plans]
    assert totals == sorted(set(totals), reverse=True)
    assert plans[-1].rung == "lite"
    assert list(walk_down(plans[0])) == plans


def walk_down(one: Plan | None) -> Iterator[Plan]:
    while one is not None:
        yield one
        one = one.next_rung_down()


def test_the_way_down_from_24_gb_is_the_whole_ladder() -> None:
    assert [one.rung for one in ladder(machine(24.0), EVERYTHING, ENGLISH)] == [
        "bf16 + bf16",
        "int8 + bf16",
        "int8 + int8",
        "int4 + int8",
        "small int4 + int8",
        "smallest int4 + int8",
        "smallest int4 + int4",
        "int4 + lite",
        "small int4 + lite",
        "smallest int4 + lite",
        "lite + int8",
        "lite + int4",
        "lite",
    ]


def test_the_page_on_hardware_tells_what_the_code_computes() -> None:
    lines = HARDWARE_PAGE.read_text(encoding="utf-8").splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("| rung: Voxtral + Orpheus"))
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[start + 2 :][:13]]
    assert rows == [documented(one) for one in ladder(machine(24.0), EVERYTHING, ENGLISH)]


def documented(one: Plan) -> list[str]:
    def told(role: str) -> str:
        stage = one.stage(role)
        return f"{stage.size.device / GB:.2f}" if stage and not stage.is_lite else ""

    both = "lite" not in one.rung
    remembers = one.stages[1].context
    return [
        one.rung,
        *(told(role) for role in ("listen", "think", "speak", "codec")),
        f"{one.total_bytes / GB:.2f}",
        f"{one.separate_bytes / GB:.2f}" if both else "",
        f"{remembers:,}" if remembers else "",
        f"{one.ram_bytes / GB:.2f}" if one.ram_bytes else "",
    ]


@pytest.mark.parametrize("gib", [4, 6, 8, 10, 12, 16, 20])
def test_the_page_on_hardware_tells_the_rung_of_each_card(gib: int) -> None:
    page = HARDWARE_PAGE.read_text(encoding="utf-8")
    (line,) = [line for line in page.splitlines() if line.startswith((f"| {gib} GB |", f"| {gib} GB and more |"))]
    assert (
        line.split("|")[2]
        .strip()
        .startswith(plan(machine(card(gib, desktop=True), desktop=True), EVERYTHING, ENGLISH).rung)
    )
