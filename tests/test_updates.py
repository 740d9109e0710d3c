"""Newer versions: nothing is asked unless that is turned on, then once a day, and every answer is dealt with."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from app import paths, updates
from app.doctor import running
from app.doctor.check import Check, Patient
from app.settings import Settings
from app.updates import Memory, Release
from tests.plain_server import PlainServer, Said, serving

ROOT = Path(__file__).resolve().parents[1]
PATH = "/repos/someone/lyre/releases/latest"
NOW = 1_800_000_000.0
DAY = 24 * 3600.0


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[PlainServer]:
    monkeypatch.delenv("HF_HUB_OFFLINE")
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(updates, "version", lambda: "0.1.0")
    with serving() as one:
        yield one


def settings_for(server: PlainServer, **more: Any) -> Settings:
    return Settings(updates={"check": True, "address": server.address + PATH} | more)


def release(server: PlainServer, tag: str, **more: Any) -> Said:
    told = {"tag_name": tag, "html_url": f"{server.address}/someone/lyre/releases/tag/{tag}"} | more
    return Said(json.dumps(told).encode())


def checked(settings: Settings, now: float = NOW) -> Release | None:
    asking = updates.check(settings, now)
    while True:
        try:
            next(asking)
        except StopIteration as end:
            found: Release | None = end.value
            return found


def test_off_means_that_nothing_of_the_network_is_touched_or_even_imported(home: Path) -> None:
    code = (
        "import sys\n"
        "touched = []\n"
        "sys.addaudithook(lambda name, _: touched.append(name) if name.startswith('socket.') else None)\n"
        "from app import updates\n"
        "from app.settings import Settings\n"
        "for told in ({}, {'address': 'http://127.0.0.1:9/'}, {'check': True}):\n"
        "    settings = Settings(updates=told)\n"
        "    assert not updates.is_due(settings)\n"
        "    assert list(updates.check(settings)) == []\n"
        "assert not touched, touched\n"
        "assert not {'httpx2', 'httpcore2'} & set(sys.modules)\n"
        "asking = updates.check(Settings(updates={'check': True, 'address': 'http://127.0.0.1:9/'}))\n"
        "assert list(asking) is not None\n"
        "print('socket.connect' in touched)\n"
    )
    environment = {name: value for name, value in os.environ.items() if name != "HF_HUB_OFFLINE"}
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.stdout.strip() == "True", ran.stderr  # the same hook does see the question where it is asked
    assert (home / "state" / "updates.json").exists()


def test_offline_mode_forbids_it(server: PlainServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    server.answers[PATH] = release(server, "v0.2.0")
    assert checked(settings_for(server)) is None
    assert server.asked == []


def test_a_newer_version_is_told_once_and_remembered(server: PlainServer) -> None:
    server.answers[PATH] = release(server, "v0.2.0")
    found = checked(settings_for(server))
    assert found == Release("0.2.0", f"{server.address}/someone/lyre/releases/tag/v0.2.0")
    assert checked(settings_for(server), NOW + 2 * DAY) is None
    assert len(server.asked) == 2
    assert updates.known() == found
    server.answers[PATH] = release(server, "v0.3.0")
    newest = checked(settings_for(server), NOW + 4 * DAY)
    assert newest is not None
    assert newest.version == "0.3.0"


def test_the_request_says_nothing_but_the_program_and_its_version(server: PlainServer) -> None:
    server.answers[PATH] = release(server, "v0.1.0")
    checked(settings_for(server))
    ((path, headers),) = server.asked
    assert path == PATH
    assert headers["User-Agent"].startswith("lyre/")
    assert set(headers) <= {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}


def test_it_is_asked_once_a_day_whatever_came(server: PlainServer) -> None:
    for after_s in (0, 1, 3600, DAY - 1):
        assert checked(settings_for(server), NOW + after_s) is None
    assert len(server.asked) == 1
    assert not updates.is_due(settings_for(server), NOW + DAY - 1)
    checked(settings_for(server), NOW + DAY)
    assert len(server.asked) == 2


def test_a_last_question_in_the_future_was_a_wrong_clock(server: PlainServer) -> None:
    checked(settings_for(server), NOW + 400 * DAY)
    assert updates.is_due(settings_for(server), NOW)


@pytest.mark.parametrize(
    ("offered", "present", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.10.0", "0.9.0", True),
        ("0.1.0.post1", "0.1.0", True),
        ("0.1", "0.1.0", False),
        ("0.1.0", "0.1.0", False),
        ("0.0.9", "0.1.0", False),
        ("0.2.0rc1", "0.1.0", False),
        ("0.2.0.dev3", "0.1.0", False),
        ("0.2.0rc2", "0.2.0rc1", True),
        ("0.2.0", "0.2.0rc1", True),
        ("garbage", "0.1.0", False),
        ("0.2.0", "", False),
    ],
)
def test_which_version_is_newer(offered: str, present: str, newer: bool) -> None:
    assert updates.is_newer(offered, present) is newer


@pytest.mark.parametrize("tag", ["v0.1.0", "v0.0.9", "v0.2.0rc1"])
def test_the_same_an_older_one_and_a_prerelease_are_no_news(server: PlainServer, tag: str) -> None:
    server.answers[PATH] = release(server, tag)
    assert checked(settings_for(server)) is None
    assert updates.known() is None
    assert len(server.asked) == 1


def test_what_was_newer_is_forgotten_once_it_is_installed(server: PlainServer, monkeypatch: pytest.MonkeyPatch) -> None:
    server.answers[PATH] = release(server, "v0.2.0")
    checked(settings_for(server))
    assert updates.known() is not None
    monkeypatch.setattr(updates, "version", lambda: "0.2.0")
    assert updates.known() is None


GARBAGE = [b"", b"no json", b"[]", b"null", b"7", b'{"tag_name": "v9.9"}', b"\xff\xfe", b"[" * 100_000]


@pytest.mark.parametrize("body", GARBAGE, ids=range(len(GARBAGE)))
def test_garbage_is_no_news(server: PlainServer, body: bytes) -> None:
    server.answers[PATH] = Said(body)
    assert checked(settings_for(server)) is None
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "more",
    [
        {"html_url": "https://elsewhere.example/get"},
        {"html_url": "javascript:alert(1)"},
        {"html_url": "file:///etc/passwd"},
        {"html_url": 7},
        {"tag_name": None},
        {"tag_name": "the newest"},
        {"draft": True},
        {"prerelease": True},
    ],
)
def test_a_page_elsewhere_a_draft_and_no_version_are_no_news(server: PlainServer, more: dict[str, Any]) -> None:
    server.answers[PATH] = release(server, "v0.2.0", **more)
    assert checked(settings_for(server)) is None


@pytest.mark.parametrize("status", [301, 403, 404, 429, 500])
def test_a_refusal_is_no_news(server: PlainServer, status: int) -> None:
    server.answers[PATH] = Said(release(server, "v0.2.0").body, status)
    assert checked(settings_for(server)) is None
    assert len(server.asked) == 1


def test_it_is_sent_on_to_where_the_repository_is_now(server: PlainServer) -> None:
    server.answers[PATH] = Said(status=301, headers={"Location": "/repositories/7/releases/latest"})
    server.answers["/repositories/7/releases/latest"] = release(server, "v0.2.0")
    assert checked(settings_for(server)) is not None


@pytest.mark.parametrize("to", ["http://lyre.example/", "ftp://127.0.0.1/", PATH, "https://127.0.0.1/"])
def test_it_is_not_sent_on_to_an_open_line_nor_in_circles(server: PlainServer, to: str) -> None:
    server.answers[PATH] = Said(status=302, headers={"Location": to})
    assert checked(settings_for(server)) is None
    assert len(server.asked) <= 3


def test_an_answer_without_an_end_is_given_up(server: PlainServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(updates, "TIMEOUT_S", 0.3)
    server.answers[PATH] = Said(release(server, "v0.2.0").body, stalls=True)
    began = time.monotonic()
    assert checked(settings_for(server)) is None
    assert time.monotonic() - began < 5


def test_one_that_is_too_long_is_not_read(server: PlainServer) -> None:
    server.answers[PATH] = release(server, "v0.2.0", body="x" * updates.MOST_BYTES)
    assert checked(settings_for(server)) is None


def test_hanging_up_ends_the_wait_at_once(server: PlainServer) -> None:
    server.answers[PATH] = Said(release(server, "v0.2.0").body, stalls=True)
    asking = updates.check(settings_for(server), NOW)
    next(asking)
    began = time.monotonic()
    asking.close()
    assert time.monotonic() - began < 2


def test_no_network_is_no_news(server: PlainServer) -> None:
    nobody = Settings(updates={"check": True, "address": "http://127.0.0.1:9/"})
    assert checked(nobody) is None
    assert updates.recall().asked_at == NOW


@pytest.mark.parametrize("text", ["", "no json", "[]", '{"asked_at": "x"}', '{"asked_at": 1, "found": 3, "told": ""}'])
def test_a_damaged_memory_is_as_none(text: str) -> None:
    paths.private(paths.state_dir())
    (paths.state_dir() / "updates.json").write_text(text)
    assert updates.recall() == Memory()


def test_it_is_not_asked_where_that_can_not_be_written_down(server: PlainServer, home: Path) -> None:
    (home / "state").write_text("a file where the folder should be")
    assert checked(settings_for(server)) is None
    assert server.asked == []


@pytest.mark.parametrize("address", ["http://lyre.example/latest", "lyre.example", "file:///tmp/x", "https://"])
def test_only_an_address_that_nobody_on_the_way_can_read_is_taken(address: str) -> None:
    with pytest.raises(ValidationError, match="https"):
        Settings(updates={"address": address})


def test_the_address_of_a_build_is_that_of_its_metadata(monkeypatch: pytest.MonkeyPatch) -> None:
    from email.message import Message

    told = Message()
    told["Project-URL"] = "Source, https://lyre.example/source"
    told["Project-URL"] = "Updates, https://lyre.example/latest"
    monkeypatch.setattr(updates, "metadata", lambda _: told)
    assert updates.address(Settings()) == "https://lyre.example/latest"
    assert updates.address(Settings(updates={"address": "https://other.example/"})) == "https://other.example/"


def looked(settings: Settings) -> Check:
    (found,) = running.check_updates(Patient(settings))
    return found


def test_the_doctor_tells_what_is_known_and_asks_nobody(server: PlainServer) -> None:
    off, on = Settings(), settings_for(server)
    assert "aren't asked for" in looked(off).detail
    assert not looked(Settings(updates={"check": True})).ok
    assert "never yet" in looked(on).detail
    server.answers[PATH] = release(server, "v0.2.0")
    checked(on)
    assert looked(on).detail == "Lyre 0.2.0 is there"
    assert looked(on).remedy.endswith("/someone/lyre/releases/tag/v0.2.0")
    assert len(server.asked) == 1
