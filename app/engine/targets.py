"""How long the parts of a turn may take, by the settings, and how long they took."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.settings_schema import PerformanceSettings

PARTS = {"voxtral": ("listen", "think"), "orpheus": ("speak",), "codec": ("codec",)}
"""The parts that have a target of their own, with the stages that they answer for; lite has others in their place."""


@dataclass(frozen=True)
class Targets:
    """Milliseconds each; `total` is until the answer is heard, and need not be the sum of the others."""

    voxtral: float
    orpheus: float
    codec: float
    total: float

    def of(self, part: str) -> float:
        """Return the target of one of `PARTS`."""
        return {"voxtral": self.voxtral, "orpheus": self.orpheus, "codec": self.codec}[part]

    def worst(self, latency_ms: Mapping[str, float]) -> str:
        """Return the part that takes the largest multiple of its target."""
        return max(PARTS, key=lambda part: part_ms(part, latency_ms) / self.of(part))


def targets(settings: PerformanceSettings, *, lite: bool) -> Targets:
    """Return the targets in force for the full engine, or for one of which a half or both are lite."""
    if lite:
        return Targets(settings.lite_reply_ms, settings.lite_speech_ms, settings.codec_ms, settings.lite_total_ms)
    return Targets(settings.voxtral_ms, settings.orpheus_ms, settings.codec_ms, settings.total_ms)


def part_ms(part: str, latency_ms: Mapping[str, float]) -> float:
    """Return what `part` took, as far as it was measured."""
    return sum(latency_ms.get(stage, 0.0) for stage in PARTS[part])
