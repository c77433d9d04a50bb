"""Why a file is no table that can be read: one line, and the way out."""

from __future__ import annotations

from parkfacts.facts.problems import InputError, Problem


class Unreadable(Exception):
    """A file or a part of it is not what its reader reads; says why, and what would do."""

    def __init__(self, message: str, expected: str = "", kind: str = "syntax") -> None:
        self.message, self.expected, self.kind = message, expected, kind
        super().__init__(message)

    def of(self, name: str) -> InputError:
        """As the error of a file of that name."""
        return InputError(name, [Problem(self.kind, "", self.message, self.expected)])
