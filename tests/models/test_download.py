"""Downloads that go well, stop and go on: over real HTTP, from a hub that counts its bytes."""

import json
import threading
import time
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import HubUnreachable
from app.models.hub import Patience
from app.models.progress import Meter, Progress
from app.models.store import is_complete
from tests.models.loopback_hub import Answer, Fault, Hub, cut, refuse, stall, wait_until
from tests.models.tiny_checkpoint import (
    CHECKPOINT,
    FILES,
    ONCE,
    QUICK,
    SECOND,
    SHARD,
    TOTAL,
    assert_good,
    assert_no_corruption,
    download,
    fetch,
    noise,
    part_of,
)


def test_only_the_needed_files_come_and_each_byte_comes_once(hub: Hub, models_dir: Path) -> None:
    fetch(models_dir)
    assert_good(models_dir)
    assert hub.bytes_sent == TOTAL
    assert len(hub.ranges) == len(FILES)


def test_the_folder_tells_the_commit_and_every_checksum(hub: Hub, models_dir: Path) -> None:
    fetch(models_dir)
    told = json.loads((models_dir / "owner/tiny/.lyre.json").read_text())
    assert told["commit"] == hub.repositories["owner/tiny"].main
    assert {(f["name"], f["bytes"], bool(f["sha256"] or f["git_sha1"])) for f in told["files"]} == {
        (name, len(data), True) for name, data in FILES.items()
    }


def test_progress_goes_from_asking_to_done_and_counts_every_byte(hub: Hub, models_dir: Path) -> None:
    steps = fetch(models_dir)
    assert steps[0].bytes_done == 0
    assert [step.bytes_done for step in steps] == sorted(step.bytes_done for step in steps)
    assert {step.file for step in steps} >= set(FILES)
    assert steps[-1] == Progress("done", TOTAL, TOTAL, 0.0, 0.0, SECOND)


def test_what_is_complete_is_not_asked_for_again(hub: Hub, models_dir: Path) -> None:
    fetch(models_dir)
    before = len(hub.requests)
    assert [step.phase for step in fetch(models_dir)] == ["done"]
    assert len(hub.requests) == before


@given(cuts=st.lists(st.integers(0, 60_000), min_size=1, max_size=6), restart=st.booleans())
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_connection_cut_at_any_byte_costs_no_byte_twice(hub: Hub, cuts: list[int], restart: bool) -> None:
    hub.requests.clear()
    hub.faults[:] = [cut(at) for at in cuts]
    with TemporaryDirectory() as folder:
        models_dir = Path(folder)
        if restart:  # each cut ends the download, and a new one goes on
            for _ in cuts:
                with suppress(HubUnreachable):
                    fetch(models_dir, patience=ONCE)
        fetch(models_dir, patience=Patience(2.0, 0.4, tries=10, backoff_s=0.001))
        assert_good(models_dir)
    assert hub.bytes_sent == TOTAL
    hub.faults.clear()


def test_a_resumed_download_asks_the_hub_for_the_rest_and_for_nothing_else(hub: Hub, models_dir: Path) -> None:
    hub.faults = [None, cut(12_345)]
    with pytest.raises(HubUnreachable):
        fetch(models_dir, patience=ONCE)
    assert part_of(models_dir, SHARD).read_bytes() == FILES[SHARD][:12_345]
    assert_no_corruption(models_dir)
    hub.requests.clear()
    fetch(models_dir)
    assert_good(models_dir)
    assert hub.ranges == ["bytes=12345-", ""]  # no listing, no config.json
    assert [r for r in hub.requests if r.path.startswith("/api/")] == []
    assert hub.bytes_sent == TOTAL - 12_345 - len(FILES["config.json"])


def test_a_body_that_ends_early_without_an_error_is_gone_on_with(hub: Hub, models_dir: Path) -> None:
    def short(answer: Answer) -> None:
        answer.chunked, answer.cut_at = True, 1000

    hub.faults = [None, short]
    fetch(models_dir)
    assert_good(models_dir)
    assert hub.bytes_sent == TOTAL


def test_a_stalled_connection_is_given_up_and_the_rest_fetched_by_another(hub: Hub, models_dir: Path) -> None:
    hub.faults = [None, stall(30_000)]
    begun = time.monotonic()
    fetch(models_dir)
    assert time.monotonic() - begun < 10 * QUICK.stall_s
    assert_good(models_dir)
    assert hub.bytes_sent == TOTAL


def test_a_line_that_breaks_often_but_brings_something_each_time_is_not_given_up(hub: Hub, models_dir: Path) -> None:
    hub.faults = [None, *(cut(4000) for _ in range(4 * QUICK.tries))]
    fetch(models_dir)
    assert_good(models_dir)
    assert hub.bytes_sent == TOTAL


def test_a_stall_that_never_ends_says_so_and_keeps_what_came(hub: Hub, models_dir: Path) -> None:
    hub.faults = [None, stall(30_000), stall(0), stall(0), stall(0)]
    with pytest.raises(HubUnreachable, match="check the network"):
        fetch(models_dir)
    assert part_of(models_dir, SHARD).stat().st_size == 30_000


@pytest.mark.parametrize("way", ["close", "event", "callable"])
def test_cancelling_ends_within_a_second_even_in_a_stall(hub: Hub, models_dir: Path, way: str) -> None:
    hub.faults = [None, stall(20_000)]
    flag = threading.Event()
    patient = Patience(connect_s=15, stall_s=60)
    steps = download(models_dir, patience=patient).run(flag if way == "event" else flag.is_set)
    with closing(steps):
        for step in steps:
            if step.bytes_done >= 20_000:
                break
        asked = time.monotonic()
        if way != "close":
            flag.set()
            assert list(steps) == []
    assert time.monotonic() - asked < 1.0
    assert_no_corruption(models_dir)
    assert not [thread for thread in threading.enumerate() if thread.name == "download"]
    fetch(models_dir)
    assert_good(models_dir)
    assert hub.bytes_sent == TOTAL


@pytest.mark.parametrize(("fault", "phase"), [(refuse(429, Retry_After="200"), "waiting"), (stall(5), "asking")])
def test_cancelling_while_the_hub_is_asked_or_a_pause_is_kept_ends_at_once(
    hub: Hub, models_dir: Path, fault: Fault, phase: str
) -> None:
    hub.listing_faults = [fault]
    steps = download(models_dir, patience=Patience()).run()
    asked = time.monotonic()
    with closing(steps):
        assert next(step for step in steps if step.phase == phase and hub.requests)
    assert time.monotonic() - asked < 2.0
    fetch(models_dir)
    assert_good(models_dir)


def test_discarding_removes_an_unfinished_download_and_leaves_a_finished_one(hub: Hub, models_dir: Path) -> None:
    hub.faults = [None, cut(500)]
    with pytest.raises(HubUnreachable):
        fetch(models_dir, patience=ONCE)
    assert download(models_dir).discard() >= 500 + len(FILES["config.json"])
    assert not (models_dir / "owner").exists()
    fetch(models_dir)
    assert download(models_dir).discard() == 0
    assert is_complete(CHECKPOINT, models_dir)


def test_the_commit_that_a_download_began_with_is_kept_when_the_hub_moves_on(hub: Hub, models_dir: Path) -> None:
    hub.faults = [None, cut(500)]
    with pytest.raises(HubUnreachable):
        fetch(models_dir, patience=ONCE)
    hub.repositories["owner/tiny"].commit({name: data[::-1] for name, data in FILES.items()})
    fetch(models_dir)
    assert_good(models_dir)
    assert hub.bytes_sent == TOTAL


def test_when_that_commit_is_gone_the_new_one_is_fetched_and_equal_files_are_kept(hub: Hub, models_dir: Path) -> None:
    hub.faults = [None, None, cut(500)]
    with pytest.raises(HubUnreachable):
        fetch(models_dir, patience=ONCE)
    repository = hub.repositories["owner/tiny"]
    repository.commits.clear()
    changed = FILES | {SECOND: noise(30_000, "three")}
    repository.commit(changed)
    hub.requests.clear()
    fetch(models_dir)
    assert_good(models_dir, changed)
    assert hub.bytes_sent == 30_000


def test_cuts_and_pauses_leave_no_thread_and_no_file_descriptor(hub: Hub, models_dir: Path) -> None:
    fetch(models_dir)  # what the libraries open once
    threads, descriptors = threading.active_count(), _descriptors()
    for i in range(8):
        hub.faults = [None, stall(1000 * i), cut(700 * i)]
        again = models_dir / str(i)
        with closing(download(again).run()) as steps:
            for step in steps:
                if step.bytes_done > 100:
                    break
        fetch(again)
    hub.released.set()
    # the hub is in this process: one thread and two descriptors are the connection that is kept for the next request
    wait_until(lambda: threading.active_count() <= threads + 1 and _descriptors() <= descriptors + 2)


def _descriptors() -> int:
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.exists() else 0


def test_speed_is_the_mean_of_the_last_seconds_and_tells_the_time_left() -> None:
    now = 0.0
    meter = Meter(total=1000, clock=lambda: now)
    meter.phase = "fetching"
    assert meter.look().seconds_left is None
    for now in (0.0, 1.0, 2.0):  # noqa: B007 the clock reads it
        meter.came(100)
        meter.part += 100
    assert (meter.look().bytes_per_s, meter.look().seconds_left) == (100.0, 7.0)
    now = 30.0
    assert meter.look().bytes_per_s == 0.0


def test_the_patience_of_the_product_is_15_s_to_connect_and_60_s_of_silence() -> None:
    assert (Patience().connect_s, Patience().stall_s) == (15.0, 60.0)
    assert QUICK.tries == 3
