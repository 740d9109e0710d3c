"""Log-mel features as Whisper's extractor makes them, on any device, without work for the silence that it pads."""

import numpy as np
import torch
from torch import Tensor
from transformers.audio_utils import mel_filter_bank

from app.engine.events import SPEECH_HZ, Samples

CHUNK_SAMPLES = 30 * SPEECH_HZ
CHUNK_FRAMES = 3_000
_WINDOW = 400  # samples: 25 ms
_HOP = 160  # samples: 10 ms
_FLOOR = 1e-10
_RANGE = 8.0  # powers of ten below the loudest that are told apart


class LogMel:
    """Speech -> `[chunks, bins, 3000]`, padded with silence to whole 30 s; equal to `WhisperFeatureExtractor`'s."""

    def __init__(self, bins: int = 128, device: torch.device | str = "cpu") -> None:
        filters = mel_filter_bank(
            num_frequency_bins=1 + _WINDOW // 2,
            num_mel_filters=bins,
            min_frequency=0.0,
            max_frequency=SPEECH_HZ / 2,
            sampling_rate=SPEECH_HZ,
            norm="slaney",
            mel_scale="slaney",
        )
        self._filters = torch.from_numpy(filters.T.astype(np.float32)).to(device)  # [bins, 201]
        self._hann = torch.hann_window(_WINDOW, device=device)

    def __call__(self, speech: Samples) -> Tensor:
        """Make the features of 16 kHz mono `speech`; its loudest sample sets the scale of all chunks."""
        chunks = max(1, -(-len(speech) // CHUNK_SAMPLES))
        heard = self._spectrum(speech, chunks * CHUNK_SAMPLES)  # [bins, frames]
        features = heard.new_full((heard.shape[0], chunks * CHUNK_FRAMES), float(np.log10(_FLOOR)))
        features[:, : heard.shape[1]] = heard
        features = torch.maximum(features, features.max() - _RANGE)
        features = (features + 4.0) / 4.0
        return features.view(heard.shape[0], chunks, CHUNK_FRAMES).transpose(0, 1)

    def _spectrum(self, speech: Samples, whole: int) -> Tensor:
        # past the speech all is silence, whose features are known: one window beyond it is enough
        length = min(whole, -(-(len(speech) + _WINDOW) // _HOP) * _HOP)
        padded = torch.zeros(length)
        padded[: len(speech)] = torch.from_numpy(np.ascontiguousarray(speech, dtype=np.float32))
        padded = padded.to(self._hann.device)
        stft = torch.stft(padded, _WINDOW, _HOP, window=self._hann, return_complex=True)[:, :-1]
        power = (stft.abs() ** 2).contiguous()  # [201, frames]
        return (self._filters @ power).clamp(min=_FLOOR).log10()
