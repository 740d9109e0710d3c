"""Whatever is in the settings file, the app starts, says what is wrong, and a change loses nothing of it."""

import logging
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app import settings, settings_file
from app.errors import BadSettings
from app.settings_text import yaml
from tests.fuzz.kit import cases, damaged, every_text

WHOLE = """\
# what I like
engine:
  voice: tara  # hers
  kind: lite
audio: {preroll: false, microphone: "Desk | ALSA"}
window:
  theme: dark
  text_scale: 1.5
somebody_elses:
  key: [1, {two: 3}]
"""
TRICKS = tuple(
    text.encode()
    for text in (
        "&a [*a, *a]",
        "!!python/object:os.system x",
        "!!binary x",
        "? ",
        "- ",
        ": ",
        "{",
        "]",
        "\t",
        "'",
        '"',
        "|\n",
        ">",
        "2026-01-01",
        "0x",
        "1e999",
        ".nan",
        "~",
        "<<: *x",
        "%YAML 9.9\n---\n",
        "---\n",
        "...\n",
        "\ufeff",
        "\x00",
        "!<x>",
        "engine: 3\n",
        "engine:\n",
        "engine:\n  voice:\n",
        "12:30:45",
        "0o8",
        "2026-13-45",
        "!!int x",
        "!!timestamp x",
        "!!bool x",
        "!!set x",
        "!!int ''",
        "0x_",
        "-0e5",
        "+7",
        "1_000.50",
        "5e-324",
        "-1.1302906880567e-20",
    )
)
CHANGE = {"engine.voice": "leo", "window.text_scale": 1.25}

leaves = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), every_text, st.lists(st.integers(), max_size=3)
)


@st.composite
def meant(draw: st.DrawFn) -> bytes:
    """A file with the right names and any values."""
    keys = draw(st.lists(st.sampled_from(settings.names()), max_size=6, unique=True))
    document: dict[str, Any] = {}
    for key in keys:
        section, _, name = key.partition(".")
        document.setdefault(section, {})[name] = draw(leaves)
    from io import StringIO

    out = StringIO()
    yaml().dump(document, out)
    return out.getvalue().encode()


@pytest.fixture(autouse=True)
def quietly() -> Any:
    """Misspelt names are told in the log, rightly."""
    logger = logging.getLogger("app.settings")
    before = logger.level
    logger.setLevel(logging.ERROR)
    yield
    logger.setLevel(before)


def read_flat(data: bytes, file: Path) -> dict[str, Any] | None:
    """What the settings file holds, by key; None if that can't be read."""
    file.write_bytes(data)
    try:
        return settings_file.flat(settings_file.read(file))
    except BadSettings:
        return None


@cases
@given(
    st.one_of(damaged(st.just(WHOLE.encode()), TRICKS), meant(), st.binary(max_size=200), every_text.map(str.encode))
)
@example(b"engine: " + b"[" * 3000)
@example(b"engine:\n  voice: &a [*a]\n")
@example(WHOLE.encode())
@example(b"engine:\n  voice:\n  - 0\n  : -1.1302906880567e-20")
@example(b"engine:\n  voice:\n  - 0\n  : -0e5")
@example(b"engine:\n  voice: !!bool x\n")
@example(b"engine:\n  voice: !!set x\n")
@example(b"engine:\n  voice: 0x_\n")
def test_any_settings_file_is_lived_with_and_kept(tmp_path: Path, data: bytes) -> None:
    folder = tmp_path / "config"
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    file = folder / "settings.yaml"
    before = read_flat(data, file)
    found = settings.load(file, strict=False)
    assert all(str(trouble) for trouble in found.troubles)
    try:
        settings.load(file)
    except BadSettings as error:
        assert error.what  # noqa: PT017
    assert file.read_bytes() == data, "reading changed the file"
    aside = settings.keep(CHANGE, path=file)
    after = settings_file.flat(settings_file.read(file))
    assert {key: after[key] for key in CHANGE} == CHANGE
    if aside is not None:
        assert aside.read_bytes() == data
        return
    assert before is not None
    kept = {key: value for key, value in before.items() if key not in {*CHANGE, "engine", "window"}}
    for key, value in kept.items():
        assert repr(after[key]) == repr(value), key
    assert file.stat().st_mode & 0o077 == 0
