"""Settings that change while they are in force are, after any changes, what a fresh start would find."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import settings as stored
from app.settings_live import LiveSettings
from tests.test_settings_sources import VALUES, some

change = st.sampled_from(sorted(VALUES)).flatmap(lambda key: st.tuples(st.just(key), VALUES[key]))
steps = st.lists(st.one_of(change, st.sets(st.sampled_from(sorted(VALUES))), some), max_size=8)


@settings(max_examples=80, deadline=None)
@given(steps=steps)
def test_after_any_changes_it_is_what_a_fresh_start_finds_in_the_file(
    tmp_path_factory: pytest.TempPathFactory, steps: list[Any]
) -> None:
    path = tmp_path_factory.mktemp("live") / "settings.yaml"
    live = LiveSettings(stored.load(path))
    for step in steps:
        before = {key: stored.value(live.settings, key) for key in stored.names()}
        if isinstance(step, tuple):
            told = live.change(*step)
            stored.keep(dict([step]), (), path)
        elif isinstance(step, set):
            told = live.reset(step)
            stored.keep({}, step, path)
        else:
            path.unlink(missing_ok=True)
            stored.keep(step, (), path)
            told = live.take_file(stored.load(path).layers.file, ())
        after = {key: stored.value(live.settings, key) for key in stored.names()}
        assert {key for key in after if after[key] != before[key]} <= set(told)
    fresh = stored.load(path)
    assert stored.origins(live.settings) == stored.origins(fresh)


def test_a_change_that_is_on_its_way_into_the_file_is_not_undone_by_what_the_file_said_before() -> None:
    live = LiveSettings(stored.load())
    live.change("talk.key", "F9")
    assert live.take_file({"talk.key": "F8", "window.theme": "dark"}, {"talk.key"}) == ["window.theme"]
    assert (live.settings.talk.key, live.settings.window.theme) == ("F9", "dark")


def test_a_value_that_somebody_else_resolved_is_left_alone() -> None:
    in_force = stored.load()
    live = LiveSettings(in_force)
    in_force.engine.voice = "Joe"  # what an empty one comes to, put there at the start
    assert live.take_file({"talk.key": "F9"}, ()) == ["talk.key"]
    assert in_force.engine.voice == "Joe"
