"""Downloads in processes of their own: killed, two at once, with the library's settings read from the environment."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.errors import DownloadBusy
from app.models.lock import sole_writer
from app.models.store import remove
from tests.models.loopback_hub import Hub, stall, wait_until
from tests.models.tiny_checkpoint import (
    CHECKPOINT,
    FILES,
    SHARD,
    TOTAL,
    assert_good,
    assert_no_corruption,
    fetch,
    part_of,
)

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import sys
from pathlib import Path
from app.errors import UserError
from tests.models.tiny_checkpoint import fetch, QUICK
from app.models.hub import Patience
try:
    steps = fetch(Path(sys.argv[1]), patience=Patience())
except UserError as error:
    sys.exit(f"{type(error).__name__}: {error}")
print(steps[-1].phase)
"""


def environment(**more: str) -> dict[str, str]:
    """The environment of this process without what turns the network off, and with the tests' modules in reach."""
    kept = {
        name: value for name, value in os.environ.items() if name != "HF_HUB_OFFLINE" and "proxy" not in name.lower()
    }
    return kept | {"PYTHONPATH": os.pathsep.join((str(ROOT), str(Path(__file__).parent)))} | more


def run(models_dir: Path, before: str = "", **more: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", before + SCRIPT, str(models_dir)]
    return subprocess.run(command, env=environment(**more), capture_output=True, text=True, timeout=60, check=False)


@contextmanager
def stalled(hub: Hub, models_dir: Path, at: int) -> Iterator["subprocess.Popen[str]"]:
    """A process that has `at` bytes of the first shard on the disk and waits for more."""
    hub.faults = [None, stall(at)]
    command = [sys.executable, "-c", SCRIPT, str(models_dir)]
    process = subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        folder = models_dir / CHECKPOINT.repository
        wait_until(lambda: sum(path.stat().st_size for path in folder.glob(f"{SHARD}.*.part")) == at)
        yield process
    finally:
        process.kill()
        process.communicate()


def test_a_killed_process_loses_no_byte(hub: Hub, models_dir: Path) -> None:
    with stalled(hub, models_dir, 33_333):
        pass
    assert_no_corruption(models_dir)
    assert part_of(models_dir, SHARD).read_bytes() == FILES[SHARD][:33_333]
    hub.requests.clear()
    fetch(models_dir)
    assert_good(models_dir)
    assert hub.ranges[0] == "bytes=33333-"
    assert hub.bytes_sent == TOTAL - 33_333 - len(FILES["config.json"])


def test_two_processes_never_write_one_checkpoint(hub: Hub, models_dir: Path) -> None:
    with stalled(hub, models_dir, 100):
        second = run(models_dir)
        assert (second.returncode, second.stderr) == (
            1,
            "DownloadBusy: another process is working on tiny: wait until it is done, or stop it, and try again\n",
        )
        with pytest.raises(DownloadBusy):
            fetch(models_dir)
        with pytest.raises(DownloadBusy):
            remove(CHECKPOINT, models_dir)
    assert run(models_dir).stdout == "done\n"
    assert_good(models_dir)
    assert hub.bytes_sent == TOTAL


def test_two_downloads_in_one_process_are_two_writers_as_well(hub: Hub, models_dir: Path) -> None:
    with sole_writer(CHECKPOINT, models_dir), pytest.raises(DownloadBusy):
        fetch(models_dir)
    fetch(models_dir)


def test_the_hub_of_the_environment_is_used(hub: Hub, models_dir: Path) -> None:
    assert run(models_dir, HF_ENDPOINT=hub.address + "/").stdout == "done\n"
    assert_good(models_dir)


def test_a_proxy_of_the_environment_is_used(hub: Hub, models_dir: Path) -> None:
    ran = run(models_dir, HF_ENDPOINT="http://hub.invalid", HTTP_PROXY=hub.address)
    assert ran.stdout == "done\n", ran.stderr
    assert_good(models_dir)
    assert {request.path.split("/")[2] for request in hub.requests} == {"hub.invalid"}


def test_offline_in_the_environment_forbids_a_download_and_says_so(hub: Hub, models_dir: Path) -> None:
    ran = run(models_dir, HF_HUB_OFFLINE="1")
    assert ran.stderr == "HubUnreachable: HF_HUB_OFFLINE forbids downloads: unset it and start again\n"
    assert hub.requests == []


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on file sizes is POSIX")
def test_a_disk_that_refuses_a_write_is_told_and_gone_on_with_later(hub: Hub, models_dir: Path) -> None:
    limit = "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))\n"
    ran = run(models_dir, limit)
    assert ran.returncode == 1
    assert ran.stderr.startswith("DiskFull: tiny needs ")
    assert_no_corruption(models_dir)
    came = part_of(models_dir, SHARD).stat().st_size
    assert came <= 20_000
    hub.requests.clear()
    fetch(models_dir)
    assert_good(models_dir)
    assert hub.bytes_sent == TOTAL - came - len(FILES["config.json"])
