"""What all fuzz targets share: how many cases, and files that were damaged on their way.

500 cases of each target run by default, the same ones every time; with `LYRE_FUZZ_CASES=N` it is N of each, by chance.
"""

import os
from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

CASES = int(os.environ.get("LYRE_FUZZ_CASES", "500"))

SLOWEST = timedelta(seconds=20)
"""A case that takes longer hangs, on the slowest machine too."""

cases = settings(
    max_examples=CASES,
    deadline=SLOWEST,
    database=None,
    derandomize="LYRE_FUZZ_CASES" not in os.environ,
    suppress_health_check=list(HealthCheck),
)
"""Decorates a target."""

fewer_cases = settings(cases, max_examples=max(CASES // 10, 25))
"""Decorates a second look at a target whose cases are already counted."""


@st.composite
def damaged(draw: st.DrawFn, originals: st.SearchStrategy[bytes], tricks: tuple[bytes, ...] = ()) -> bytes:
    """A file that was whole once: bytes of it changed, lost, doubled, cut off, or in their place one of `tricks`."""
    data = bytearray(draw(originals))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, max(len(data) - 1, 0)))
        how = draw(st.sampled_from(("change", "lose", "double", "cut", "put", "trick")))
        length = draw(st.integers(1, 64))
        if how == "change" and data:
            data[at] = draw(st.integers(0, 255))
        elif how == "lose":
            del data[at : at + length]
        elif how == "double":
            data[at:at] = data[at : at + length]
        elif how == "cut":
            del data[at:]
        elif how == "put":
            data[at : at + length] = draw(st.binary(max_size=64))
        elif tricks:
            trick = draw(st.sampled_from(tricks))
            data[at : at + draw(st.sampled_from((0, len(trick))))] = trick
    return bytes(data)


PLANES = tuple(range(17))


@st.composite
def _of_a_plane(draw: st.DrawFn) -> str:
    plane = draw(st.sampled_from(PLANES))
    return chr(draw(st.integers(plane << 16, (plane << 16) + 0xFFFF).filter(lambda c: not 0xD800 <= c < 0xE000)))


every_character = st.one_of(st.characters(exclude_categories=["Cs"]), _of_a_plane())
"""A character of any of the seventeen planes of Unicode, assigned or not; what a decoder of UTF-8 can give."""

every_text = st.text(every_character, max_size=400)
