"""Matrices held in 8 or 4 bits, multiplied by torch's own packed kernels: no compiler, and no copy at full width."""

from typing import Literal, Protocol

import torch
import torch.nn.functional as F  # noqa: N812 the name the field uses

from app.errors import CheckpointMismatch

Scheme = Literal["int8", "int4"]

GROUP = 64
"""Columns of an int4 matrix that share a scale and a zero, as `sizes.GROUP`."""

_INNER_TILES = 8  # of tinygemm's packing: 8 * 16 columns lie together
_RANGES = (1.0, 0.93, 0.86, 0.8)  # of a group's own range: a few clipped weights can cost less than coarse steps
_FEW_ROWS = 8  # of x; above that, widening the weights once costs less than torch's int8 kernel on the CPU
_WIDENED_BYTES = 32 * 2**20  # of weights widened at a time: what the second-level cache of a large GPU holds


class Matrix(Protocol):
    """A weight of `rows` outputs and `columns` inputs that multiplies without being widened as a whole."""

    rows: int
    columns: int

    def __call__(self, x: torch.Tensor) -> torch.Tensor:
        """`[n, columns]` -> `[n, rows]`, in x's type."""
        ...

    def pack(self, weight: torch.Tensor) -> None:
        """Quantize `[rows, columns]` floats on the host into the tensors that are here."""
        ...

    def tensors(self) -> dict[str, torch.Tensor]:
        """All that is held, by name; each keeps its address for life."""
        ...


class Int8Matrix:
    """Symmetric int8, a scale of 16 bits for each row. The products are linear in the codes, so a scale comes last."""

    def __init__(self, rows: int, columns: int, *, device: torch.device, dtype: torch.dtype) -> None:
        self.rows, self.columns = rows, columns
        self.codes = torch.empty(rows, columns, dtype=torch.int8, device=device)
        self.scales = torch.empty(rows, dtype=_sixteen_bits(dtype), device=device)

    def __call__(self, x: torch.Tensor) -> torch.Tensor:
        """`[n, columns]` -> `[n, rows]`, in x's type."""
        if x.device.type == "cpu" and len(x) <= _FEW_ROWS:  # its kernel is vectorized for bf16 alone
            return torch._weight_int8pack_mm(x.bfloat16(), self.codes, self.scales.bfloat16()).to(x.dtype)
        step = max(1, _WIDENED_BYTES // (self.columns * x.element_size()))
        pieces = [F.linear(x, codes.to(x.dtype)) for codes in torch.split(self.codes, step)]
        return (torch.cat(pieces, -1) if pieces[1:] else pieces[0]).mul_(self.scales)

    def rows_of(self, ids: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
        """Widened rows, `[n]` -> `[n, columns]`: the matrix as a table of embeddings."""
        return self.codes[ids].to(dtype) * self.scales[ids, None].to(dtype)

    def pack(self, weight: torch.Tensor) -> None:
        """Quantize `[rows, columns]` floats, by the scale as it is kept: its rounding costs no accuracy."""
        scales = (weight.abs().amax(1).float() / 127).clamp_(min=1e-8).to(self.scales.dtype)
        codes = (weight.float() / scales.float()[:, None]).round_().clamp_(-127, 127)
        self.codes.copy_(codes.to(torch.int8))
        self.scales.copy_(scales)

    def tensors(self) -> dict[str, torch.Tensor]:
        """Codes and scales."""
        return {"codes": self.codes, "scales": self.scales}


class Int4Matrix:
    """int4 in groups of 64 columns with a bf16 scale and zero: tinygemm's packing on CUDA, its sibling on the CPU.

    A weight is (code - 8) * scale + zero. The kernels compute in bf16; other activations are rounded to it.
    """

    def __init__(self, rows: int, columns: int, *, device: torch.device, dtype: torch.dtype) -> None:  # noqa: ARG002
        if columns % GROUP or rows % 16 or (device.type == "cuda" and columns % (16 * _INNER_TILES)):
            raise CheckpointMismatch(f"a matrix of {rows} x {columns} can't be held in int4", "choose int8")
        self.rows, self.columns = rows, columns
        shape, kind = (rows, columns // 2), torch.uint8
        if device.type == "cuda":
            shape, kind = (rows // 8, columns // (16 * _INNER_TILES), 32, _INNER_TILES // 2), torch.int32  # type: ignore[assignment]
        self.codes = torch.empty(shape, dtype=kind, device=device)
        self.scales_and_zeros = torch.empty(columns // GROUP, rows, 2, dtype=torch.bfloat16, device=device)

    def __call__(self, x: torch.Tensor) -> torch.Tensor:
        """`[n, columns]` -> `[n, rows]`, in x's type."""
        multiply = torch._weight_int4pack_mm if x.is_cuda else torch._weight_int4pack_mm_for_cpu
        return multiply(x.bfloat16(), self.codes, GROUP, self.scales_and_zeros).to(x.dtype)

    def pack(self, weight: torch.Tensor) -> None:
        """Quantize `[rows, columns]` floats, by scale and zero as they are kept."""
        groups = weight.float().view(self.rows, -1, GROUP)
        codes, scales, zeros = _nearest_int4(groups)
        self.codes.copy_(self._packed(codes.view(self.rows, self.columns)))
        self.scales_and_zeros.copy_(torch.stack([scales, zeros], -1).transpose(0, 1))

    def tensors(self) -> dict[str, torch.Tensor]:
        """Codes, and scales with zeros."""
        return {"codes": self.codes, "scales_and_zeros": self.scales_and_zeros}

    def _packed(self, codes: torch.Tensor) -> torch.Tensor:
        if self.codes.device.type == "cpu":
            return torch._convert_weight_to_int4pack_for_cpu(codes, 2)  # 2: told, but not used there
        pairs = (codes[:, ::2] << 4 | codes[:, 1::2]).to(torch.uint8)
        return torch._convert_weight_to_int4pack(pairs.to(self.codes.device), _INNER_TILES)


def empty_matrix(
    rows: int, columns: int, scheme: Scheme, *, device: torch.device, dtype: torch.dtype
) -> Int8Matrix | Int4Matrix:
    """Make room for a matrix. Raises `CheckpointMismatch` for a shape that the kernel of `scheme` can't multiply."""
    kind = Int8Matrix if scheme == "int8" else Int4Matrix
    return kind(rows, columns, device=device, dtype=dtype)


def times(x: torch.Tensor, weight: "torch.Tensor | Matrix") -> torch.Tensor:
    """`x @ weight.T`, whatever the weight is held in."""
    return F.linear(x, weight) if isinstance(weight, torch.Tensor) else weight(x)


def add_times(sum_: torch.Tensor, x: torch.Tensor, weight: "torch.Tensor | Matrix") -> torch.Tensor:
    """Add `x @ weight.T` to `sum_` in place; for plain weights the sum rides on the matrix product."""
    return sum_.addmm_(x, weight.t()) if isinstance(weight, torch.Tensor) else sum_.add_(weight(x))


def _nearest_int4(groups: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Codes, scales and zeros of `[rows, groups, GROUP]`: of several ranges the one of least squared error each."""
    low, high = groups.aminmax(dim=-1)
    best: tuple[torch.Tensor, ...] = ()
    for share in _RANGES:
        middle, half = (low + high) / 2, (high - low) / 2 * share
        scales = (half * 2 / 15).clamp_(min=1e-6).bfloat16()
        zeros = (middle + scales.float() / 2).bfloat16()
        wide = scales.float()[..., None]
        codes = ((groups - zeros.float()[..., None]) / wide).round_().add_(8).clamp_(0, 15)
        error = (codes - 8).mul_(wide).add_(zeros.float()[..., None]).sub_(groups).square_().sum(-1)
        found = (codes.to(torch.int32), scales, zeros, error)
        if not best:
            best = found
            continue
        better = error < best[3]
        pairs = zip(found, best, strict=True)
        best = tuple(torch.where(better[..., None] if new.dim() == 3 else better, new, old) for new, old in pairs)
    return best[0], best[1], best[2]


def _sixteen_bits(dtype: torch.dtype) -> torch.dtype:
    return torch.float16 if dtype == torch.float16 else torch.bfloat16
