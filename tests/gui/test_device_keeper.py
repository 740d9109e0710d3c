"""Devices that come, go and come back."""

from app.errors import UserError
from app.gui.device_keeper import RETRY_S, DeviceKeeper
from app.gui.sound_system import MicrophoneLike, PlaybackLike
from tests.gui.fakes import FakeDevice, FakeMachine, FakeMicrophone, FakePlayback

DESK, HEADSET = FakeDevice("Desk microphone"), FakeDevice("Headset", bluetooth=True)
STUDIO = FakeDevice("Studio microphone")


class Watch:
    """A keeper on a machine, with a clock that only goes when it is told to."""

    def __init__(self, machine: FakeMachine, microphone: str = "", speaker: str = "", keep_open: bool = True) -> None:
        self.machine = machine
        self.keeper = DeviceKeeper(machine.system(), microphone, speaker, self)
        self.keep_open, self.asked = keep_open, False
        self.now = 0.0
        self.microphone: FakeMicrophone | None = None
        self.speaker: FakePlayback | None = None
        self.announced = 0
        self.troubles: list[str] = []
        self.returned: list[str] = []

    def look(self, later: float = 0.2) -> None:
        self.now += later
        self.keeper.look(self.now, self.keep_open, self.asked)

    def microphone_is(self, microphone: MicrophoneLike | None) -> None:
        assert microphone is None or isinstance(microphone, FakeMicrophone)
        self.microphone, self.announced = microphone, self.announced + 1

    def speaker_is(self, speaker: PlaybackLike | None) -> None:
        assert speaker is None or isinstance(speaker, FakePlayback)
        self.speaker = speaker

    def told(self, error: UserError) -> None:
        self.troubles.append(str(error))

    def back(self, name: str) -> None:
        self.returned.append(name)

    @property
    def uses(self) -> str:
        return self.microphone.device.name if self.microphone else ""


def test_the_default_devices_are_opened_when_none_was_chosen() -> None:
    watch = Watch(FakeMachine())
    watch.look()
    assert (watch.uses, watch.speaker is not None, watch.troubles) == ("Desk microphone", True, [])


def test_the_chosen_device_is_taken_by_name_wherever_it_is_in_the_list() -> None:
    watch = Watch(FakeMachine(microphones=[DESK, STUDIO]), microphone=STUDIO.key)
    watch.look()
    assert watch.uses == STUDIO.name


def test_a_lost_device_is_replaced_said_once_and_taken_again_within_two_seconds_of_its_return() -> None:
    machine = FakeMachine(microphones=[DESK, STUDIO])
    watch = Watch(machine, microphone=STUDIO.key)
    watch.look()
    machine.microphones.remove(STUDIO)
    watch.look()
    assert watch.uses == DESK.name
    assert watch.troubles == ["the microphone Studio microphone is not there: Desk microphone is used until it is back"]
    for _ in range(50):
        watch.look()
    assert len(watch.troubles) == 1
    machine.microphones.append(STUDIO)
    for _ in range(round(RETRY_S / 0.2) + 1):
        watch.look()
    assert (watch.uses, watch.returned) == (STUDIO.name, [STUDIO.name])
    refreshed = machine.refreshed
    for _ in range(50):
        watch.look()
    assert machine.refreshed == refreshed, "nothing is missing, so nothing is looked for"


def test_devices_are_not_looked_for_while_something_is_recorded_or_played() -> None:
    machine = FakeMachine(microphones=[DESK])
    watch = Watch(machine, microphone=STUDIO.key)
    watch.look()
    assert watch.microphone is not None
    watch.microphone.start()
    machine.microphones.append(STUDIO)
    watch.look(later=10)
    assert (watch.uses, machine.refreshed) == (DESK.name, 0)
    watch.microphone.cancel()
    watch.look()
    assert watch.uses == STUDIO.name


def test_a_machine_without_devices_says_so_once_per_kind_and_gets_them_when_they_come() -> None:
    machine = FakeMachine(microphones=[], speakers=[])
    watch = Watch(machine)
    for _ in range(30):
        watch.look()
    assert [text.split(":")[0] for text in watch.troubles] == ["there is no speaker", "there is no microphone"]
    machine.microphones.append(DESK)
    watch.look(later=RETRY_S)
    assert (watch.uses, watch.returned) == (DESK.name, [DESK.name])


def test_a_chosen_device_that_is_busy_is_replaced_by_the_default_one() -> None:
    watch = Watch(FakeMachine(microphones=[DESK, STUDIO], busy={STUDIO.name}), microphone=STUDIO.key)
    watch.look()
    assert watch.uses == DESK.name
    assert len(watch.troubles) == 1


def test_a_default_device_that_can_not_be_opened_is_said() -> None:
    watch = Watch(FakeMachine(busy={DESK.name}))
    watch.look()
    assert (watch.uses, watch.troubles) == ("", ["Desk microphone can't be opened: choose another one"])


def test_a_bluetooth_headset_is_open_only_while_it_is_asked_for() -> None:
    watch = Watch(FakeMachine(microphones=[HEADSET]))
    watch.look()
    assert watch.microphone is None
    watch.asked = True
    watch.look()
    assert watch.uses == HEADSET.name
    watch.asked = False
    watch.look()
    assert watch.microphone is None
    assert watch.troubles == []


def test_without_pre_roll_the_microphone_is_open_only_while_it_is_asked_for() -> None:
    machine = FakeMachine()
    watch = Watch(machine, keep_open=False)
    watch.look()
    assert not any(isinstance(stream, FakeMicrophone) for stream in machine.open_streams)
    watch.asked = True
    watch.look()
    assert watch.uses == DESK.name


def test_asking_for_a_microphone_that_is_not_there_is_answered() -> None:
    watch = Watch(FakeMachine(microphones=[]))
    watch.look()
    before = watch.announced
    watch.asked = True
    watch.look()
    assert watch.announced > before
    assert watch.microphone is None


def test_closing_gives_everything_back() -> None:
    machine = FakeMachine()
    watch = Watch(machine)
    watch.look()
    watch.keeper.close()
    assert machine.open_streams == []
