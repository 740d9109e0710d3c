"""Which rung of the ladder to be on: down when memory runs out, up again when it is free, around what can't load."""

import logging
from collections.abc import Callable

from app.engine.adjusting import less_is_free, load_failed, stepped_down, stepped_up
from app.engine.choices import installed, is_installed, ways, without_us
from app.engine.events import Adjusted
from app.engine.hardware import Machine
from app.engine.plan import Plan
from app.engine.voices import Voice
from app.settings import Settings

MARGIN_BYTES = 256 * 2**20
"""At least this much more than it needs has to be free before a better rung is taken, and a tenth of what it needs:
less, and a window that opens would throw it down again."""

_log = logging.getLogger(__name__)


class Ladder:
    """Remembers where the engine is on the ladder, what failed, and what the user has not been told yet."""

    def __init__(self, settings: Settings, look: Callable[[], Machine]) -> None:
        """`look` tells the machine now."""
        self._settings = settings
        self._look = look
        self._plan: Plan | None = None
        self._ran_out: dict[int, int] = {}  # rank of a rung -> free bytes when memory ran out on it
        self._broken: dict[str, int] = {}  # checkpoint -> its folder's time of change when it couldn't be loaded
        self._tried: frozenset[str] = frozenset()  # checkpoints of voices for which it was planned since they are here
        self._voice = ""  # the checkpoint for which the plan in force was made
        self._here: frozenset[str] = frozenset()  # what was installed then
        self._stale = False
        self._untold: list[Adjusted] = []

    @property
    def plan(self) -> Plan | None:
        """The plan in force; None before the first one."""
        return self._plan

    def plan_for(self, voice: Voice) -> Plan:
        """The plan in force, or a new one where that has no Orpheus and `voice` brings one that wasn't planned with."""
        if self._plan is None or self._stale or self._is_new(voice, self._plan):
            old, new = self._plan, self._best(voice)
            if old is not None and self._stale and voice.checkpoint == self._voice:
                self._tell_difference(old, new)
            self._take(new, voice)
            self._tried = self._tried | {voice.checkpoint} if self.has(voice) else self._tried
            return new
        return self._plan

    def plan_again(self) -> None:
        """Nothing is loaded any more: what is free may be another when something is to be loaded again."""
        self._stale = True

    def has(self, voice: Voice) -> bool:
        """Whether Orpheus can have that voice: its checkpoint is here and didn't fail to load."""
        return bool(voice.checkpoint) and is_installed(voice, self._settings) and not self._is_broken(voice.checkpoint)

    def step_down(self) -> bool:
        """Memory ran out: take the next rung below; False where there is none."""
        plan = self._plan
        if plan is None or plan.below is None:
            return False
        self._ran_out[plan.rank] = self._free_bytes(plan)
        self._plan = plan.below
        self._tell(stepped_down(plan, plan.below, returns=self._settings.engine.better_after_s > 0))
        return True

    def leave_out(self, checkpoint: str, error: BaseException | None, voice: Voice) -> None:
        """`checkpoint` can't be loaded: plan without it until its files change."""
        self._broken[checkpoint] = self._changed_at(checkpoint)
        self._tell(load_failed(checkpoint, error))
        if self._plan is None or checkpoint in {stage.model for stage in self._plan.stages}:
            self._plan = self._best(voice)

    def step_up(self, voice: Voice) -> Plan | None:
        """Take the best rung that fits with a margin, if it is above the one in force; return the one that was."""
        plan = self._plan
        if plan is None:
            return None
        for one in self._ways(voice):
            if one.rank < plan.rank and self._is_free_for(one):
                self._tell_difference(plan, one)
                self._take(one, voice)
                return plan
        return None

    def told(self) -> list[Adjusted]:
        """What the user has not been told yet; it is told now."""
        untold, self._untold = self._untold, []
        return untold

    def forget(self) -> None:
        """Plan anew from the start, as if nothing had failed yet."""
        self._plan = None
        self._ran_out.clear()
        self._broken.clear()
        self._tried = frozenset()

    def _is_new(self, voice: Voice, plan: Plan) -> bool:
        return _speaker_is_lite(plan) and self.has(voice) and voice.checkpoint not in self._tried

    def _take(self, plan: Plan, voice: Voice) -> None:
        self._plan, self._voice, self._stale = plan, voice.checkpoint, False
        self._here = installed(self._settings)

    def _tell_difference(self, old: Plan, new: Plan) -> None:
        if new.rank < old.rank:
            self._tell(stepped_up(old, new, downloaded=installed(self._settings) > self._here))
        elif new.rank > old.rank:
            self._tell(less_is_free(old, new))

    def _best(self, voice: Voice) -> Plan:
        """The best rung that didn't run out of memory with as much free as now; the lowest one is always open."""
        found = self._ways(voice)
        return next((one for one in found if one.rank not in self._ran_out or self._is_free_for(one)), found[-1])

    def _ways(self, voice: Voice) -> list[Plan]:
        broken = frozenset(name for name in self._broken if self._is_broken(name))
        return ways(self._settings, voice, without_us(self._look()), without=broken)

    def _is_free_for(self, plan: Plan) -> bool:
        margin = max(MARGIN_BYTES, plan.total_bytes // 10)
        needed = max(plan.total_bytes, self._ran_out.get(plan.rank, 0))
        return plan.fits and plan.free_bytes >= needed + margin

    def _free_bytes(self, plan: Plan) -> int:
        """Bytes free for the plan now, on its GPU or else in RAM, as if this process held none."""
        machine = without_us(self._look())
        uuid = plan.gpu.uuid if plan.gpu else ""
        return next((gpu.free_bytes for gpu in machine.gpus if gpu.uuid == uuid), machine.ram_free_bytes)

    def _is_broken(self, checkpoint: str) -> bool:
        return checkpoint in self._broken and self._broken[checkpoint] == self._changed_at(checkpoint)

    def _changed_at(self, checkpoint: str) -> int:
        folder = self._settings.models_dir / checkpoint
        if not folder.is_dir():
            return 0
        return max((path.stat().st_mtime_ns for path in (folder, *folder.iterdir())), default=0)

    def _tell(self, adjusted: Adjusted) -> None:
        _log.debug("%s; %s", adjusted.what, adjusted.remedy)
        self._untold.append(adjusted)


def _speaker_is_lite(plan: Plan) -> bool:
    return all(stage.is_lite for stage in plan.stages if stage.role == "speak")
