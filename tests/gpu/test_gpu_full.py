"""The full engine on a CUDA device: captured graphs do what the plain steps do, and memory stays where it is."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
import torch

from app.engine.assistant import Assistant
from app.engine.bench import synthetic, workload
from app.engine.bench.run import bench_synthetic
from app.engine.bench.timing import TimedSpeaker, timed
from app.engine.events import Turn
from app.engine.full.decoding import EagerRunner
from app.engine.full.graph_loop import GraphLoop
from app.engine.full.orpheus import FRAME_S, Orpheus
from app.engine.full.token_choice import Choice
from app.engine.full.token_loop import EagerLoop
from app.engine.full.voxtral import Voxtral, load
from tests.checkpoints import orpheus as orpheus_checkpoint
from tests.checkpoints import voxtral as voxtral_checkpoint

pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device"),
]

TEXT = "Hello there, it is good to hear your voice again today."
FRAMES = 40  # with the prompt, past the first window of 256 slots


@pytest.fixture(scope="module")
def cuda() -> torch.device:
    return torch.device("cuda")


@pytest.fixture(scope="module")
def orpheus(cuda: torch.device, tmp_path_factory: pytest.TempPathFactory) -> Orpheus:
    folder = tmp_path_factory.mktemp("orpheus")
    orpheus_checkpoint.build(folder)
    return Orpheus.load(folder, cuda, torch.float32, slots=1024)


@pytest.fixture(scope="module")
def voxtral(tmp_path_factory: pytest.TempPathFactory) -> Voxtral:
    folder = tmp_path_factory.mktemp("voxtral")
    voxtral_checkpoint.build(folder)
    return load(folder, device="cuda", dtype=torch.float32)


@pytest.fixture(scope="module")
def parts(cuda: torch.device, tmp_path_factory: pytest.TempPathFactory) -> Iterator[synthetic.Synthetic]:
    made = synthetic.build("tiny", cuda, tmp_path_factory.mktemp("synthetic"))
    yield made
    made.speaker.close()


def spoken(orpheus: Orpheus, **options: float) -> torch.Tensor:
    return torch.stack(list(orpheus.generate(TEXT, "tara", seconds=(FRAMES + 0.5) * FRAME_S, **options)))  # type: ignore[arg-type]


def test_captured_frames_are_those_of_the_plain_steps(orpheus: Orpheus) -> None:
    captured = spoken(orpheus, temperature=0.0)
    runner, orpheus._runner = orpheus._runner, EagerRunner(orpheus._decoder)
    try:
        plain = spoken(orpheus, temperature=0.0)
    finally:
        orpheus._runner = runner
    assert torch.equal(captured, plain)


def test_without_graphs_nothing_is_captured_and_the_words_are_the_same(
    orpheus: Orpheus, voxtral: Voxtral, tmp_path: Path
) -> None:
    """What `engine.graphs` set to false loads, and `lyre tune` tries."""
    orpheus_checkpoint.build(tmp_path / "orpheus")
    plain = Orpheus.load(tmp_path / "orpheus", torch.device("cuda"), torch.float32, slots=1024, graphs=False)
    assert isinstance(plain._runner, EagerRunner)
    assert torch.equal(spoken(plain, temperature=0.0), spoken(orpheus, temperature=0.0))
    voxtral_checkpoint.build(tmp_path / "voxtral")
    other = load(tmp_path / "voxtral", device="cuda", dtype=torch.float32, graphs=False)
    x = other.decoder.embed(torch.arange(1_000, 1_020, device="cuda"))
    loops = other.loop(2_304, 40), voxtral.loop(2_304, 40)
    assert isinstance(loops[0], EagerLoop)
    assert len({tuple(islice(loop.tokens(x, 0, Choice(tokens=40)), 40)) for loop in loops}) == 1


def test_the_generator_of_a_captured_frame_takes_its_seed(orpheus: Orpheus) -> None:
    first, again, other = spoken(orpheus, seed=1), spoken(orpheus, seed=1), spoken(orpheus, seed=2)
    assert torch.equal(first, again)
    assert not torch.equal(first[: len(other)], other[: len(first)])


@pytest.mark.parametrize("choice", [Choice(tokens=40), Choice(0.5, 0.95, seed=4, tokens=40)], ids=["greedy", "drawn"])
@pytest.mark.parametrize("length", [20, 420, 1010])
def test_captured_writing_is_that_of_the_plain_loop(voxtral: Voxtral, length: int, choice: Choice) -> None:
    generator = torch.Generator().manual_seed(length)
    ids = torch.randint(1000, 131_072, (length,), generator=generator)
    x = voxtral.decoder.embed(ids.to(voxtral.decoder.device))
    graph, eager = voxtral.loop(2_304, 40), EagerLoop(voxtral.decoder, 2_304)
    assert isinstance(graph, GraphLoop)
    written = [list(islice(loop.tokens(x, 0, choice), 40)) for loop in (graph, eager)]
    assert written[0] == written[1]


def test_memory_is_steady_over_twenty_turns(parts: synthetic.Synthetic) -> None:
    speaker = TimedSpeaker(parts.speaker)
    assistant = Assistant(parts.replier, speaker, "synthetic")
    held = []
    for seed in range(23):
        times = timed(assistant, speaker, Turn(workload.VOICE, workload.question(), seed=seed))
        workload.check(times.done)
        torch.cuda.synchronize()
        held.append((torch.cuda.memory_allocated(), torch.cuda.memory_reserved()))
    assert len(set(held[3:])) == 1, held  # the first three fill torch's caches


def test_the_bench_runs_here_with_its_baseline() -> None:
    report = bench_synthetic("tiny", 2, lambda _: None, baseline=True)
    assert report["device"] == "cuda"
    assert report["hardware"]["gpu"] == torch.cuda.get_device_name()
    assert report["versions"]["cuda"] == torch.version.cuda
    assert report["versions"]["driver"]
    assert 0 < report["bandwidth"]["share"] < 1
    assert 0 < report["ratio"]["first_audio"] <= 0.25
    assert report["memory_bytes"] > 0
