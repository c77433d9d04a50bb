"""Which fields of a known fact a row leaves as they were: those that say what was handed out."""

from __future__ import annotations

from typing import NamedTuple

from parkfacts.compose.facts.correction import COLUMNS
from parkfacts.exchange.intake.drafting.rows import LongRow
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact, Scope

NOBODY = frozenset[str]()


class Kept(NamedTuple):
    """The known fact that a row names by its id, and the fields that it says as they are."""

    fact: Fact | None = None
    fields: frozenset[str] = NOBODY

    def has(self, *fields: str) -> bool:
        """Whether all of these fields are left as they were."""
        return self.fields.issuperset(fields) if self.fact is not None else False

    def scope(self, said: Scope) -> Scope:
        """The scope that a row says, with what the table of corrections has no column for."""
        if self.fact is None:
            return said
        known = self.fact.scope
        out_of = said.out_of if said.out_of is not None else known.out_of
        return Scope(label=said.label, within=said.within, out_of=out_of, includes=known.includes)


def kept_of(row: LongRow, known: Fact | None, catalogue: Catalogue) -> Kept:
    """What of a known fact a row leaves as it was; nothing where it names none.

    A cell that says what a table of corrections was handed out with is not read anew: some figures
    (榜首) and periods are in words that only a person can read.
    """
    if known is None:
        return Kept()
    fields = {
        column.field for column in COLUMNS
        if _plain(getattr(row, column.field)) == _plain(column.text(known, catalogue))
    }  # fmt: skip
    return Kept(known, frozenset(fields))


def _plain(text: str) -> str:
    return "".join(text.split())
