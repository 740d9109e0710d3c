"""Fetches one checkpoint: what is missing of it, piece by piece, checked, and complete or not there."""

import threading
from collections.abc import Callable, Generator
from contextlib import closing
from functools import partial
from pathlib import Path

from app import paths
from app.errors import DownloadDamaged, DownloadError, HubFailing, NotOnHub, TokenNeeded
from app.models import hub_token, manifest, store
from app.models.catalogue import Checkpoint
from app.models.checksum import matches
from app.models.fetching import Fetching, Ticks, Tries, pause
from app.models.hub import Hub, Interrupted, Line, Patience
from app.models.layout import MANIFEST, PLAN, real_folder_of
from app.models.lock import sole_writer
from app.models.manifest import Manifest
from app.models.progress import Meter, Progress, telling
from app.models.pump import pumped
from app.models.room import Room, disk_errors, free_bytes_of


class Download:
    """The download of one checkpoint into `models_dir`; it goes on where an earlier one stopped, in any process.

    `token` is sent from the start; without one, `stored_token` is asked when the hub refuses. `free_bytes` tells the
    free space at a path.
    """

    def __init__(
        self,
        checkpoint: Checkpoint,
        models_dir: Path,
        token: str | None = None,
        *,
        patience: Patience | None = None,
        free_bytes: Callable[[Path], int] = free_bytes_of,
        stored_token: Callable[[], str | None] = hub_token.stored,
    ) -> None:
        self._checkpoint = checkpoint
        self._models_dir = models_dir
        self._folder = real_folder_of(checkpoint.repository, models_dir)
        self._token = token
        self._stored_token = stored_token
        self._patience = patience or Patience()
        self._meter = Meter(checkpoint.bytes)
        self._room = Room(checkpoint.name, self._folder, free_bytes)

    def run(self, cancelled: Callable[[], bool] | threading.Event | None = None) -> Generator[Progress, None, None]:
        """Fetch, and tell how far it is about ten times a second; the last progress is `done` when all is there.

        To pause or cancel, stop consuming and close the generator, or let `cancelled` say so: it ends within about
        0.1 s, or 0.6 s where no connection is there yet, also while the network is silent. What came is kept; a new
        `run` fetches the rest. Blocks its thread in between. Raises a `DownloadError`.
        """
        stop = cancelled.is_set if isinstance(cancelled, threading.Event) else cancelled
        yield from telling(self._work(), self._meter, stop)

    def discard(self) -> int:
        """Remove what an unfinished download left, and return its bytes; a complete checkpoint is left alone."""
        return store.discard(self._checkpoint, self._models_dir)

    def _work(self) -> Ticks:
        with disk_errors(self._room, self._meter), sole_writer(self._checkpoint, self._models_dir):
            if done := store.complete_manifest(self._checkpoint, self._models_dir):
                self._meter.total = self._meter.kept = done.bytes
                return
            paths.private(self._folder)
            yield from self._from_any_source()

    def _from_any_source(self) -> Ticks:
        """Fetch from the repository, or from the first mirror that can; one that was begun with comes first."""
        begun = store.begun_manifest(self._checkpoint, self._models_dir)
        sources = list(self._checkpoint.sources)
        if begun:
            sources.sort(key=lambda source: source != begun.source)
        refusals: dict[str, DownloadError] = {}
        for source in sources:
            try:
                yield from self._from(source, begun if begun and begun.source == source else None)
                return
            except (TokenNeeded, NotOnHub, HubFailing, DownloadDamaged) as error:
                refusals[source] = error
        raise refusals[self._checkpoint.repository]

    def _from(self, source: str, begun: Manifest | None) -> Ticks:
        """Fetch from `source`; a stored token is used from the moment that the hub asks for one."""
        try:
            yield from self._commit_of(source, begun)
        except TokenNeeded:
            token = None if self._token else self._stored_token()
            if not token:
                raise
            self._token = token
            yield from self._commit_of(source, begun)

    def _commit_of(self, source: str, begun: Manifest | None) -> Ticks:
        """Fetch the commit that was begun with; where there is none, or the hub lost it, the one of today."""
        if begun:
            try:
                yield from self._files_of(begun)
                return
            except NotOnHub:
                self._meter.phase = "asking"
        yield from self._files_of((yield from self._ask(source)))

    def _ask(self, source: str) -> Generator[None, None, Manifest]:
        tries = Tries(self._patience)
        while True:
            self._meter.phase = "asking"
            answer = Hub(self._token, self._patience).manifest(self._checkpoint, source, self._checkpoint.revision)
            try:
                with closing(pumped(answer, Line().cut)) as items:
                    for found in items:
                        if found is not None:
                            return found
                        yield
            except Interrupted as why:
                yield from pause(self._meter, tries.another(why))

    def _files_of(self, plan: Manifest) -> Ticks:
        """Bring every file of `plan` into the folder. The manifest is written last: with it the folder is complete."""
        manifest.write(plan, self._folder / PLAN)
        (self._folder / MANIFEST).unlink(missing_ok=True)
        for path in set(self._folder.glob("*.part")) - {self._folder / file.part for file in plan.files}:
            path.unlink()
        self._meter.total, self._meter.kept, self._meter.phase = plan.bytes, 0, "checking"
        missing = []
        for file in plan.files:
            self._meter.file = file.name
            if (yield from matches(file, self._folder / file.name)):
                self._meter.kept += file.bytes
            else:
                missing.append(file)
        self._room.check(sum(file.bytes - store.length_of(self._folder / file.part) for file in missing))
        body = partial(Hub(self._token, self._patience).body, plan)
        fetching = Fetching(self._folder, plan.source, body, self._meter, self._room, self._patience)
        for file in missing:
            yield from fetching.fetch(file)
        (self._folder / PLAN).replace(self._folder / MANIFEST)
