"""A process that is killed in the middle of a turn loses no turn that was finished."""

from pathlib import Path

from tests.history import kill


def test_every_finished_turn_survives_twenty_kills(tmp_path: Path) -> None:
    result = kill.run(20, tmp_path)
    assert (result.missing, result.more_than_told, result.damaged) == (0, 0, 0)
    assert result.told > 20
