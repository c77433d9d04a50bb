"""The documents that a person writes: which one copies go into, and its next number of a source."""

from __future__ import annotations

from parkfacts.app.settings import Settings

LARGEST_FIRST = 9_999
"""The largest number that a document's next source may have."""
_MOST_KEPT = 50
"""Titles that are remembered; nobody looks further down."""


class Documents:
    """Numbers go on from paste to paste within a document of a title, and start at 1 elsewhere."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._once = 1

    @property
    def title(self) -> str:
        """The document that copies go into; empty: none that is named."""
        return str(self._settings["document"])

    def titles(self) -> tuple[str, ...]:
        """The titles that were used, the newest first."""
        return tuple(reversed(self._settings["documents"]))

    def choose(self, title: str) -> None:
        """Let copies go into a document; a new title is remembered when something goes into it."""
        self._settings["document"] = " ".join(title.split())
        self._once = 1

    @property
    def next_number(self) -> int:
        """The number of the next source."""
        if not self.title:
            return self._once
        return _number(self._settings["documents"].get(self.title))

    def start_at(self, number: int) -> None:
        """Let the next source have a number."""
        if self.title:
            self._keep(self.title, number)
        else:
            self._once = _number(number)

    def minds(self, numbers: range) -> bool:
        """Whether it is worth telling that numbers are used.

        It is not where a copy that is for no document starts at 1, as all do unless they are told.
        """
        return bool(numbers) and (bool(self.title) or numbers[0] > 1)

    def use(self, numbers: range) -> bool:
        """Note that numbers are used: the next source has the one after; whether it was minded."""
        minded = self.minds(numbers)
        if self.title and numbers:
            self._keep(self.title, numbers[-1] + 1)
        elif numbers:
            self._once = 1
        return minded

    def _keep(self, title: str, number: int) -> None:
        kept = {name: at for name, at in self._settings["documents"].items() if name != title}
        for old in list(kept)[: max(len(kept) + 1 - _MOST_KEPT, 0)]:
            del kept[old]
        self._settings["documents"] = {**kept, title: _number(number)}


def _number(found: object) -> int:
    """A number that may stand in the settings, which anyone may have edited."""
    fine = type(found) is int and 0 < found <= LARGEST_FIRST
    return found if fine and isinstance(found, int) else 1
