"""What goes on the clipboard: bytes by MIME type, and what a format is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, NamedTuple, TypeVar

import msgspec

from parkfacts.compose.page.options import Allowed, Options
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.wording.citation import Style

TEXT, HTML = "text/plain", "text/html"


FACTS = "application/x-parkfacts-facts+json"
"""Our own type: title and version of the dataset, and the ids that were copied."""


COMPARISON = "application/x-parkfacts-comparison+json"
"""The same of a comparison: ids of its parks, its indicators and the facts shown."""


PREVIEWED = 30
"""Things that a preview shows."""


C = TypeVar("C")


class Payload(NamedTuple):
    """What goes on the clipboard: bytes (UTF-8) by MIME type, and how it looks as plain text."""

    data: dict[str, bytes]
    preview: str
    plain_looks: bool = False
    """Whether the table is so large that its style was left out."""


class Format(NamedTuple, Generic[C]):
    """A way to copy: its name on screen, its MIME types, and how each is written."""

    id: str
    title: str
    write: dict[str, Callable[[C], str]]
    preview: Callable[[C], str]
    own: str = FACTS
    """Our own MIME type, beside the others."""
    takes: tuple[str, ...] = ()
    """The options that say something here, by name."""
    defaults: Options = Options()
    refuses: tuple[str, ...] = ()
    """Ways to cite that make no sense here."""
    columns: bool = False
    """Whether its preview is in columns, so that its lines are not wrapped."""

    @property
    def allowed(self) -> Allowed:
        """What may be chosen of it."""
        name = f"compare-{self.id}" if self.own == COMPARISON else self.id
        return Allowed(name, self.takes, self.refuses, self.defaults)

    def options(self, stored: Mapping[str, Any], style: Style) -> Options:
        """What is remembered of it; what never was chosen is the default."""
        return self.allowed.options(stored, style)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The MIME types that it puts on the clipboard."""
        return (*self.write, self.own)


class Flavour(NamedTuple):
    """One MIME type of one format, by the name that the command line has for it."""

    name: str
    format: str
    kind: str


def as_preview(shown: str, count: int) -> str:
    """What is shown of ``count`` things, of which only the first are in it."""
    rest = f"\n… 共 {count} 条" if count > PREVIEWED else ""
    return shown.replace("\r\n", "\n").rstrip("\n") + rest


def told_ids(catalogue: Catalogue, **ids: list[str]) -> bytes:
    """The content of our own MIME types: the dataset, and ids by kind."""
    dataset = catalogue.dataset
    return msgspec.json.encode(
        {"dataset": {"title": dataset.title, "version": dataset.version}, **ids}
    )
