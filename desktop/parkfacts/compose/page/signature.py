"""Who answers for a page that goes out: organisation and author; nothing where none is told."""

from __future__ import annotations

from typing import NamedTuple


class Signature(NamedTuple):
    """Stands under the title, at the head and foot of pages and in a file's properties."""

    organisation: str = ""
    author: str = ""

    @property
    def line(self) -> str:
        """Both on one line, for under a title; empty if neither is told."""
        return "　".join(filter(None, self))


UNSIGNED = Signature()
