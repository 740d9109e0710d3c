"""Which of the five sources wins, and what is said of names that mean nothing."""

import json
import logging
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from app import settings as stored
from app.errors import BadSettings, UnknownSetting
from app.paths import resource
from app.settings_sources import SOURCES

words = st.text("abcdefgh XYZ.-_ऋé", min_size=1, max_size=12)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "engine.kind": st.sampled_from(["auto", "full", "lite"]),
    "engine.profile": st.sampled_from(["performance", "balanced", "memory_efficient"]),
    "engine.voice": words,
    "engine.listen_context": st.integers(1_024, 32_768),
    "engine.speak_context": st.integers(128, 8_192),
    "engine.keep_gb": st.floats(0, 500),
    "audio.microphone": words,
    "audio.chime": st.booleans(),
    "window.text_scale": st.floats(1, 2),
    "status.port": st.integers(1, 65_535),
    "log.words": st.booleans(),
}
some = st.fixed_dictionaries({}, optional=VALUES)


def of_profile(name: str) -> dict[str, Any]:
    document = YAML(typ="safe").load(resource(f"profiles/{name}.yaml").read_text(encoding="utf-8"))
    return {f"{section}.{key}": new for section, keys in document.items() for key, new in keys.items()}


def as_yaml(flat: dict[str, Any]) -> str:
    sections: dict[str, dict[str, Any]] = {}
    for key, new in flat.items():
        section, _, name = key.partition(".")
        sections.setdefault(section, {})[name] = new
    return json.dumps(sections, ensure_ascii=False)


def load_with(file: dict[str, Any], environment: dict[str, Any], flags: dict[str, Any]) -> stored.Settings:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        path = Path(folder) / "settings.yaml"
        path.write_text(as_yaml(file), encoding="utf-8")
        for key, new in environment.items():
            patch.setenv(stored.variable(key), str(new))
        return stored.load(path, flags)


@settings(max_examples=150, deadline=None)
@given(file=some, environment=some, flags=some)
def test_a_stronger_source_hides_a_weaker_one(
    file: dict[str, Any], environment: dict[str, Any], flags: dict[str, Any]
) -> None:
    in_force = load_with(file, environment, flags)
    said = {"flag": flags, "environment": environment, "file": file}
    chosen = next((words["engine.profile"] for words in said.values() if "engine.profile" in words), "balanced")
    said["profile"] = {key: new for key, new in of_profile(chosen).items() if key != "engine.profile"}
    for key, origin in stored.origins(in_force).items():
        source = next((name for name, words in said.items() if key in words), "default")
        expected = said[source][key] if source != "default" else stored.default(key)
        assert (key, origin.value, origin.source) == (key, expected, source)
        assert stored.value(in_force, key) == expected
        assert origin.default == stored.default(key)


def test_the_sources_are_ordered_as_the_product_says() -> None:
    assert SOURCES == ("default", "profile", "file", "environment", "flag")


@pytest.mark.parametrize("name", ["performance", "balanced", "memory_efficient"])
def test_every_profile_is_a_file_of_settings_that_exist(name: str, caplog: pytest.LogCaptureFixture) -> None:
    in_force = load_with(of_profile(name), {}, {})
    assert in_force.engine.profile == name
    assert not caplog.records


def test_the_balanced_profile_is_what_the_defaults_are() -> None:
    assert {key: stored.default(key) for key in of_profile("balanced")} == of_profile("balanced")


def test_profiles_differ_where_memory_is_concerned() -> None:
    contexts = [
        load_with({"engine.profile": n}, {}, {}).engine.listen_context for n in ("memory_efficient", "performance")
    ]
    assert contexts == sorted(contexts)
    assert contexts[0] < contexts[1]


@pytest.mark.parametrize(
    ("name", "near"),
    [("LYRE__ENGINE__KIDN", "LYRE__ENGINE__KIND"), ("LYRE__AUDOI__CHIME", "LYRE__AUDIO__CHIME"), ("LYRE__X", "")],
)
def test_a_misspelt_name_in_the_environment_is_told_with_the_nearest(
    name: str, near: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv(name, "lite")
    stored.load()
    told = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    caplog.clear()
    assert len(told) == 1
    assert name in told[0]
    assert ("did you mean" in told[0]) == bool(near)
    assert near in told[0]


def test_a_section_as_json_in_the_environment_is_no_misspelling(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("LYRE__ENGINE", '{"kind": "lite"}')
    assert stored.load().engine.kind == "lite"
    assert not caplog.records


@pytest.mark.parametrize(
    ("file", "environment", "where"),
    [
        ({"engine.kind": "medium"}, {}, "settings.yaml"),
        ({}, {"engine.kind": "medium"}, "LYRE__ENGINE__KIND"),
        ({"window.text_scale": 9}, {}, "settings.yaml"),
        ({"models.dir": "~nosuch/x"}, {}, "settings.yaml"),
    ],
)
def test_what_cannot_be_is_told_with_its_source_and_left_out_where_that_is_asked_for(
    file: dict[str, Any], environment: dict[str, Any], where: str
) -> None:
    with pytest.raises(BadSettings) as caught:
        load_with(file, environment, {})
    key = next(iter({**file, **environment}))
    assert key in str(caught.value)
    assert where in str(caught.value)
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        path = Path(folder) / "settings.yaml"
        path.write_text(as_yaml({**file, "talk.key": "F9"}), encoding="utf-8")
        for name, new in environment.items():
            patch.setenv(stored.variable(name), str(new))
        usable = stored.load(path, strict=False)
    assert (stored.value(usable, key), usable.talk.key) == (stored.default(key), "F9")
    assert [key in str(trouble) for trouble in usable.troubles] == [True]


def test_a_file_that_is_no_yaml_leaves_the_other_sources_in_force(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    (home / "config").mkdir()
    (home / "config" / "settings.yaml").write_text("engine: [")
    monkeypatch.setenv("LYRE__TALK__KEY", "F8")
    usable = stored.load(strict=False)
    assert usable.talk.key == "F8"
    assert len(usable.troubles) == 1


def test_a_name_that_is_no_setting_is_told_with_the_nearest() -> None:
    with pytest.raises(UnknownSetting, match=r"engine\.kind\?"):
        stored.known("engine.kidn")


def test_every_setting_has_a_description_of_one_line() -> None:
    descriptions = [stored.description(key) for key in stored.names()]
    assert all(text and text[0].isupper() and not text.endswith(".") and "\n" not in text for text in descriptions)
