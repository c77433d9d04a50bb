"""What goes on the clipboard: presets, and the one way from a preset to bytes by MIME type.

What is written in HTML grows to a kilobyte a line, and who pastes it reads it whole: Calc (7.4)
takes 6 s and 460 MB for 10,000 lines, 23 s and 1.7 GB for 50,000, and less than 8 s and no memory
to speak of for 100,000 lines of text. So a long copy is text alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Generic, NamedTuple, Protocol, Self, TypeVar

import msgspec

from parkfacts.compose.page.options import Allowed, Options
from parkfacts.exchange.markup.html_table import drops_style
from parkfacts.exchange.markup.pieces import in_bytes
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.marks import unasked_in
from parkfacts.facts.watch import Watch, unwatched
from parkfacts.facts.wording.citation import Style

TEXT, HTML = "text/plain", "text/html"


FACTS = "application/x-parkfacts-facts+json"
"""Our own type: title and version of the dataset, and the ids that were copied."""


COMPARISON = "application/x-parkfacts-comparison+json"
"""The same of a comparison: ids of its parks, its indicators and the facts shown."""


PREVIEWED = 30
"""Things that a preview shows."""

MOST_MARKED_UP = 20_000
"""Things that go out in HTML; of more the text alone."""


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

    @property
    def first_number(self) -> int:
        """The number of its first source."""
        ...


C = TypeVar("C", bound=Copied)


class Payload(NamedTuple):
    """What goes on the clipboard: bytes (UTF-8) by MIME type, and how it looks as plain text."""

    data: dict[str, bytes]
    preview: str
    things: int
    """Things that it tells: facts, claims, rows."""
    numbers: range = range(1, 1)
    """The numbers of its sources; empty: it has none."""
    plain_looks: bool = False
    """Whether the table is so large that its style was left out."""
    text_alone: bool = False
    """Whether it is so large that it was written as text, and not in HTML."""


class Preset(NamedTuple, Generic[C]):
    """A way to copy: its name on screen, its MIME types, and how each is written."""

    id: str
    title: str
    write: dict[str, Callable[[C], str | Iterator[str]]]
    """By MIME type: the text, whole or piece by piece."""
    preview: Callable[[C], str | Iterator[str]]
    prefix: str = ""
    """Stands before its id where its options are remembered."""
    takes: tuple[str, ...] = ()
    """The options that say something here, by name."""
    defaults: Options = Options()
    refuses: tuple[str, ...] = ()
    """Ways to cite that make no sense here."""
    columns: bool = False
    """Whether its preview is in columns, so that its lines are not wrapped."""
    numbers: Callable[[C], int] | None = None
    """How many sources a copy numbers; None: what it writes has no numbers of sources."""
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


def make(preset: Preset[C], copy: C, watch: Watch = unwatched) -> Payload:
    """The payload of a copy in a preset, with the preview of its beginning.

    ``watch`` is told each thing once for each of the ``kinds_of`` the copy. Raises Cancelled.
    """
    kinds = kinds_of(preset, copy.things)
    data = {kind: flavour_of(preset, copy, kind, watch) for kind in kinds}
    plain = HTML in data and "value" in preset.takes and drops_style(copy.things)
    alone = is_text_alone(preset, copy.things)
    preview, _ = unasked_in(preview_of(preset, copy))
    return Payload(data | copy.own(), preview, copy.things, numbers_in(preset, copy), plain, alone)


def numbers_in(preset: Preset[C], copy: C) -> range:
    """The numbers of the sources of a copy; empty where it has none."""
    count = preset.numbers(copy) if preset.numbers else 0
    return range(copy.first_number, copy.first_number + count)


def kinds_of(preset: Preset[Any], things: int) -> list[str]:
    """The MIME types in which so many things are written."""
    return [kind for kind in preset.write if kind != HTML or things <= MOST_MARKED_UP]


def is_text_alone(preset: Preset[Any], things: int) -> bool:
    """Whether so many things go out as text where fewer would in HTML too."""
    return HTML in preset.write and HTML not in kinds_of(preset, things)


def flavour_of(preset: Preset[C], copy: C, kind: str, watch: Watch = unwatched) -> bytes:
    """One MIME type of a copy alone, however large it is."""
    return in_bytes(_pieces(preset.write[kind](copy)), watch)


def offered(preset: Preset[C], copy: C) -> Mapping[str, Callable[[], bytes]]:
    """What makes each MIME type of a copy, for who may ask for one and not for another."""
    kinds = kinds_of(preset, copy.things)
    makers = {kind: partial(flavour_of, preset, copy, kind) for kind in kinds}
    return makers | {kind: partial(bytes, data) for kind, data in copy.own().items()}


def preview_of(preset: Preset[C], copy: C) -> str:
    """How the beginning looks as plain text; made without the payload, so that it is live.

    What nobody chose is marked in it (``unasked_in`` of facts/marks).
    """
    first = copy.beginning()
    return as_preview("".join(_pieces(preset.preview(first))), first.things, copy.things)


def _pieces(written: str | Iterator[str]) -> Iterable[str]:
    return (written,) if isinstance(written, str) else written


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
