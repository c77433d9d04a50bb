"""What goes on the clipboard: presets, and the one way from a preset to bytes by MIME type."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, NamedTuple, Protocol, Self, TypeVar

import msgspec

from parkfacts.compose.page.options import Allowed, Options
from parkfacts.exchange.markup.html_table import drops_style
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.wording.citation import Style

TEXT, HTML = "text/plain", "text/html"


FACTS = "application/x-parkfacts-facts+json"
"""Our own type: title and version of the dataset, and the ids that were copied."""


COMPARISON = "application/x-parkfacts-comparison+json"
"""The same of a comparison: ids of its parks, its indicators and the facts shown."""


PREVIEWED = 30
"""Things that a preview shows."""


class Copied(Protocol):
    """What a preset writes: facts, claims, a comparison or a basket, with the options."""

    def own(self) -> dict[str, bytes]:
        """Our own MIME types with their content: what a paste into the basket reads."""
        ...

    def beginning(self) -> Self:
        """As much of it as a preview shows."""
        ...

    @property
    def things(self) -> int:
        """How many things it has: facts, claims, rows."""
        ...


C = TypeVar("C", bound=Copied)


class Payload(NamedTuple):
    """What goes on the clipboard: bytes (UTF-8) by MIME type, and how it looks as plain text."""

    data: dict[str, bytes]
    preview: str
    things: int
    """Things that it tells: facts, claims, rows."""
    plain_looks: bool = False
    """Whether the table is so large that its style was left out."""


class Preset(NamedTuple, Generic[C]):
    """A way to copy: its name on screen, its MIME types, and how each is written."""

    id: str
    title: str
    write: dict[str, Callable[[C], str]]
    preview: Callable[[C], str]
    prefix: str = ""
    """Stands before its id where its options are remembered."""
    takes: tuple[str, ...] = ()
    """The options that say something here, by name."""
    defaults: Options = Options()
    refuses: tuple[str, ...] = ()
    """Ways to cite that make no sense here."""
    columns: bool = False
    """Whether its preview is in columns, so that its lines are not wrapped."""
    prose: bool = False
    """Whether it is read as a paragraph, and so tells of a comparison only the first rows."""

    @property
    def allowed(self) -> Allowed:
        """What may be chosen of it."""
        return Allowed(f"{self.prefix}{self.id}", self.takes, self.refuses, self.defaults)

    def options(self, stored: Mapping[str, Any], style: Style) -> Options:
        """What is remembered of it; what never was chosen is the default."""
        return self.allowed.options(stored, style)


class Flavour(NamedTuple):
    """One MIME type of one format, by the name that the command line has for it."""

    name: str
    format: str
    kind: str


def make(preset: Preset[C], copy: C) -> Payload:
    """The payload of a copy in a preset, with the preview of its beginning."""
    data = {kind: write(copy).encode() for kind, write in preset.write.items()}
    plain = HTML in data and "value" in preset.takes and drops_style(copy.things)
    return Payload(data | copy.own(), preview_of(preset, copy), copy.things, plain)


def preview_of(preset: Preset[C], copy: C) -> str:
    """How the beginning looks as plain text; made without the payload, so that it is live."""
    return as_preview(preset.preview(copy.beginning()), copy.beginning().things, copy.things)


def as_preview(shown: str, first: int, count: int) -> str:
    """What is shown of ``count`` things, of which the ``first`` are in it."""
    rest = f"\n… 共 {count} 条" if count > first else ""
    return shown.replace("\r\n", "\n").rstrip("\n") + rest


def told_ids(catalogue: Catalogue, **ids: list[str]) -> bytes:
    """The content of our own MIME types: the dataset, and ids by kind."""
    dataset = catalogue.dataset
    return msgspec.json.encode(
        {"dataset": {"title": dataset.title, "version": dataset.version}, **ids}
    )
