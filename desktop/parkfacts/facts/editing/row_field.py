"""A field of a row as a person writes it: its name, its text, and the row with another text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, NamedTuple, Protocol

from parkfacts.facts.model import Indicator, Park, Source
from parkfacts.facts.phrase import Phrase

Way = Literal["line", "lines", "figure", "choice", "park", "indicator", "source"]
"""How it is written: a line, several lines, a figure, one of some words, the name of a row."""


class Unread(ValueError):
    """A text that is nothing that its field can hold; ``args[0]`` is a Phrase that says why."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class KnownRows(Protocol):
    """What names mean; each gives None where nothing surely has that name."""

    def park(self, name: str) -> Park | None:
        """A park by any of its names."""
        ...

    def indicator(self, name: str) -> Indicator | None:
        """An indicator by any of its names."""
        ...

    def source(self, name: str) -> Source | None:
        """A source by its title or its id."""
        ...

    def name_of(self, table: str, row_id: str) -> str:
        """The name of a park, an indicator or a source by id; the id where there is none."""
        ...


class RowField(NamedTuple):
    """One field; forms, cells of the table and the changing of several rows are made of it."""

    id: str
    title: str
    """A Phrase."""
    text: Callable[[Any, KnownRows], str]
    """What stands in it, of a row."""
    put: Callable[[Any, str, KnownRows], Any]
    """The row with another text in it. Raises Unread."""
    way: Way = "line"
    choices: Mapping[str, str] = {}
    """Words by what a row has for them, where one of them is chosen."""
    hint: str = ""
    """A Phrase: an example, or what an empty one means."""
    longest: int = 200
    columns: Sequence[str] = ()
    """Ids of the columns of the fact table that show it."""
    places: Sequence[str] = ()
    """Where in the row a check tells a problem of it, if not under its id: quantity/unit."""


class WrittenRow(NamedTuple):
    """What a form's texts make together."""

    row: Any
    """With all that could be read."""
    problems: Mapping[str, str]
    """A Phrase for each field that could not be read or is wrong, by field id."""


def written(
    fields: Sequence[RowField], texts: Mapping[str, str], row: Any, known: KnownRows
) -> WrittenRow:
    """A row with the texts of a form; fields that are not named keep what they have."""
    problems: dict[str, str] = {}
    for field in fields:
        if field.id not in texts:
            continue
        try:
            row = put_text(field, row, texts[field.id], known)
        except Unread as error:
            problems[field.id] = error.why
    return WrittenRow(row, problems)


def put_text(field: RowField, row: Any, text: str, known: KnownRows) -> Any:
    """The row with a text in a field; as it is where the text is what it shows. Raises Unread."""
    said = text if field.way == "lines" else " ".join(text.split())
    if said and said == field.text(row, known):
        return row
    return field.put(row, said.strip(), known)


def needed(text: str, what: str) -> str:
    """The text, which must not be empty. Raises Unread."""
    if not text:
        raise Unread(Phrase("写上{what}", what=what))
    return text
