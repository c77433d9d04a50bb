"""One row as two people left it, beside what it was: field by field."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from msgspec.json import Encoder

from parkfacts.facts.editing.merging.lists import LISTS, united
from parkfacts.facts.editing.merging.logs import UNKNOWN, last_to_say
from parkfacts.facts.editing.merging.model import Said
from parkfacts.facts.editing.rows import Row, changed_fields, key_of, plain_fields, with_fields
from parkfacts.facts.own.model import Change, LoggedName
from parkfacts.facts.own.questions import content_hash

KEPT_TWICE: frozenset[LoggedName] = frozenset({"facts", "claims"})
"""Where two sayings stand side by side as two rows. Two parks of one meaning would part what is
said of them: there one saying stands, and the log has the other."""

_LONGEST_ID = 120
_encoder = Encoder(enc_hook=str, order="sorted")


class Sides(NamedTuple):
    """One row of the base and of both datasets; None where it is not there."""

    base: Row | None
    ours: Row | None
    theirs: Row | None


class Joint(NamedTuple):
    """What becomes of a row that both have."""

    row: Row
    fields: tuple[str, ...] = ()
    """Those that each said otherwise."""
    second: Row | None = None
    """Where both sayings are kept: the row that holds the other one, with an id of its own."""
    mixed: bool = False
    """Whether some of it is of one side and some of the other."""


def joint(
    table: LoggedName, sides: Sides, log: Sequence[Change], apart: Collection[str] = ()
) -> Joint:
    """The row that both sides have, of what each has changed in it.

    ``apart``: keys of rows of which the sides make no sense in one row: each stays whole.
    """
    base, ours, theirs = sides
    assert ours is not None
    assert theirs is not None
    if ours == theirs:
        return Joint(ours)
    if base in (ours, theirs) and key_of(ours) not in apart:
        return Joint(theirs if ours == base else ours)
    fields: dict[str, Any] = {}
    both: list[str] = []
    whole = key_of(ours) in apart
    for name in changed_fields(ours, theirs):
        o, t = getattr(ours, name), getattr(theirs, name)
        b = getattr(base, name) if base is not None else UNKNOWN
        if whole:
            both.append(name)
        elif b == o:
            fields[name] = t
        elif b != t:
            was = b if isinstance(b, list) else []
            made = united(was, o, t) if name in LISTS else None
            if made is None:
                both.append(name)
            else:
                fields[name] = made
    return _joined(table, sides, fields, tuple(both), log)


def _joined(
    table: LoggedName,
    sides: Sides,
    fields: dict[str, Any],
    both: tuple[str, ...],
    log: Sequence[Change],
) -> Joint:
    ours, theirs = sides.ours, sides.theirs
    assert ours is not None
    assert theirs is not None
    common = with_fields(ours, fields)
    if not both:
        return Joint(common, mixed=True)
    first, last = in_order(ours, theirs, both, log)
    one, other = (
        with_fields(common, {name: getattr(side, name) for name in both}) for side in (first, last)
    )
    if table in KEPT_TWICE:
        return Joint(one, both, second_of(other), mixed=bool(fields))
    return Joint(other, both, mixed=bool(fields))


def in_order(one: Row, other: Row, fields: Sequence[str], log: Sequence[Change]) -> tuple[Row, Row]:
    """Two sayings: first the one that was said first by the log, whoever looks at them."""

    def place(row: Row) -> tuple[str, bytes]:
        plain = plain_fields(row, tuple(fields))
        times = (last_to_say(log, name, value) for name, value in plain.items())
        return max((one.at for one in times if one), default=""), _encoder.encode(plain)

    return (one, other) if place(one) <= place(other) else (other, one)


def said(row: Row | None, field: str, log: Sequence[Change]) -> Said:
    """What a side says there, with who said it and when."""
    if row is None:
        change = next((one for one in reversed(log) if one.kind == "remove"), None)
    elif field:
        change = last_to_say(log, field, plain_fields(row, (field,))[field])
    else:
        change = next((one for one in reversed(log) if one.kind != "remove"), None)
    return Said(row, change.who, change.at) if change else Said(row)


def second_of(row: Row) -> Row:
    """The same row under a second id, which is made of what it says: the same for everybody."""
    mark = f".{content_hash(row)}"
    return with_fields(row, {"id": f"{key_of(row)[: _LONGEST_ID - len(mark)]}{mark}"})
