"""What a hub can do wrong, and what it may refuse: nothing damaged is ever taken for a file."""

import gzip
import logging
import time
import traceback
from dataclasses import replace
from pathlib import Path

import pytest
from huggingface_hub import constants

from app.errors import (
    DiskFull,
    DownloadDamaged,
    DownloadError,
    HubFailing,
    HubUnreachable,
    NotOnHub,
    TokenNeeded,
    UnsafeCheckpoint,
)
from app.models.download import Download
from app.models.manifest import HubFile
from app.models.part import Part, Spoiled
from app.models.room import SPARE_BYTES
from app.models.store import is_complete
from tests.models.loopback_hub import Answer, Fault, Hub, cut, refuse, running
from tests.models.tiny_checkpoint import (
    CHECKPOINT,
    FILES,
    MIRROR,
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


def header(name: str, value: str) -> Fault:
    return lambda answer: answer.headers.update({name: value})


def swapped(answer: Answer) -> None:
    """The right length, other bytes."""
    answer.body = noise(len(answer.body), "swapped")


def longer(answer: Answer) -> None:
    """More than the listing says, with no length told beforehand."""
    answer.body, answer.chunked = answer.body + b"more", True


def ignore_range(answer: Answer) -> None:
    answer.status, answer.body = 200, answer.whole
    answer.headers.pop("Content-Range", None)


def begin(hub: Hub, models_dir: Path, at: int = 25_000) -> None:
    """Leave a download that has `at` bytes of its first shard."""
    hub.faults = [None, cut(at)]
    with pytest.raises(HubUnreachable):
        fetch(models_dir, patience=ONCE)
    hub.requests.clear()


@pytest.mark.parametrize("fault", [swapped, longer, header("Content-Length", "59999"), header("Content-Length", "9")])
def test_wrong_bytes_once_are_fetched_again(hub: Hub, models_dir: Path, fault: Fault) -> None:
    hub.faults = [None, fault]
    fetch(models_dir)
    assert_good(models_dir)


@pytest.mark.parametrize("fault", [swapped, longer, header("Content-Length", "7")])
def test_wrong_bytes_forever_are_refused_and_nothing_of_them_stays(hub: Hub, models_dir: Path, fault: Fault) -> None:
    hub.always = fault
    with pytest.raises(DownloadDamaged, match=r"config\.json of owner/tiny comes damaged"):
        fetch(models_dir)
    assert_no_corruption(models_dir)
    assert sum(path.stat().st_size for path in (models_dir / "owner/tiny").glob("*.part")) == 0
    hub.always = None
    fetch(models_dir)
    assert_good(models_dir)


@pytest.mark.parametrize(
    "lie",
    [
        {"lfs": {"size": 59_999, "sha256": "0" * 64, "pointerSize": 1}},
        {"lfs": {"size": 60_000, "sha256": "0" * 64, "pointerSize": 1}},
        {"lfs": {"size": 60_001, "sha256": "0" * 64, "pointerSize": 1}},
    ],
    ids=["too short", "wrong checksum", "too long"],
)
def test_a_file_that_is_not_what_the_listing_says_is_refused(
    hub: Hub, models_dir: Path, lie: dict[str, object]
) -> None:
    hub.repositories["owner/tiny"].lie[SHARD] = lie
    with pytest.raises(DownloadDamaged):
        fetch(models_dir)
    assert not (models_dir / "owner/tiny" / SHARD).exists()
    assert not is_complete(CHECKPOINT, models_dir)


def test_a_small_file_is_checked_by_its_git_checksum(hub: Hub, models_dir: Path) -> None:
    hub.repositories["owner/tiny"].lie["config.json"] = {"blobId": "1" * 40}
    with pytest.raises(DownloadDamaged, match=r"config\.json"):
        fetch(models_dir)


@pytest.mark.parametrize("lie", [{"lfs": None, "blobId": None}, {"lfs": {"size": 9, "sha256": "", "pointerSize": 1}}])
def test_a_file_without_a_checksum_is_refused(hub: Hub, models_dir: Path, lie: dict[str, object]) -> None:
    hub.repositories["owner/tiny"].lie[SHARD] = lie
    with pytest.raises(DownloadDamaged, match="can't be read"):
        fetch(models_dir)


def test_a_part_that_was_spoiled_on_the_disk_is_noticed(hub: Hub, models_dir: Path) -> None:
    begin(hub, models_dir)
    part_of(models_dir, SHARD).write_bytes(noise(25_000, "spoiled"))
    fetch(models_dir)
    assert_good(models_dir)
    assert hub.ranges == ["bytes=25000-", "", ""]  # the rest, the whole again, and the next file


def test_a_part_longer_than_its_file_starts_again(hub: Hub, models_dir: Path) -> None:
    begin(hub, models_dir)
    part_of(models_dir, SHARD).write_bytes(noise(70_000, "too long"))
    fetch(models_dir)
    assert_good(models_dir)


def test_a_finished_file_that_was_changed_is_fetched_again(hub: Hub, models_dir: Path) -> None:
    begin(hub, models_dir)
    (models_dir / "owner/tiny/config.json").write_bytes(b"x" * len(FILES["config.json"]))
    fetch(models_dir)
    assert_good(models_dir)


def test_a_range_that_is_ignored_brings_the_whole_file_anew(hub: Hub, models_dir: Path) -> None:
    begin(hub, models_dir)
    hub.faults = [ignore_range]
    fetch(models_dir)
    assert_good(models_dir)
    assert hub.bytes_sent == TOTAL - len(FILES["config.json"])


@pytest.mark.parametrize(
    "span", ["bytes 0-59999/60000", "bytes 24999-59999/60000", "bytes 25000-59999/70000", "rubbish"]
)
def test_another_range_than_asked_for_is_not_taken(hub: Hub, models_dir: Path, span: str) -> None:
    begin(hub, models_dir)
    hub.faults = [header("Content-Range", span)]
    fetch(models_dir)
    assert_good(models_dir)
    assert hub.ranges == ["bytes=25000-", "", ""]  # the rest, the whole again, and the next file


def test_416_to_a_resume_starts_the_file_again(hub: Hub, models_dir: Path) -> None:
    begin(hub, models_dir)
    hub.faults = [refuse(416)]
    fetch(models_dir)
    assert_good(models_dir)
    assert hub.ranges == ["bytes=25000-", "", ""]  # the rest, the whole again, and the next file


def test_nothing_beyond_the_end_of_the_file_reaches_the_disk(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with Part(folder, HubFile("model.safetensors", 10, sha256="0" * 64)) as part:
        part.append(b"12345678")
        with pytest.raises(Spoiled):
            part.append(b"90123")
        assert [path.read_bytes() for path in folder.iterdir()] == [b"12345678"]


def test_416_forever_is_an_end(hub: Hub, models_dir: Path) -> None:
    hub.always = refuse(416)
    with pytest.raises(DownloadDamaged):
        fetch(models_dir)
    assert len(hub.ranges) == 2


def test_a_compressed_answer_is_unpacked(hub: Hub, models_dir: Path) -> None:
    def packed(answer: Answer) -> None:
        answer.body = gzip.compress(answer.body)
        answer.headers["Content-Encoding"] = "gzip"

    hub.faults = [packed]
    fetch(models_dir)
    assert_good(models_dir)


@pytest.mark.parametrize("wait", [{"Retry_After": "1"}, {"ratelimit": '"api";r=0;t=1'}])
def test_429_waits_as_long_as_the_hub_says(hub: Hub, models_dir: Path, wait: dict[str, str]) -> None:
    hub.faults = [None, refuse(429, **wait)]
    begun = time.monotonic()
    steps = fetch(models_dir)
    assert time.monotonic() - begun >= 1.0
    assert "waiting" in [step.phase for step in steps]
    assert_good(models_dir)
    assert hub.bytes_sent == TOTAL


def test_429_with_a_date_in_the_past_goes_on_at_once(hub: Hub, models_dir: Path) -> None:
    hub.faults = [refuse(429, Retry_After="Wed, 21 Oct 2015 07:28:00 GMT")]
    fetch(models_dir)
    assert_good(models_dir)


def test_a_wait_beyond_patience_is_told_instead_of_kept(hub: Hub, models_dir: Path) -> None:
    hub.faults = [refuse(429, Retry_After="3600")]
    begun = time.monotonic()
    with pytest.raises(HubFailing, match="HTTP 429"):
        fetch(models_dir)
    assert time.monotonic() - begun < 1.5


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_trouble_that_passes_is_waited_out(hub: Hub, models_dir: Path, status: int) -> None:
    hub.listing_faults = [refuse(status)]
    hub.faults = [refuse(status), None, refuse(status)]
    fetch(models_dir)
    assert_good(models_dir)
    assert hub.bytes_sent == TOTAL


def test_500_forever_ends_after_a_few_tries_and_keeps_what_came(hub: Hub, models_dir: Path) -> None:
    begin(hub, models_dir)
    hub.always = refuse(500)
    with pytest.raises(HubFailing, match="HTTP 500") as caught:
        fetch(models_dir)
    assert caught.value.action == "retry"
    assert len(hub.ranges) == QUICK.tries
    assert part_of(models_dir, SHARD).stat().st_size == 25_000


def test_a_listing_that_is_no_json_is_refused(hub: Hub, models_dir: Path) -> None:
    hub.listing_faults = [lambda answer: setattr(answer, "body", b"<html>sign in to the hotel's network</html>")]
    with pytest.raises(DownloadDamaged, match="can't be read"):
        fetch(models_dir)


def test_nobody_at_the_address_says_so(hub: Hub, models_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with running() as gone:
        address = gone.address
    monkeypatch.setenv("HF_ENDPOINT", address)
    with pytest.raises(HubUnreachable, match=r"127\.0\.0\.1 can't be reached"):
        fetch(models_dir)
    monkeypatch.setenv("HF_ENDPOINT", "rubbish")
    with pytest.raises(HubUnreachable, match="mend HF_ENDPOINT"):
        fetch(models_dir)


def test_offline_is_the_users_setting_and_says_so(hub: Hub, models_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    with pytest.raises(HubUnreachable, match="HF_HUB_OFFLINE"):
        fetch(models_dir)
    assert hub.requests == []


def test_404_says_that_it_is_not_there(hub: Hub, models_dir: Path) -> None:
    hub.faults = [refuse(404)] * 4
    with pytest.raises(NotOnHub, match="owner/tiny"):
        fetch(models_dir)
    assert_no_corruption(models_dir)


def test_a_repository_without_a_needed_file_is_refused(hub: Hub, models_dir: Path) -> None:
    hub.repository("owner/tiny", {"config.json": b"{}", "optimizer.pt": b"x"})
    with pytest.raises(NotOnHub, match=r"lacks model\*\.safetensors"):
        fetch(models_dir)
    assert hub.bytes_sent == 0


@pytest.mark.parametrize(
    "name", ["model/../../../evil.safetensors", "model\\..\\evil.safetensors", "model:x.safetensors"]
)
def test_a_file_name_that_leads_elsewhere_is_refused(hub: Hub, models_dir: Path, name: str) -> None:
    hub.repository("owner/tiny", FILES | {name: b"evil"})
    with pytest.raises(DownloadDamaged, match="doesn't stay in its folder"):
        fetch(models_dir)
    assert hub.bytes_sent == 0
    assert not [path for path in models_dir.rglob("*") if "evil" in path.name]


def test_a_folder_that_is_a_link_is_not_written_into(hub: Hub, models_dir: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (models_dir / "owner").mkdir(parents=True)
    (models_dir / "owner/tiny").symlink_to(elsewhere, target_is_directory=True)
    with pytest.raises(UnsafeCheckpoint):
        download(models_dir)
    assert list(elsewhere.iterdir()) == []


def test_a_part_that_is_a_link_is_replaced_not_followed(hub: Hub, models_dir: Path, tmp_path: Path) -> None:
    begin(hub, models_dir)
    precious = tmp_path / "precious"
    precious.write_bytes(b"precious")
    part = part_of(models_dir, SHARD)
    part.unlink()
    part.symlink_to(precious)
    fetch(models_dir)
    assert_good(models_dir)
    assert precious.read_bytes() == b"precious"


def test_no_space_at_the_start_fetches_nothing_and_tells_how_much_is_missing(hub: Hub, models_dir: Path) -> None:
    with pytest.raises(DiskFull, match=r"tiny needs 100\.0 kB more .* has 50\.0 kB free: free another 67\.2 MB"):
        fetch(models_dir, free_bytes=lambda _: 50_000)
    assert hub.bytes_sent == 0


def test_space_that_runs_out_in_the_middle_stops_and_the_rest_comes_later(hub: Hub, models_dir: Path) -> None:
    looks = iter([TOTAL + SPARE_BYTES, TOTAL + SPARE_BYTES, 60_000 + SPARE_BYTES, 60_000 + SPARE_BYTES])

    def shrinking(_: Path) -> int:
        return next(looks, 30_000 + SPARE_BYTES)

    hub.faults = [None, cut(20_000), cut(20_000)]  # pieces of the first shard, with a look before each
    with pytest.raises(DiskFull, match=r"set models\.dir"):
        fetch(models_dir, free_bytes=shrinking)
    came = sum(path.stat().st_size for path in (models_dir / "owner/tiny").glob("*.part"))
    assert_no_corruption(models_dir)
    hub.requests.clear()
    hub.faults = []
    fetch(models_dir)
    assert_good(models_dir)
    assert hub.bytes_sent == TOTAL - len(FILES["config.json"]) - came


def test_what_is_here_already_needs_no_space(hub: Hub, models_dir: Path) -> None:
    begin(hub, models_dir)
    rest = TOTAL - len(FILES["config.json"]) - 25_000
    fetch(models_dir, free_bytes=lambda _: rest + SPARE_BYTES)
    assert_good(models_dir)


def test_a_folder_that_cannot_be_made_says_which(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "models").write_text("a file, not a folder")
    with pytest.raises(DownloadError, match="can't be written"):
        fetch(tmp_path / "models")


# tokens, mirrors, other hosts


def gate(hub: Hub) -> None:
    hub.repository("owner/tiny", FILES, gated=True)


def test_a_gated_repository_without_a_token_says_what_to_do(hub: Hub, models_dir: Path) -> None:
    gate(hub)
    with pytest.raises(TokenNeeded, match=f"agree at {hub.address}/owner/tiny, make a token at") as caught:
        fetch(models_dir)
    assert caught.value.action == "token"


def test_a_stored_token_is_looked_up_only_when_the_hub_asks(hub: Hub, models_dir: Path) -> None:
    asked = []

    def stored() -> str:
        asked.append(1)
        return "hf_good"

    fetch(models_dir / "open", stored_token=stored)
    assert asked == []
    assert {request.token for request in hub.requests} == {""}
    gate(hub)
    fetch(models_dir, stored_token=stored)
    assert_good(models_dir)
    assert asked == [1]


def test_a_token_that_the_hub_does_not_know_is_named_as_the_fault(hub: Hub, models_dir: Path) -> None:
    gate(hub)
    with pytest.raises(TokenNeeded, match="doesn't accept the token"):
        fetch(models_dir, "hf_bad")


def test_403_says_that_the_terms_are_not_agreed_to(hub: Hub, models_dir: Path) -> None:
    hub.listing_faults = [refuse(403, X_Error_Code="GatedRepo")]
    with pytest.raises(TokenNeeded, match="agree to its terms at"):
        fetch(models_dir, "hf_good")


def test_a_token_given_while_a_download_waits_goes_on_with_it(hub: Hub, models_dir: Path) -> None:
    begin(hub, models_dir)
    hub.repositories["owner/tiny"].gated = True
    with pytest.raises(TokenNeeded):
        fetch(models_dir)
    hub.requests.clear()
    fetch(models_dir, "hf_good")
    assert_good(models_dir)
    assert hub.bytes_sent == TOTAL - len(FILES["config.json"]) - 25_000


def test_files_on_another_host_are_fetched_without_the_token(hub: Hub, models_dir: Path) -> None:
    gate(hub)
    with running() as storage:
        storage.repositories = hub.repositories
        hub.storage = storage.address.replace("127.0.0.1", "localhost")
        storage.faults = [None, cut(5000)]
        fetch(models_dir, "hf_good")
    assert_good(models_dir)
    assert {request.token for request in hub.requests} == {"hf_good"}
    assert {request.token for request in storage.requests} == {""}
    assert all(request.host.startswith("localhost:") for request in storage.requests)
    assert (hub.bytes_sent, storage.bytes_sent) == (0, TOTAL)
    assert "bytes=5000-" in [request.range for request in storage.requests]


def test_an_address_of_the_other_host_that_ran_out_is_asked_for_anew(hub: Hub, models_dir: Path) -> None:
    with running() as storage:
        storage.repositories = hub.repositories
        hub.storage = storage.address.replace("127.0.0.1", "localhost")
        storage.faults = [refuse(403)]
        fetch(models_dir)
    assert_good(models_dir)


@pytest.mark.parametrize("trouble", ["gated", "gone", "damaged", "failing"])
def test_a_mirror_serves_when_the_repository_cannot(hub: Hub, models_dir: Path, trouble: str) -> None:
    hub.repository(MIRROR, FILES)
    if trouble == "gated":
        gate(hub)
    elif trouble == "gone":
        del hub.repositories["owner/tiny"]
    elif trouble == "damaged":
        hub.faults = [swapped, swapped]
    else:
        hub.listing_faults = [refuse(500)] * QUICK.tries
    fetch(models_dir)
    assert_good(models_dir)
    assert MIRROR in (models_dir / "owner/tiny/.lyre.json").read_text()


def test_a_mirror_with_other_files_keeps_none_of_the_pieces_of_the_first(hub: Hub, models_dir: Path) -> None:
    begin(hub, models_dir)
    other = FILES | {SHARD: noise(50_000, "mirror")}
    hub.repository(MIRROR, other)
    del hub.repositories["owner/tiny"]
    fetch(models_dir)
    assert_good(models_dir, other)
    assert hub.bytes_sent == 50_000 + len(FILES[SECOND])


def test_when_no_mirror_helps_the_first_refusal_is_told(hub: Hub, models_dir: Path) -> None:
    gate(hub)
    hub.repository(MIRROR, {"config.json": b"{}"})
    with pytest.raises(TokenNeeded, match="owner/tiny"):
        fetch(models_dir)


def test_a_preferred_repository_is_asked_before_the_one_whose_name_the_folder_bears(hub: Hub, models_dir: Path) -> None:
    hub.repository(MIRROR, FILES)
    checkpoint = replace(CHECKPOINT, mirrors=(), preferred=(MIRROR,))
    list(Download(checkpoint, models_dir, patience=QUICK).run())
    assert {request.path.split("/resolve/")[0] for request in hub.requests if "/resolve/" in request.path} == {
        f"/{MIRROR}"
    }
    assert is_complete(checkpoint, models_dir)
    assert (models_dir / "owner/tiny" / SHARD).read_bytes() == FILES[SHARD]


def test_where_the_preferred_one_is_gone_the_repository_itself_serves(hub: Hub, models_dir: Path) -> None:
    checkpoint = replace(CHECKPOINT, mirrors=(), preferred=(MIRROR,))
    list(Download(checkpoint, models_dir, patience=QUICK).run())
    assert_good(models_dir)


def test_the_token_is_in_no_log_and_in_no_error(hub: Hub, models_dir: Path, caplog: pytest.LogCaptureFixture) -> None:
    secret = "hf_good_and_secret"
    hub.tokens = {secret}
    gate(hub)
    hub.faults = [None, cut(10), refuse(500), refuse(403)]
    with caplog.at_level(logging.DEBUG), pytest.raises(TokenNeeded) as caught:
        fetch(models_dir, secret)
    assert secret not in "".join(traceback.format_exception(caught.value, chain=True))
    assert caplog.records
    assert secret not in caplog.text
    assert secret not in "".join(path.read_text(errors="ignore") for path in models_dir.rglob("*") if path.is_file())
    assert secret not in repr(vars(Download(CHECKPOINT, models_dir))["_meter"])
