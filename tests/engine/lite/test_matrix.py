"""4-bit matrices as the GGUF file has them: the same numbers packed and widened, each row as if it came alone."""

import numpy as np
import pytest
import torch
from gguf import GGMLQuantizationType
from gguf.quants import dequantize, quantize

from app.engine.lite.matrix import CANDIDATES, PackedHead, matrix, times
from app.engine.lite.unpacking import _four_bits

ROWS, COLUMNS = 64, 96


@pytest.fixture(scope="module")
def stored() -> tuple[dict[str, torch.Tensor], torch.Tensor]:
    """Two matrices as the converted file has them, and what gguf's own reader makes of both together."""
    random = np.random.default_rng(0)
    tensors: dict[str, torch.Tensor] = {}
    whole = []
    for name in ("a", "b"):
        data = quantize(random.normal(size=(ROWS, COLUMNS)).astype(np.float32), GGMLQuantizationType.Q4_1)
        codes, steps = _four_bits(data)
        tensors |= {f"{name}.codes": torch.from_numpy(codes), f"{name}.steps": _groups(steps)}
        whole.append(torch.from_numpy(dequantize(data, GGMLQuantizationType.Q4_1)))
    return tensors, torch.cat(whole)


def _groups(steps: np.ndarray) -> torch.Tensor:  # type: ignore[type-arg]
    return torch.from_numpy(steps.reshape(len(steps), -1, 2))


def test_widened_they_are_exactly_what_the_file_says(stored: tuple[dict[str, torch.Tensor], torch.Tensor]) -> None:
    tensors, whole = stored
    widened = matrix(tensors, ["a", "b"], packed=False)
    assert torch.equal(widened.weight, whole)
    assert torch.equal(times(torch.eye(COLUMNS), widened), whole.T)


def test_packed_they_give_the_same_products_but_for_bf16(stored: tuple[dict[str, torch.Tensor], torch.Tensor]) -> None:
    tensors, whole = stored
    x = torch.randn(5, COLUMNS, generator=torch.Generator().manual_seed(0))
    product = times(x, matrix(tensors, ["a", "b"], packed=True))
    assert product.shape == (5, 2 * ROWS)
    assert (product - x @ whole.T).abs().max() < 0.02 * (x @ whole.T).abs().max()


def test_a_row_is_the_same_whatever_is_beside_it(stored: tuple[dict[str, torch.Tensor], torch.Tensor]) -> None:
    tensors, _ = stored
    packed = matrix(tensors, ["a"], packed=True)
    x = torch.randn(33, COLUMNS, generator=torch.Generator().manual_seed(0))
    assert torch.equal(times(x, packed), torch.cat([times(row[None], packed) for row in x]))


def test_the_packed_head_is_exact_where_it_matters() -> None:
    weight = torch.randn(4_096, COLUMNS, generator=torch.Generator().manual_seed(0))
    x = torch.randn(1, COLUMNS, generator=torch.Generator().manual_seed(1))
    exact, found = x @ weight.T, PackedHead(weight)(x)
    best = exact[0].topk(CANDIDATES // 4).indices
    assert torch.allclose(found[0, best], exact[0, best], atol=1e-5)
    assert found.argmax() == exact.argmax()
