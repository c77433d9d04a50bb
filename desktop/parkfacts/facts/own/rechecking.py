"""Corrections held against the base as it is now: what it said when it was corrected, and says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple

import msgspec

from parkfacts.facts.model import Dataset, Fact
from parkfacts.facts.own.field_words import UNSAID, field_text, field_title
from parkfacts.facts.own.model import Corrected, OwnDataset
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.wording import labels

RecheckWord = Literal["same", "changed", "gone", "agrees"]
"""The base says what it said; something else; nothing any more; what the correction says."""
_LINKS = ("of", "group")
"""What leads to other facts: it is led elsewhere where those are corrected, and says no figure."""
_SAYS = ("park", "indicator", "quantity", "period", "status", "scope")


class Moved(NamedTuple):
    """A field that the base has otherwise than when it was corrected."""

    field: str
    title: str
    before: str
    now: str


class Recheck(NamedTuple):
    """How one correction stands to the base."""

    word: RecheckWord
    fact: str
    """Id of the correction."""
    corrects: str
    text: str
    moved: tuple[Moved, ...] = ()


def rechecked(
    base: Dataset, own: OwnDataset, all_own: Sequence[OwnDataset] = ()
) -> Iterator[Recheck]:
    """Each correction of a fact by an own dataset, as it stands now.

    ``all_own``: the own datasets above the base, this one among them; it may correct their facts.

    Nothing is told of corrections of which nobody wrote down what was corrected while the base
    still has the fact: there is nothing to hold it against.
    """
    wanted = {fact.corrects for fact in own.facts if fact.corrects is not None}
    if not wanted:
        return
    facts = {
        fact.id: fact
        for dataset in (*reversed(all_own), base)  # of one id the base's goes before
        for fact in dataset.facts
        if fact.id in wanted
    }
    records = {one.fact: one.row for one in own.corrected}
    for fact in own.facts:
        if fact.corrects is None or (fact.corrects not in facts and fact.corrects not in records):
            continue  # of another own dataset
        yield _stands(fact, facts.get(fact.corrects), records.get(fact.corrects))


def record_of(fact: Fact) -> Corrected:
    """What a fact says now, to be kept with its correction, and anew when a later base is seen."""
    return Corrected(fact=fact.id, row=msgspec.to_builtins(fact, enc_hook=str))


def _stands(fact: Fact, now: Fact | None, record: Mapping[str, Any] | None) -> Recheck:
    corrects, figure = str(fact.corrects), labels.figure(fact)
    if now is None:
        text = Phrase("{id} 不再有，更正为{figure}的这条独自成立", id=corrects, figure=figure)
        return Recheck("gone", fact.id, corrects, text)
    if all(getattr(now, field) == getattr(fact, field) for field in _SAYS):
        text = Phrase("{id} 现在也是{figure}，与更正一致", id=corrects, figure=figure)
        return Recheck("agrees", fact.id, corrects, text)
    moved = tuple(_moved(record, now)) if record is not None else ()
    if not moved:
        return Recheck("same", fact.id, corrects, Phrase("{id} 与更正时相同", id=corrects))
    changes = [
        Phrase("{what}原为{before}，现为{now}", what=one.title, before=one.before, now=one.now)
        for one in moved
    ]
    text = Phrase("{id} 在更正之后变了：{changes}", id=corrects, changes=joined("；", changes))
    return Recheck("changed", fact.id, corrects, text, moved)


def _moved(record: Mapping[str, Any], now: Fact) -> Iterator[Moved]:
    """The fields that differ. A record that cannot be read any more is compared as plain values."""
    try:
        before = msgspec.convert(record, Fact)
    except (msgspec.ValidationError, RecursionError):
        plain = msgspec.to_builtins(now, enc_hook=str)
        for field in Fact.__struct_fields__:
            if field not in _LINKS and record.get(field) != plain.get(field):
                was = str(record.get(field) or UNSAID)
                yield Moved(field, field_title(field), was, field_text(now, field))
        return
    for field in Fact.__struct_fields__:
        if field not in _LINKS and getattr(before, field) != getattr(now, field):
            yield Moved(
                field, field_title(field), field_text(before, field), field_text(now, field)
            )
