"""What two datasets say otherwise, as a question with its choices, and the answer to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Literal, NamedTuple

import msgspec

from parkfacts.facts.dataset.file import hash_of
from parkfacts.facts.own.field_words import field_text, field_title
from parkfacts.facts.own.model import Answer, TableName

QuestionKind = Literal["content", "corrections", "circle", "join"]
"""One id with different contents; several corrections of one fact; facts that correct each other
in a circle; two ids that cannot be joined."""

BOTH = "both"
"""What an answer takes when all of its contents hold, each beside the others."""

_encoder = msgspec.json.Encoder(enc_hook=str, order="sorted")


class Choice(NamedTuple):
    """One of the contents, and of which layers it is."""

    hash: str
    row: Any
    layers: tuple[int, ...]
    """Numbers in ``Overlay.layers``."""


class Difference(NamedTuple):
    """A field in which the contents differ; ``texts``: what each choice says there."""

    field: str
    title: str
    texts: tuple[str, ...]


class Question(NamedTuple):
    """What is to be decided by a person; until then nothing is."""

    kind: QuestionKind
    table: TableName
    id: str
    """Of the row asked about, as it is in the files; of corrections the corrected fact."""
    text: str
    choices: tuple[Choice, ...] = ()
    differences: tuple[Difference, ...] = ()
    one: bool = True
    """Whether one content may be taken for all."""
    both: bool = False
    """Whether the contents may stay beside each other for good."""

    @property
    def between(self) -> list[str]:
        """The hashes of the contents, sorted: an answer holds as long as they are these."""
        return sorted(choice.hash for choice in self.choices)

    def answer(self, takes: str) -> Answer:
        """The answer that takes the content of a hash, or BOTH, to be kept in an own dataset."""
        return Answer(table=self.table, id=self.id, takes=takes, between=self.between)


def content_hash(row: Any) -> str:
    """What tells a content from any other: 16 hexadecimal digits of its BLAKE2b."""
    return hash_of(_encoder.encode(row))[:16]


def differences(rows: Sequence[Any]) -> tuple[Difference, ...]:
    """The fields in which rows of one type differ, with what each says."""
    found = []
    for field in rows[0].__struct_fields__:
        values = [getattr(row, field) for row in rows]
        if field != "id" and any(value != values[0] for value in values):
            texts = tuple(field_text(row, field) for row in rows)
            found.append(Difference(field, field_title(field), texts))
    return tuple(found)


def answered(
    answers: Iterable[Answer], table: str, row_id: str, between: Sequence[str]
) -> str | None:
    """What was answered of these contents; None if nothing was, or two things."""
    taken = {
        one.takes
        for one in answers
        if one.table == table and one.id == row_id and one.between == list(between)
    }
    return taken.pop() if len(taken) == 1 else None
