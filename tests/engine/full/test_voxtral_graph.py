from collections.abc import Callable, Iterator
from itertools import islice

import pytest
import torch

from app.engine.full.cuda_capture import Pool
from app.engine.full.graph_loop import GraphLoop
from app.engine.full.token_choice import Choice
from app.engine.full.token_loop import EagerLoop
from app.engine.full.voxtral import Voxtral, load
from app.errors import NotANumber
from tests.engine.full.voxtral_kit import asked as question
from tests.engine.full.voxtral_kit import run, speech, tiny

SLOTS = 2_304  # three windows: 1,024, 2,048 and all
needs_gpu = pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")


class Rerun:
    """Stands for a captured graph where there is no CUDA: does the same work anew, from the same tensors."""

    def __init__(self, work: Callable[[], object], pool: Pool, rewind: Callable[[], None]) -> None:
        with torch.inference_mode():
            rewind()
            work()
        rewind()
        self._work = work

    @torch.inference_mode()
    def replay(self) -> None:
        self._work()


@pytest.fixture(scope="module")
def loops() -> Iterator[tuple[EagerLoop, GraphLoop]]:
    decoder = tiny().voxtral.decoder
    graph = GraphLoop(decoder, SLOTS, longest=40, pool=None, capture=Rerun)
    yield EagerLoop(decoder, SLOTS), graph
    graph.clear()


def embeddings(seed: int, length: int) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return tiny().voxtral.decoder.embed(torch.randint(1000, 131_072, (length,), generator=generator))


@pytest.mark.parametrize("length", [1, 31, 32, 33, 447, 448, 449, 1000, 1024, 1025, 2200])
@pytest.mark.parametrize("choice", [Choice(tokens=20), Choice(0.5, 0.95, seed=4, tokens=20)], ids=["greedy", "drawn"])
def test_padded_prompts_windows_and_masks_write_what_the_plain_loop_writes(
    loops: tuple[EagerLoop, GraphLoop], length: int, choice: Choice
) -> None:
    x = embeddings(length, length)
    eager, graph = (list(islice(loop.tokens(x, 0, choice), 20)) for loop in loops)
    assert graph == eager


@pytest.mark.parametrize("kept", [5, 400, 1020, 1500])
def test_from_a_cache_cut_back_it_writes_what_the_plain_loop_writes(
    loops: tuple[EagerLoop, GraphLoop], kept: int
) -> None:
    told = []
    for loop in loops:
        loop.prefill(embeddings(1, 1700), 0)
        list(islice(loop.tokens(embeddings(2, 30), 1700, Choice(tokens=20)), 7))
        told.append(list(islice(loop.tokens(embeddings(3, 40), kept, Choice(tokens=20)), 20)))
    assert told[0] == told[1]


def test_broken_numbers_are_told_and_wiped() -> None:
    graph = GraphLoop(tiny().voxtral.decoder, 512, longest=40, pool=None, capture=Rerun)
    good = list(islice(graph.tokens(embeddings(0, 20), 0, Choice(tokens=9)), 9))
    for length in (300, 30):  # behind what comes next in the cache, and in what a prompt is padded with
        with pytest.raises(NotANumber):
            list(islice(graph.tokens(embeddings(1, length) * torch.nan, 0, Choice(tokens=9)), 9))
    graph.clear()
    assert list(islice(graph.tokens(embeddings(0, 20), 0, Choice(tokens=9)), 9)) == good


@pytest.fixture(scope="module")
def on_gpu() -> Voxtral:
    return load(tiny().folder, device="cuda", dtype=torch.float32)


@needs_gpu
@pytest.mark.gpu
def test_captured_graphs_write_what_the_cpu_writes(on_gpu: Voxtral) -> None:
    graph, eager = on_gpu.loop(SLOTS, 40), tiny().voxtral.loop(SLOTS, 40)
    for length in (1, 33, 420, 1025):
        x = embeddings(length, length)
        written = list(islice(graph.tokens(x.cuda(), 0, Choice(tokens=20)), 20))
        assert written == list(islice(eager.tokens(x, 0, Choice(tokens=20)), 20))


@needs_gpu
@pytest.mark.gpu
def test_the_captured_encoder_hears_what_the_cpu_hears(on_gpu: Voxtral) -> None:
    for seed in range(3):
        ours = on_gpu.encoder(on_gpu.mel(speech(seed)))
        theirs = tiny().voxtral.encoder(tiny().voxtral.mel(speech(seed)))
        torch.testing.assert_close(ours.cpu(), theirs, atol=1e-3, rtol=1e-3)


@needs_gpu
@pytest.mark.gpu
def test_a_talk_on_the_gpu_is_that_on_the_cpu(on_gpu: Voxtral) -> None:
    from app.engine.full.replier import VoxtralReplier

    replier = VoxtralReplier(on_gpu, temperature=0.0, reply_tokens=24)
    assert run(replier, question(0)) == run(tiny().replier(), question(0))
