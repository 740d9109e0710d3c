"""Whatever is in the catalogue files, they are read as they are meant or refused with one clear error."""

from hypothesis import example, given
from hypothesis import strategies as st

from app.engine import voices
from app.errors import NotInstalled
from app.models import catalogue
from app.paths import resource
from tests.fuzz.kit import cases, damaged

MODELS = resource("models.toml").read_bytes()
VOICES = resource("voices.toml").read_bytes()
TRICKS = tuple(
    text.encode()
    for text in (
        "[[checkpoint]]\n", "[checkpoint]\n", "[[voice]]\n", "[[language]]\n", "name = 1\n", "bytes = -1\n",
        "files = 3\n",
        'files = ["../../x"]\n', 'repository = "../.."\n', 'repository = "/etc"\n', "stand_in = 3\n", "gated = 'yes'\n",
        "name = ''\n", "[", "]]", '"""', "'''", "\\u", "=", "#", "nan", "inf", "1979-05-27", "\x00", "\ufeff", "\r",
        "x = 1\n", 'role = "king"\n', "bytes = 1e3\n", "a.b.c = 1\n", "tags = [1]\n", 'gender = ""\n',
    )
)  # fmt: skip


def decoded(data: bytes) -> str:
    return data.decode("utf-8", errors="replace")


@cases
@given(st.one_of(damaged(st.just(MODELS), TRICKS), st.binary(max_size=200)))
@example(MODELS)
@example(b"")
@example(b"checkpoint = " + b"[" * 5000)
def test_a_catalogue_of_checkpoints_is_read_or_refused(data: bytes) -> None:
    try:
        found = catalogue.parsed(decoded(data))
    except NotInstalled as error:
        assert "models.toml" in error.what  # noqa: PT017
        return
    assert found
    for checkpoint in found:
        assert checkpoint.bytes >= 0
        assert checkpoint.role in ("replier", "speaker", "codec")
        assert checkpoint.name
        for repository in checkpoint.sources:
            assert ".." not in repository
            assert not repository.startswith("/")
            assert repository.count("/") == 1
        assert all(isinstance(name, str) for name in (*checkpoint.files, *checkpoint.optional, *checkpoint.languages))


@cases
@given(st.one_of(damaged(st.just(VOICES), TRICKS), st.binary(max_size=200)))
@example(VOICES)
@example(b"")
def test_a_catalogue_of_voices_is_read_or_refused(data: bytes) -> None:
    try:
        found, languages = voices.parsed(decoded(data))
    except NotInstalled as error:
        assert "voices.toml" in error.what  # noqa: PT017
        return
    assert found
    for voice in found:
        assert voice.name
        assert voice.language in languages
        assert voice.gender in ("F", "M")
        assert voice.stand_in is None or voice.stand_in.voice


def test_the_catalogues_that_ship_are_whole() -> None:
    assert len(voices.voices()) == 26
    assert catalogue.parsed(decoded(MODELS)) == catalogue.catalogue()
