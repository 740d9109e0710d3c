"""Settings that change while they are in force: by the window, and by whoever writes the file meanwhile."""

from collections.abc import Collection
from typing import Any

from app import settings as stored
from app.settings import Settings
from app.settings_file import Flat


class LiveSettings:
    """Changes `settings` in place, so that all who hold it see the same. Used on one thread.

    Every method returns the names of the settings that are others now, also those that come with another profile.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._layers = settings.layers
        self._was = self._in_force()

    def change(self, key: str, new: Any) -> list[str]:
        """Put `new` in force, as what the file says from now on. Raises `ValueError` for what it can't be.

        It wins even over the environment and the command line, until the end: it is the last word of the user.
        """
        stored.assign(self.settings, key, new)
        self._layers.file[key] = stored.value(self.settings, key)
        while self._layers.source(key) in ("environment", "flag"):
            self._layers.drop(key)
        if stored.is_as_ever(key, new):
            del self._layers.file[key]
        return self._settle(changed={key})

    def reset(self, keys: Collection[str]) -> list[str]:
        """Forget what the file says of `keys`."""
        for key in keys:
            self._layers.file.pop(key, None)
        return self._settle()

    def take_file(self, said: Flat, kept: Collection[str]) -> list[str]:
        """The file says something else now: take that, but for `kept`, whose changes are on their way into it."""
        own = {key: new for key, new in self._layers.file.items() if key in kept}
        self._layers.file.clear()
        self._layers.file.update({key: new for key, new in said.items() if key not in kept}, **own)
        return self._settle()

    def changed_from_default(self) -> list[str]:
        """Return the settings of which the file says something."""
        return [key for key in stored.names() if key in self._layers.file]

    def _in_force(self) -> Flat:
        said = self._layers.merged()
        return {key: said.get(key, stored.default(key)) for key in stored.names()}

    def _settle(self, changed: Collection[str] = ()) -> list[str]:
        self._layers.profile.clear()
        self._layers.profile.update(stored.profile(self._layers))
        was, self._was = self._was, self._in_force()
        others = [key for key, new in self._was.items() if new != was[key] or key in changed]
        for key in others:
            stored.assign(self.settings, key, self._was[key])
        return others
