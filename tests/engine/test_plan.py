"""What a plan says of itself: what is missing, what would be better, why a stage is lite; and the wishes it keeps."""

import json
import subprocess
import sys
from dataclasses import replace

import pytest
from ruamel.yaml import YAML

from app.engine.hardware import Machine
from app.engine.plan import REPLIER, Wishes, plan
from app.engine.rungs import Profile
from app.engine.shapes import ORPHEUS, SNAC, VOXTRAL, Configs
from app.engine.voices import find
from app.paths import resource
from tests.engine.machines import ENGLISH, EVERYTHING, GB, HINDI, HOPPER, PROFILES, TURING, machine


def test_planning_touches_nothing_outside() -> None:
    code = (
        "import sys\n"
        "from app.engine.plan import ladder; from tests.engine.machines import EVERYTHING, HINDI, machine\n"
        "touched = []\n"
        "sys.addaudithook(lambda name, _: touched.append(name))\n"
        "open(sys.executable).close()\n"
        "assert 'open' in touched\n"
        "seen = machine(9.0)\n"
        "touched.clear()\n"
        "ladder(seen, EVERYTHING, HINDI)\n"
        "found, touched = touched, []\n"
        "print({name for name in found if not name.startswith('object.')})"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert ran.stdout.strip() == "set()", ran.stderr


def test_what_is_not_installed_is_lite_and_named() -> None:
    chosen = plan(machine(24.0), EVERYTHING - {HINDI.voice.checkpoint}, HINDI)
    assert chosen.rung == "bf16 + lite"
    assert chosen.needs == (HINDI.voice.checkpoint,)
    assert chosen.better
    assert chosen.better.line == "bf16 + bf16 would need the download of canopylabs/3b-hi-ft-research_release"
    assert "canopylabs/3b-hi-ft-research_release is not installed" in chosen.stages[2].line


def test_downloads_that_would_not_fit_are_not_asked_for() -> None:
    assert plan(machine(3.0), frozenset(), HINDI).needs == ()
    assert plan(machine(5.0), frozenset(), HINDI).needs == (REPLIER,)
    assert plan(machine(5.0, build="cpu"), frozenset(), HINDI).needs == ()


def test_orpheus_mixes_with_the_lite_replier_for_english_voices() -> None:
    installed = EVERYTHING - {REPLIER}
    assert plan(machine(12.0), installed, ENGLISH).rung == "lite + bf16"
    assert plan(machine(12.0), installed, HINDI).rung == "lite"
    assert plan(machine(12.0), installed, replace(HINDI, replier="lite")).rung == "lite + bf16"


def test_the_better_rung_tells_what_is_missing_to_the_byte() -> None:
    seen = machine(12.0)
    better = plan(seen, EVERYTHING, HINDI).better
    assert better is not None
    assert (better.rung, better.downloads, better.missing_ram_bytes) == ("int8 + bf16", (), 0)
    for extra, rung in ((0, "int8 + bf16"), (-1, "int8 + int8")):
        gpu = replace(seen.gpus[0], free_bytes=seen.gpus[0].free_bytes + better.missing_bytes + extra)
        assert plan(replace(seen, gpus=(gpu,)), EVERYTHING, HINDI).rung == rung


def test_ram_that_is_missing_is_told() -> None:
    better = plan(machine(24.0, ram_gb=2.0), EVERYTHING, ENGLISH).better
    assert better is not None
    assert better.missing_ram_bytes > 0
    assert "more RAM free" in better.line


def test_a_desktop_gets_its_reserve_and_so_does_a_card_that_may_have_one() -> None:
    totals = [plan(machine(24.0, desktop=desktop), EVERYTHING, HINDI) for desktop in (False, True, None)]
    assert [one.reserve_bytes for one in totals] == [0, 192 * 2**20, 192 * 2**20]


def test_memory_efficient_starts_at_int4_where_the_card_runs_it() -> None:
    wishes = replace(HINDI, profile="memory_efficient")
    assert plan(machine(80.0, HOPPER), EVERYTHING, wishes).rung == "int4 + int8"
    assert plan(machine(24.0, TURING), EVERYTHING, wishes).rung == "int8 + int8"
    assert plan(machine(24.0, None, kind="rocm"), EVERYTHING, wishes).rung == "bf16 + bf16"


@pytest.mark.parametrize("profile", PROFILES)
def test_the_profiles_files_say_what_can_be_wished(profile: Profile) -> None:
    file = resource("profiles") / f"{profile}.yaml"
    wished = Wishes(HINDI.voice, **YAML(typ="safe").load(file.read_text(encoding="utf-8"))["engine"])
    assert wished.profile == profile
    if profile == "balanced":
        assert wished == HINDI


def test_the_codec_on_the_cpu_takes_ram_instead_of_gpu_memory() -> None:
    here, there = (plan(machine(24.0), EVERYTHING, replace(HINDI, codec=codec)) for codec in ("auto", "cpu"))
    assert there.stages[3].device == "cpu"
    assert there.ram_bytes - here.ram_bytes == here.stages[3].size.device
    assert there.total_bytes < here.total_bytes


def test_the_full_engine_on_the_cpu_is_for_who_insists() -> None:
    for voice, ram_gb, rung in (("tara", 64, "fp32 + fp32"), ("tara", 4, "lite"), ("Joe", 64, "fp32 + lite")):
        chosen = plan(machine(ram_gb=ram_gb), EVERYTHING, Wishes(find(voice), engine="full"))
        assert chosen.rung == rung
        assert chosen.total_bytes + chosen.ram_bytes <= ram_gb * GB


def test_tiny_checkpoints_are_planned_by_their_own_configs() -> None:
    small = {"hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2, "head_dim": 16}
    configs = Configs(
        {"audio_config": VOXTRAL["audio_config"] | small, "text_config": VOXTRAL["text_config"] | small},
        dict(ORPHEUS) | small,
        SNAC,
    )
    chosen = plan(machine(ram_gb=4), EVERYTHING, Wishes(find("tara"), engine="full"), configs)
    assert chosen.rung == "fp32 + fp32"
    assert chosen.total_bytes < GB


def test_the_lite_engine_is_kept_where_it_is_chosen() -> None:
    chosen = plan(machine(24.0), EVERYTHING, replace(HINDI, engine="lite"))
    assert (chosen.rung, chosen.better, chosen.needs) == ("lite", None, ())
    assert [stage.line for stage in chosen.stages] == [
        "Moonshine on the CPU: chosen in the settings",
        "SmolLM2 on the CPU: chosen in the settings",
        "Piper or eSpeak NG on the CPU: chosen in the settings",
    ]


@pytest.mark.parametrize(
    ("seen", "reason"),
    [
        (machine(), "no GPU: none"),
        (machine(8.0, (6, 1)), "the card is older than Turing"),
        (machine(8.0, build="cpu"), "torch is built for cpu, not for the card: `make setup` installs the right one"),
        (machine(2.0), "it doesn't fit what is free on the card"),
    ],
)
def test_a_lite_stage_says_why(seen: Machine, reason: str) -> None:
    chosen = plan(seen, EVERYTHING, HINDI)
    assert chosen.stages[0].line == f"Moonshine on the CPU: {reason}"


def test_of_two_cards_the_one_with_the_better_rung_is_taken_or_the_wished_one() -> None:
    one, other = machine(9.0).gpus[0], replace(machine(20.0).gpus[0], uuid="GPU-2")
    both = replace(machine(9.0), gpus=(one, other))
    for gpus in ((one, other), (other, one)):
        chosen = plan(replace(both, gpus=gpus), EVERYTHING, HINDI)
        assert chosen.gpu == other
    wished = plan(both, EVERYTHING, replace(HINDI, gpu="GPU-1"))
    assert (wished.gpu, wished.rung) == (one, "small int4 + int8")
    assert "no GPU has the UUID GPU-9" in plan(both, EVERYTHING, replace(HINDI, gpu="GPU-9")).stages[0].line


def test_two_processes_would_take_a_context_and_whole_tables_more() -> None:
    chosen = plan(machine(24.0), EVERYTHING, HINDI)
    rows_that_stay_in_ram = 156_940 - 28_682
    assert chosen.separate_bytes - chosen.total_bytes == chosen.context_bytes + rows_that_stay_in_ram * 3072 * 2
    assert plan(machine(5.0), EVERYTHING, HINDI).separate_bytes == plan(machine(5.0), EVERYTHING, HINDI).total_bytes


def test_the_plan_is_told_in_json_and_in_lines() -> None:
    chosen = plan(machine(9.0, desktop=True), EVERYTHING, HINDI)
    told = json.loads(json.dumps(chosen.as_dict()))
    assert told["total_bytes"] == chosen.total_bytes
    parts = [stage["bytes"]["device"] for stage in told["stages"]]
    assert sum(parts) + told["context_bytes"] + told["reserve_bytes"] + told["slack_bytes"] == told["total_bytes"]
    assert [stage["role"] for stage in told["stages"]] == ["listen", "think", "speak", "codec"]
    shared = "context 0.42 GB, desktop 0.20 GB, rounding 0.08 GB"
    sum_line = f"small int4 + int8: 8.89 GB of 9.00 GB free on the card, of which {shared}"
    assert told["lines"][-2:] == [
        sum_line,
        "int4 + int8 would need 0.53 GB more GPU memory free",
    ]
