"""Convolutions that read a signal in pieces of any length and write what they would write for the whole of it.

A "same" convolution with a reach of r columns to each side can write a column once it has read r columns past it. So
each layer writes r columns late, keeps the last 2 r columns it has read, and starts and ends with r columns of zeros.
All tensors are [channels, columns].
"""

from dataclasses import dataclass, replace

import torch
import torch.nn.functional as F  # noqa: N812 - its usual name
from torch import Tensor

from app.engine.full.snac_noise import keyed_noise

_SKINNY = 16  # columns; below it the product is bound by reading the weights, which MKL does 2.5 times faster by rows


@dataclass(eq=False)
class Tail:
    """What a layer keeps between pieces: the last columns that it read, and where its noise stands.

    `held` stays at its address for the life of the stream and is written in place; `filled` of its columns count, those
    at the right. `key` and `position` (int64 [1]) belong to layers with noise.
    """

    held: Tensor
    filled: int
    first: bool = True
    key: Tensor | None = None
    position: Tensor | None = None

    def extend(self, x: Tensor, zeros: int) -> Tensor:
        """Return the columns kept, `x` and `zeros` columns of silence, joined; keep the last of them."""
        size = self.held.shape[1]
        parts = [self.held[:, size - self.filled :], x]
        wide = torch.cat([*parts, x.new_zeros(x.shape[0], zeros)] if zeros else parts, dim=1)
        self.filled = min(size, wide.shape[1])
        self.held[:, size - self.filled :].copy_(wide[:, wide.shape[1] - self.filled :])
        return wide

    def copy(self) -> "Tail":
        """Return the same state in memory of its own."""
        position = None if self.position is None else self.position.clone()
        return replace(self, held=self.held.clone(), position=position)

    @property
    def nbytes(self) -> int:
        """Bytes of the tensors it holds."""
        return sum(t.nbytes for t in (self.held, self.key, self.position) if t is not None)


@dataclass(frozen=True, eq=False)
class Snake:
    """The activation x + sin²(alpha x) / alpha. `alpha` and `inverse` are [channels, 1]."""

    alpha: Tensor
    inverse: Tensor

    def __call__(self, x: Tensor) -> Tensor:
        """Apply it to `x` [channels, n]."""
        wave = (x * self.alpha).sin_()
        return torch.addcmul(x, wave.mul_(wave), self.inverse)


@dataclass(frozen=True, eq=False)
class Filter:
    """A convolution with `weight` [out, in/groups, taps], odd and centred, and `bias` [out]."""

    weight: Tensor
    bias: Tensor
    groups: int
    dilation: int = 1

    @property
    def reach(self) -> int:
        """Columns that it needs at each side."""
        return self.weight.shape[2] // 2 * self.dilation

    def tail(self) -> Tail:
        """Return the state at the start of a signal."""
        channels = self.weight.shape[1] * self.groups
        return Tail(self.weight.new_zeros(channels, 2 * self.reach), self.reach)

    def __call__(self, wide: Tensor) -> Tensor:
        """Filter `wide`; the result is shorter by `reach` at each side, and empty if there is not enough of it."""
        if wide.shape[1] <= 2 * self.reach:
            return wide.new_empty(self.weight.shape[0], 0)
        return F.conv1d(wide, self.weight, self.bias, dilation=self.dilation, groups=self.groups)


@dataclass(frozen=True, eq=False)
class Mix:
    """A convolution with one tap: `weight` [out, in], `bias` [out, 1]."""

    weight: Tensor
    bias: Tensor

    def __call__(self, x: Tensor) -> Tensor:
        """Apply it to `x` [in, n]; returns [out, n]."""
        return torch.addmm(self.bias, self.weight, x)


@dataclass(frozen=True, eq=False)
class _FilterLayer:
    filter: Filter
    rate = 1
    """Columns that it writes for each that it reads."""

    def start(self) -> Tail:
        """Return the state at the start of a signal."""
        return self.filter.tail()

    def needs(self, columns: int) -> int:
        """How many input columns the first `columns` that it writes depend on."""
        return columns + self.filter.reach


@dataclass(frozen=True, eq=False)
class InputLayer(_FilterLayer):
    """Latents to the decoder's first channels: one filter per channel, then a mix of them."""

    mix: Mix

    def __call__(self, x: Tensor, tail: Tail, last: bool) -> Tensor:
        """Read the next columns, `last` if none follow; return those that are final now."""
        return self.mix(self.filter(tail.extend(x, self.filter.reach if last else 0)))


@dataclass(frozen=True, eq=False)
class ResidualLayer(_FilterLayer):
    """x + mix(snake(filter(snake(x)))), with x delayed by the reach of the filter."""

    before: Snake
    after: Snake
    mix: Mix

    def __call__(self, x: Tensor, tail: Tail, last: bool) -> Tensor:
        """Read the next columns, `last` if none follow; return those that are final now."""
        reach = self.filter.reach
        wide = tail.extend(x, reach if last else 0)
        y = self.filter(self.before(wide))  # snake(0) is 0: the zeros at both ends stay zeros
        return self.mix(self.after(y)).add_(wide[:, reach : reach + y.shape[1]])


@dataclass(frozen=True, eq=False)
class UpsampleLayer:
    """A transposed convolution of 2 `stride` taps after a snake, then noise in proportion to a mix of the signal.

    Every output column depends on two input columns, so it is a product with `weight` [out * stride, 2 in], its left
    half for the later column. The first `trim` columns written and the last `stride - trim` are cut off.
    """

    before: Snake
    weight: Tensor
    bias: Tensor  # [out, 1]
    noise: Tensor  # [out, out]
    stride: int
    trim: int
    block: int

    def start(self) -> Tail:
        """Return the state at the start of a signal; the caller fills in the key of the noise."""
        zero = torch.zeros(1, dtype=torch.int64, device=self.weight.device)
        return Tail(self.weight.new_zeros(self.weight.shape[1] // 2, 1), 1, key=zero, position=zero.clone())

    @property
    def rate(self) -> int:
        """Columns that it writes for each that it reads."""
        return self.stride

    def needs(self, columns: int) -> int:
        """How many input columns the first `columns` that it writes depend on."""
        return (columns - 1 + self.trim) // self.stride + 1

    def __call__(self, x: Tensor, tail: Tail, last: bool) -> Tensor:
        """Read the next columns, `last` if none follow; return those that are final now."""
        y = self._upsampled(self.before(tail.extend(x, 1 if last else 0)))
        end = y.shape[1] - (self.stride - self.trim if last else 0)
        y = y[:, self.trim if tail.first else 0 : end] + self.bias
        tail.first = False
        assert tail.key is not None and tail.position is not None  # noqa: PT018 - `start` gave it both
        noise = keyed_noise(tail.key, tail.position, y.shape[1]).to(y.dtype)
        tail.position.add_(y.shape[1])
        return torch.addcmul(y, self.noise @ y, noise)

    def _upsampled(self, wide: Tensor) -> Tensor:
        pairs = torch.cat((wide[:, 1:], wide[:, :-1]))  # [2 in, n]
        out, n = self.weight.shape[0] // self.stride, pairs.shape[1]
        if n < _SKINNY:
            columns = F.linear(pairs.T, self.weight).view(n, out, self.stride).transpose(0, 1)
        else:
            columns = (self.weight @ pairs).view(out, self.stride, n).transpose(1, 2)
        return columns.reshape(out, n * self.stride)


@dataclass(frozen=True, eq=False)
class OutputLayer(_FilterLayer):
    """The last channels to sound in [-1, 1]."""

    before: Snake

    def __call__(self, x: Tensor, tail: Tail, last: bool) -> Tensor:
        """Read the next columns, `last` if none follow; return those that are final now."""
        return self.filter(self.before(tail.extend(x, self.filter.reach if last else 0))).tanh_()


Layer = InputLayer | UpsampleLayer | ResidualLayer | OutputLayer
