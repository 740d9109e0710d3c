"""The loop that writes, as captured CUDA graphs: a step, its choice of a token included, is one launch."""

from collections.abc import Callable, Iterator
from itertools import count

import torch
from torch import Tensor

from app.engine.full.cuda_capture import Capture, Pool, Replayable, captured
from app.engine.full.token_choice import Choice, draw
from app.engine.full.token_loop import PREFILL_TOKENS, checked
from app.engine.full.voxtral_decoder import Decoder, KVCache

_BUCKETS = (32, PREFILL_TOKENS)
"""Lengths that a prefill is padded to: what follows a written turn, and a spoken one."""

_FIRST_WINDOW = 1_024


class GraphLoop:
    """`TokenLoop` on CUDA. Captures at construction, in seconds and without a compiler.

    A graph has fixed shapes and addresses, so: positions, the token and the random numbers are tensors that a replay
    reads and moves on by itself; a prompt is padded to a bucket, and its padding lands in slots that are masked until
    they are written again; what a step attends to grows in windows, each a graph of its own, so that a short talk
    doesn't read a long cache. One thread, one stream: the loops of one model may share a memory pool, as none of
    their graphs runs beside another.
    """

    def __init__(self, decoder: Decoder, slots: int, *, longest: int, pool: Pool, capture: Capture = captured) -> None:
        """`longest` is the most tokens that a reply may have. `capture` is replaced where there is no CUDA."""
        self.slots = slots
        self._decoder = decoder
        self._cache = KVCache(decoder, slots + PREFILL_TOKENS)  # the padding of the last prefill has room too
        self._pool, self._capture = pool, capture
        device = decoder.device
        self._token = torch.zeros(1, dtype=torch.long, device=device)
        self._place = torch.zeros(1, dtype=torch.long, device=device)  # where the token goes
        self._number = torch.zeros(1, dtype=torch.long, device=device)  # of the token in its reply
        self._uniforms = torch.zeros(longest + 2, device=device)
        self._temperature = torch.ones((), device=device)
        self._top_p = torch.zeros((), device=device)
        self._last = torch.zeros(1, dtype=torch.long, device=device)  # row of the prompt's last token
        self._inputs = {n: torch.zeros(n, decoder.width, dtype=decoder.dtype, device=device) for n in _BUCKETS}
        on_cuda = device.type == "cuda"
        self._read = torch.zeros(2, dtype=torch.long, pin_memory=on_cuda)
        self._copied = [torch.cuda.Event() for _ in range(2 * on_cuda)]  # type: ignore[no-untyped-call]
        windows = _windows(slots)
        self._steps = {window: self._graph(self._step, window) for window in windows}
        self._fills = {(n, window): self._graph(self._fill, n, window) for n in _BUCKETS for window in windows}

    def prefill(self, x: Tensor, start: int) -> None:
        """See `TokenLoop`."""
        for piece in torch.split(x, PREFILL_TOKENS):
            self._replay_fill(piece, start)
            start += len(piece)

    def tokens(self, x: Tensor, start: int, choice: Choice) -> Iterator[int]:
        """See `TokenLoop`. A token is read while the next one is already being made."""
        self._set(choice)
        self.prefill(x, start)  # its graph chooses the first token, too
        place = start + len(x)
        self._fetch(0)
        for number in count():
            self._steps[self._window(place + number + 1)].replay()
            self._fetch(number + 1)
            if self._copied:
                self._copied[number % 2].synchronize()
            yield checked(int(self._read[number % 2]))

    def clear(self) -> None:
        """See `TokenLoop`."""
        self._cache.clear()
        for rows in self._inputs.values():  # those of the last prompt are the padding of the next
            rows.zero_()

    def _set(self, choice: Choice) -> None:
        uniforms = choice.uniforms[: len(self._uniforms)]
        self._uniforms[: len(uniforms)].copy_(uniforms)
        self._temperature.fill_(1.0 if choice.greedy else choice.temperature)
        self._top_p.fill_(0.0 if choice.greedy else choice.top_p)

    def _fetch(self, number: int) -> None:
        self._read[number % 2 : number % 2 + 1].copy_(self._token, non_blocking=True)
        if self._copied:
            self._copied[number % 2].record()

    def _replay_fill(self, piece: Tensor, start: int) -> None:
        bucket = next(n for n in _BUCKETS if n >= len(piece))
        self._inputs[bucket][: len(piece)].copy_(piece)
        self._place.fill_(start)
        self._last.fill_(len(piece) - 1)
        self._number.zero_()
        self._fills[bucket, self._window(start + len(piece))].replay()

    def _window(self, end: int) -> int:
        return next(window for window in self._steps if window >= end)

    def _fill(self, bucket: int, window: int) -> None:
        positions = self._place + torch.arange(bucket, device=self._place.device)
        out = self._decoder.forward(self._inputs[bucket], positions, self._cache, window, masked=True)
        self._place.add_(self._last + 1)
        self._choose(out.index_select(0, self._last)[0])

    def _step(self, window: int) -> None:
        out = self._decoder.forward(self._decoder.embed(self._token), self._place, self._cache, window, masked=True)
        self._place.add_(1)
        self._choose(out[0])

    def _choose(self, hidden: Tensor) -> None:
        uniform = self._uniforms.index_select(0, self._number)
        self._token.copy_(draw(self._decoder.logits(hidden), self._temperature, self._top_p, uniform))
        self._number.add_(1).clamp_(max=len(self._uniforms) - 1)

    def _graph(self, work: Callable[..., None], *sizes: int) -> Replayable:
        return self._capture(lambda: work(*sizes), self._pool, self._rewind)

    def _rewind(self) -> None:
        self._place.zero_()
        self._number.zero_()


def _windows(slots: int) -> list[int]:
    """Powers of two up to `slots`, and `slots`: what a step may attend to."""
    windows = [_FIRST_WINDOW]
    while windows[-1] < slots:
        windows.append(windows[-1] * 2)
    return [window for window in windows if window < slots] + [slots]
