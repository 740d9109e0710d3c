"""Loads the engine that the settings ask for and this machine can run, and keeps it running when memory gets short."""

import logging
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from typing import cast

from app.engine import hardware
from app.engine.assistant import Assistant
from app.engine.choices import default_voice, full_is_installed, is_installed, ways, without_us
from app.engine.events import Event, Exchange, Restarted, Samples, Turn
from app.engine.halves import Replier, Speaker
from app.engine.hardware import Machine
from app.engine.ladder import Ladder
from app.engine.loaded import Loaded, LoadFailed, kind
from app.engine.loading import Loader, Pace
from app.engine.memory import Ledger
from app.engine.nvml import GpuMemory, gpu_memory
from app.engine.out_of_memory import is_out_of_memory
from app.engine.plan import Plan
from app.engine.voices import Voice, find
from app.errors import CheckpointMissing, OutOfMemory, Recovery, UserError
from app.settings import Settings

__all__ = ["Manager", "default_voice", "engine_kind", "halves", "is_installed", "load"]

_log = logging.getLogger(__name__)


def load(settings: Settings) -> "Manager":
    """Load the engine. Takes seconds; call it on the thread that will run the turns.

    Raises `NotInstalled` where an embedded model is missing, `CheckpointMissing` where the full engine is insisted on
    and nothing of it is here.
    """
    manager = Manager(settings)
    manager.load()
    return manager


def halves(settings: Settings) -> tuple[Replier, Speaker]:
    """Load what `load` loads, for whoever looks at the halves themselves. Raises the same."""
    return load(settings).halves


def engine_kind(settings: Settings) -> str:
    """What the settings come to on this machine now, without loading anything: "full", "lite", or "mixed"."""
    machine = hardware.look()
    return kind(ways(settings, find(default_voice(settings, machine)), without_us(machine))[0])


class Manager:
    """An assistant that loads, swaps and unloads its models by plan. Used on the one thread that owns them.

    When memory runs out while it loads or answers, it frees what it can and does the same again; the second time it
    goes on with the next rung of the ladder, and the turn is answered there: `Restarted` says that what came of it so
    far is void. `Adjusted` tells every change that nobody asked for, once, at the next turn. Other errors are raised.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        loader: Loader | None = None,
        look: Callable[[], Machine] = hardware.look,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`look` tells the machine, `clock` the time in seconds, by which it unloads and looks for better rungs."""
        keep_bytes = int(settings.engine.keep_gb * 1e9)
        self.ledger = Ledger(self._device_memory)
        self._settings = settings
        self._look = look
        self._clock = clock
        self._ladder = Ladder(settings, look)
        self._loaded = Loaded(
            loader or Loader(settings.models_dir, keep_bytes=keep_bytes, pace=Pace.of(settings.engine)),
            self._ladder.has,
            self.ledger,
        )
        self._voice: Voice | None = None
        self._freed = False
        self._used_at = self._looked_at = clock()
        self.load_error: UserError | None = None
        """Why the last checkpoint that couldn't be loaded couldn't."""

    @property
    def engine(self) -> str:
        """What answers: "full", "lite", or "mixed" where only one half is full."""
        return kind(self._ladder.plan) if self._ladder.plan else "lite"

    @property
    def plan(self) -> Plan | None:
        """The plan in force; None before the first load."""
        return self._ladder.plan

    @property
    def halves(self) -> tuple[Replier, Speaker]:
        """The half that writes and the half that speaks, as they are loaded now."""
        return self._loaded.replier, self._loaded.speaker

    @property
    def is_loaded(self) -> bool:
        """Whether the models are in memory."""
        return self._loaded.assistant is not None

    @property
    def kept_bytes(self) -> int:
        """RAM of the Orpheus checkpoints that wait there for their voice."""
        return self._loaded.kept_bytes

    def load(self) -> None:
        """Have everything in memory that the voice in force needs. Raises as the function `load` does."""
        if self._settings.engine.kind == "full" and not full_is_installed(self._settings):
            raise CheckpointMissing(
                f"the full engine's models are not in {self._settings.models_dir}",
                "`lyre models list` tells what `lyre models get` would fetch; until then use `--engine lite`",
            )
        self.prepare(default_voice(self._settings, self._look()))

    def prepare(self, voice: str) -> None:
        """Have the models for that voice in memory, which takes seconds where they aren't."""
        self._used_at = self._clock()
        self._freed = False
        self._enter(find(voice))

    def respond(self, turn: Turn) -> Iterator[Event]:
        """Answer `turn`. Raises what `Assistant.respond` raises, `OutOfMemory` where even the lite engine has none."""
        turn = replace(turn, ended_at=turn.ended_at if turn.ended_at is not None else time.perf_counter())
        return self._steadily(turn.voice, lambda assistant: assistant.respond(turn))

    def say(self, text: str, voice: str, seed: int = 0) -> Iterator[Event]:
        """Speak `text` in the voice's own language. Raises what `Assistant.say` raises, and `OutOfMemory`."""
        return self._steadily(voice, lambda assistant: assistant.say(text, voice, seed))

    def hear(self, speech: Samples) -> str:
        """Return what was said so far (16 kHz); empty where nothing is loaded or memory is short: the turn tells."""
        assistant = self._loaded.assistant
        try:
            return assistant.hear(speech) if assistant is not None else ""
        except Exception as error:
            if not is_out_of_memory(error):
                raise
        self._loaded.free()
        return ""

    def expect(self, history: Sequence[Exchange]) -> bool:
        """Do a piece of the work for a question that comes after `history`; return whether there is more.

        Nothing is done where nothing is loaded or memory is short: the turn does it all.
        """
        assistant = self._loaded.assistant
        try:
            return assistant is not None and assistant.expect(history)
        except Exception as error:
            if not is_out_of_memory(error):
                raise
        self._loaded.free()
        return False

    def idle(self) -> bool:
        """Do one piece of work for which nobody waits; True where there is more. Call it while no turn is there.

        It takes milliseconds, but where it goes up the ladder: then as long as a load.
        """
        if not self.is_loaded or self.engine == "lite":
            return self.is_loaded and self._go_up()
        after_s = self._settings.engine.unload_after_min * 60
        if after_s and self._clock() - self._used_at >= after_s:
            self.unload()
            return False
        tidy = getattr(self._loaded.replier, "idle", None)
        return bool(tidy is not None and tidy()) or self._go_up()

    @property
    def next_idle_s(self) -> float | None:
        """Seconds until `idle` may have something to do again by the clock; None where it has not."""
        engine, now = self._settings.engine, self._clock()
        if not self.is_loaded:
            return None
        due = [max(self._used_at, self._looked_at) + engine.better_after_s] if engine.better_after_s else []
        due += (
            [self._used_at + engine.unload_after_min * 60] if engine.unload_after_min and self.engine != "lite" else []
        )
        return max(0.0, min(due) - now) if due else None

    def unload(self) -> None:
        """Give back all memory; the next turn, or `wake`, loads what fits by then."""
        self._loaded.leave()
        self._ladder.plan_again()

    def suspend(self) -> None:
        """The system is going to sleep, after which a GPU's memory may be lost: give it back."""
        self.unload()

    def wake(self) -> None:
        """Load again what was unloaded: somebody is about to speak."""
        if not self.is_loaded:
            self.prepare(self._voice.name if self._voice else default_voice(self._settings, self._look()))

    def reload(self) -> None:
        """Plan anew, by the settings and checkpoints as they are now, and load that."""
        self._ladder.forget()
        self.prepare(default_voice(self._settings, self._look()))

    def recover(self, recovery: Recovery) -> bool:
        """Do what is asked after a turn failed; False where it can't be. What changes is told at the next turn.

        A step down the ladder is one, and so is leaving the voice's own checkpoint out: then its stand-in speaks.
        """
        if recovery is Recovery.FREE:
            self._loaded.free()
        elif recovery is Recovery.NEXT_RUNG:
            return self._ladder.step_down()
        elif recovery is Recovery.STAND_IN:
            voice = self._voice
            if voice is None or not self._ladder.has(voice):
                return False
            self._ladder.leave_out(voice.checkpoint, None, voice)
        else:
            return False
        return True

    def close(self) -> None:
        """Give back all models."""
        self.unload()

    def _steadily(self, voice_name: str, events: Callable[[Assistant], Iterator[Event]]) -> Iterator[Event]:
        """Yield the events of a turn, from as many rungs of the ladder as it takes."""
        voice = find(voice_name)
        self._freed = False
        try:
            while True:
                self._enter(voice)
                yield from self._ladder.told()
                try:
                    with closing(cast(Generator[Event], events(self._assistant()))) as running:
                        yield from running
                    return
                except Exception as error:
                    if not is_out_of_memory(error):
                        raise
                self._give_way()  # out here the error is gone, and with it the frames that hold what it was about
                yield Restarted()
        finally:
            self._used_at = self._looked_at = self._clock()

    def _enter(self, voice: Voice) -> None:
        """Have the models for `voice` in memory, on the best rung that can be loaded."""
        self._voice = voice
        while True:
            failed: tuple[str, BaseException | None] | None = None
            try:
                return self._loaded.enter(self._ladder.plan_for(voice), voice)
            except LoadFailed as error:
                if isinstance(error.__cause__, UserError):
                    failed = error.checkpoint, error.__cause__
                    self.load_error = error.__cause__
                elif self._freed:  # libraries make other errors of memory that ran out, too: it gets a second try
                    _log.error("%s can't be loaded", error.checkpoint, exc_info=error.__cause__)
                    failed = error.checkpoint, error.__cause__
            except Exception as error:
                if not is_out_of_memory(error):
                    raise
            if failed is None:
                self._give_way()
            else:
                self._ladder.leave_out(*failed, voice)
                self._freed = False
                del failed  # its frames hold what had been loaded so far

    def _give_way(self) -> None:
        """Memory ran out: the first time on a rung free what can be freed, the second time take the next one."""
        self._loaded.free()
        if not self._freed:
            self._freed = True
            return
        self._freed = False
        if not self._ladder.step_down():
            raise OutOfMemory("there is not enough memory even for the lite engine", "close other programs")

    def _go_up(self) -> bool:
        """Take a better rung if it has been quiet for long enough and it fits; False: there is no more to do."""
        every_s, now = self._settings.engine.better_after_s, self._clock()
        if not every_s or self._voice is None or now - max(self._used_at, self._looked_at) < every_s:
            return False
        self._looked_at = now
        if self._ladder.step_up(self._voice) is not None:
            self._freed = False
            self._enter(self._voice)
        return False

    def _assistant(self) -> Assistant:
        if self._loaded.assistant is None:
            raise RuntimeError("the engine is not loaded")
        return self._loaded.assistant

    def _device_memory(self) -> GpuMemory | None:
        plan = self._ladder.plan
        return gpu_memory(plan.gpu.uuid) if plan is not None and plan.gpu is not None else None
