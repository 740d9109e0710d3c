"""The compiled layers are the ones that stand there in Python, and each position is computed alone."""

from dataclasses import dataclass

import pytest
import torch

from app.engine.lite.layers import Layer, Run, Shape, compiled, run
from app.engine.lite.matrix import GROUP, Matrix, packed_of, plain

SHAPE = Shape(heads=4, kv_heads=2, head_dim=16, eps=1e-5)
HIDDEN, FEED_FORWARD, SLOTS, COUNT = 64, 96, 24, 3


@dataclass
class Small:
    """A body of random weights; it starts with an empty cache each time."""

    packed: bool

    def __post_init__(self) -> None:
        random = torch.Generator().manual_seed(0)
        heads, wide = SHAPE.heads * SHAPE.head_dim, (SHAPE.heads + 2 * SHAPE.kv_heads) * SHAPE.head_dim
        shapes = ((wide, HIDDEN), (HIDDEN, heads), (2 * FEED_FORWARD, HIDDEN), (HIDDEN, FEED_FORWARD))
        self.weights = [[self._matrix(random, *shape) for shape in shapes] for _ in range(COUNT)]
        self.rotation = torch.randn(2, SLOTS, SHAPE.head_dim, generator=random)
        self.tokens = torch.randn(9, HIDDEN, generator=random)

    def _matrix(self, random: torch.Generator, rows: int, columns: int) -> Matrix:
        if not self.packed:
            return plain(torch.randn(rows, columns, generator=random) / columns)
        codes = torch.randint(0, 256, (rows, columns // 2), generator=random, dtype=torch.uint8)
        return packed_of(codes, torch.rand(rows, columns // GROUP, 2, generator=random) / 100 - 0.05)

    def layers(self) -> list[Layer]:
        """The layers with empty caches."""
        norm = torch.ones(HIDDEN)
        caches = torch.zeros(COUNT, 2, SHAPE.kv_heads, SLOTS, SHAPE.head_dim)
        return [
            Layer(norm, qkv, out, norm, gate_up, down, cache)
            for (qkv, out, gate_up, down), cache in zip(self.weights, caches.unbind(), strict=True)
        ]

    def told(self, how: Run, *cuts: int) -> torch.Tensor:
        """What comes of the tokens when they are run in pieces that begin at `cuts`."""
        layers, starts = self.layers(), [0, *cuts]
        pieces = zip(starts, [*cuts, len(self.tokens)], strict=True)
        with torch.inference_mode():
            return torch.cat([how(self.tokens[a:b], layers, SHAPE, self.rotation, a) for a, b in pieces])


@pytest.fixture(params=[False, True], ids=["plain", "packed"])
def small(request: pytest.FixtureRequest) -> Small:
    return Small(request.param)


def test_compiled_they_do_the_same(small: Small) -> None:
    assert torch.equal(small.told(compiled()), small.told(run))


def test_a_position_is_the_same_in_a_prompt_and_as_a_step() -> None:
    small = Small(packed=True)
    assert torch.equal(small.told(compiled()), small.told(compiled(), 4, 5, 6, 8))


def test_what_came_before_counts(small: Small) -> None:
    whole = small.told(compiled())
    small.tokens[0] += 1
    assert not torch.allclose(small.told(compiled())[-1], whole[-1])
