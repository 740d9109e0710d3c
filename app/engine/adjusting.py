"""What is said when the engine changes by itself: one line that names the change, and how to get it back."""

from app.engine.events import Adjusted
from app.engine.explain import gigabytes, joined
from app.engine.plan import Plan
from app.errors import UserError


def stepped_down(old: Plan, new: Plan, *, returns: bool) -> Adjusted:
    """Memory ran out on `old`; `returns` is whether the engine goes back by itself."""
    where = old.gpu.name if old.gpu else "this machine"
    back = "Lyre goes back by itself when it is free" if returns else "restart Lyre"
    need = f"close other programs: {gigabytes(old.total_bytes)} on {where} are needed, and more than was free"
    return Adjusted(f"memory ran out on {where}: {changed(old, new)}", f"{need}; {back}")


def stepped_up(old: Plan, new: Plan, *, downloaded: bool) -> Adjusted:
    """A better rung can be had: a model was `downloaded`, or else memory is free again."""
    why = "a new model is here" if downloaded else "memory is free again"
    return Adjusted(f"{why}: {changed(old, new)}", "the settings tell which engine is wanted")


def less_is_free(old: Plan, new: Plan) -> Adjusted:
    """What was unloaded doesn't fit any more."""
    where = old.gpu.name if old.gpu else "this machine"
    need = f"close other programs: {gigabytes(old.total_bytes)} on {where} are needed"
    return Adjusted(f"less memory is free than before: {changed(old, new)}", f"{need}; Lyre goes back by itself then")


def load_failed(checkpoint: str, error: BaseException | None) -> Adjusted:
    """A checkpoint can't be loaded; the half or the voice that needs it is lite."""
    what, remedy = (error.what, error.remedy) if isinstance(error, UserError) else (type(error).__name__, "")
    name = checkpoint.rpartition("/")[2]
    lite = f"{name} can't be loaded and the lite engine does its work: {what}"
    return Adjusted(lite, remedy or f"check it with `lyre models verify {name}`")


def changed(old: Plan, new: Plan) -> str:
    """What is different now, half by half: `the lite speaker instead of Orpheus in bf16`."""
    before, after = _halves(old), _halves(new)
    parts = [f"{now} instead of {was}" for was, now in zip(before, after, strict=True) if was != now]
    return joined(parts) if parts else f"{new.rung} instead of {old.rung}"


def _halves(plan: Plan) -> tuple[str, str]:
    think, speak = plan.stage("think"), plan.stage("speak")
    replier = f"Voxtral in {think.precision}" if think and not think.is_lite else "the lite replier"
    speaker = f"Orpheus in {speak.precision}" if speak and not speak.is_lite else "the lite speaker"
    return replier, speaker
