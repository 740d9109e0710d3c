"""A download, killed at a random byte: what was whole is there and isn't fetched again, and the next start ends it.

`python -m tests.kills.downloads FOLDER` is the process; the hub is in the one that kills it.
"""

import os
import random
import subprocess
import sys
from pathlib import Path

from tests.kills.victim import Found, killed

LONGEST_S = 0.08


def run(times: int, folder: Path, rng: random.Random) -> Found:
    """Kill a download that often, each of them anew, and have it go on afterwards."""
    from tests.models.loopback_hub import running, stall
    from tests.models.tiny_checkpoint import FILES, TOTAL, UNWANTED

    finished = lost = damaged = not_started = 0
    names = list(FILES)
    for number in range(times):
        with running() as hub:
            models_dir = folder / str(number)
            environment = _environment(hub.address)
            hub.repository("owner/tiny", FILES | UNWANTED)
            which = rng.randrange(len(names))
            hub.faults = [*[None] * which, stall(rng.randrange(len(FILES[names[which]])))]
            killed(
                "tests.kills.downloads",
                [str(models_dir)],
                environment,
                rng.uniform(0, LONGEST_S),
                lambda hub=hub, which=which: len(hub.ranges) > which,  # type: ignore[misc]
            )
            hub.released.set()
            there = {file.name for file in models_dir.rglob("*") if file.name in FILES}
            finished += len(there)
            damaged += sum(next(models_dir.rglob(name)).read_bytes() != FILES[name] for name in there)
            asked_before = len(hub.requests)
            again = subprocess.run(
                [sys.executable, "-m", "tests.kills.downloads", str(models_dir)],
                env={**os.environ, **environment},
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
            )
            not_started += again.stdout != "done\n"
            fetched = {request.path.rpartition("/")[2] for request in hub.requests[asked_before:] if request.sent}
            lost += len(there & fetched)
            damaged += not _is_good(models_dir)
            assert hub.bytes_sent <= 2 * TOTAL
    return Found(times, finished, lost, damaged, not_started)


def _environment(address: str) -> dict[str, str]:
    no_proxy = {name: "" for name in os.environ if "proxy" in name.lower()}
    return no_proxy | {"HF_ENDPOINT": address, "HF_HUB_OFFLINE": "0"}


def _is_good(models_dir: Path) -> bool:
    from tests.models.tiny_checkpoint import assert_good

    try:
        assert_good(models_dir)
    except (AssertionError, OSError):
        return False
    return True


def main() -> int:
    """Fetch the checkpoint, and say when it is done."""
    from app.models.hub import Patience
    from tests.models.tiny_checkpoint import fetch

    steps = fetch(Path(sys.argv[1]), patience=Patience())
    sys.stdout.write(f"{steps[-1].phase}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
