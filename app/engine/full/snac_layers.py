"""Builds the layers of SNAC's decoder from a checkpoint, by the names that snac 1.2.1 gives to its weights."""

import torch
from torch import Tensor

from app.engine.full.snac_checkpoint import SnacConfig, Weights
from app.engine.full.snac_codebooks import Codebooks
from app.engine.full.snac_frames import CODES, POSITIONS
from app.engine.full.streaming_conv import (
    Filter,
    InputLayer,
    Layer,
    Mix,
    OutputLayer,
    ResidualLayer,
    Snake,
    UpsampleLayer,
)

_TAPS = 7
_DILATIONS = (1, 3, 9)


class Builder:
    """Takes weights by name, folds them in float32, and places them on `device` as `dtype`."""

    def __init__(self, config: SnacConfig, weights: Weights, device: torch.device, dtype: torch.dtype) -> None:
        self._config = config
        self._weights = weights
        self._device = device
        self._dtype = dtype

    def layers(self) -> tuple[Layer, ...]:
        """Return the decoder's layers in order."""
        config, rates = self._config, self._config.decoder_rates
        layers: list[Layer] = [
            InputLayer(
                self._filter("decoder.model.0", config.latent_dim, 1),
                self._mix("decoder.model.1", config.decoder_dim, config.latent_dim),
            )
        ]
        channels = config.decoder_dim
        for block, rate in enumerate(rates):
            name = f"decoder.model.{block + 2}.block"
            layers.append(self._upsample(name, channels, rate, block))
            channels //= 2
            layers += [self._residual(f"{name}.{3 + i}.block", channels, d) for i, d in enumerate(_DILATIONS)]
        name = f"decoder.model.{len(rates) + 2}"
        sound = self._sum(f"decoder.model.{len(rates) + 3}", channels)
        layers.append(OutputLayer(sound, self._snake(name, channels)))
        return tuple(layers)

    def codebooks(self) -> Codebooks:
        """Return the three codebooks with their projections."""
        latent, size = self._config.latent_dim, self._config.codebook_dim
        tables, projections, neutral = [], [], []
        bias = torch.zeros(latent)
        for book in range(len(POSITIONS)):
            name = f"quantizer.quantizers.{book}"
            tables.append(self._weights.plain(f"{name}.codebook.weight", CODES, size))
            projections.append(self._weights.folded(f"{name}.out_proj", latent, size, 1)[:, :, 0])
            bias += self._weights.plain(f"{name}.out_proj.bias", latent)
            said = tables[-1] @ projections[-1].T  # [codes, latent]
            neutral.append((said - said.mean(dim=0)).norm(dim=1).argmin())
        return Codebooks(
            table=self._placed(torch.cat(tables)),
            project=self._placed(torch.cat(projections, dim=1)),
            bias=self._placed(bias[:, None]),
            neutral=torch.stack(neutral)[:, None].to(self._device),
        )

    def _upsample(self, name: str, channels: int, rate: int, block: int) -> UpsampleLayer:
        out = channels // 2
        taps = self._weights.folded(f"{name}.1", channels, out, 2 * rate)
        halves = (taps[:, :, :rate], taps[:, :, rate:])
        now, before = (half.permute(1, 2, 0).reshape(out * rate, channels) for half in halves)
        return UpsampleLayer(
            before=self._snake(f"{name}.0", channels),
            weight=self._placed(torch.cat((now, before), dim=1)),
            bias=self._placed(self._weights.plain(f"{name}.1.bias", out)[:, None]),
            noise=self._placed(self._weights.folded(f"{name}.2.linear", out, out, 1)[:, :, 0]),
            stride=rate,
            trim=(rate + 1) // 2,
            block=block,
        )

    def _residual(self, name: str, channels: int, dilation: int) -> ResidualLayer:
        return ResidualLayer(
            before=self._snake(f"{name}.0", channels),
            filter=self._filter(f"{name}.1", channels, dilation),
            after=self._snake(f"{name}.2", channels),
            mix=self._mix(f"{name}.3", channels, channels),
        )

    def _snake(self, name: str, channels: int) -> Snake:
        alpha = self._weights.plain(f"{name}.alpha", 1, channels, 1)[0]
        return Snake(self._placed(alpha), self._placed((alpha + 1e-9).reciprocal()))

    def _filter(self, name: str, channels: int, dilation: int) -> Filter:
        weight = self._weights.folded(name, channels, 1, _TAPS)
        bias = self._weights.plain(f"{name}.bias", channels)
        return Filter(self._placed(weight), self._placed(bias), groups=channels, dilation=dilation)

    def _sum(self, name: str, channels: int) -> Filter:
        weight = self._weights.folded(name, 1, channels, _TAPS)
        return Filter(self._placed(weight), self._placed(self._weights.plain(f"{name}.bias", 1)), groups=1)

    def _mix(self, name: str, out: int, channels: int) -> Mix:
        weight = self._weights.folded(name, out, channels, 1)[:, :, 0]
        return Mix(self._placed(weight), self._placed(self._weights.plain(f"{name}.bias", out)[:, None]))

    def _placed(self, tensor: Tensor) -> Tensor:
        return tensor.to(self._device, self._dtype).contiguous()
