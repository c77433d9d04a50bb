"""A draft as edits of an own dataset: one batch, after which the dataset is whole by itself."""

from __future__ import annotations

from msgspec.structs import replace

from parkfacts.exchange.intake.drafting.model import Draft, FactDraft, ImportProblem
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.editing.applying import edits_between
from parkfacts.facts.editing.edit import Edits
from parkfacts.facts.model import SCHEMA_VERSION, Dataset, Fact
from parkfacts.facts.own.carrying import carried
from parkfacts.facts.own.model import OwnDataset
from parkfacts.facts.own.rechecking import record_of

TABLE_WIDE = ("source", "column", "table")
"""Problems of the table as a whole, which no leaving out of figures mends."""
_NOTHING = Dataset(schema_version=SCHEMA_VERSION, title="-", version="-")


class NotWritable(ValueError):
    """A draft cannot be written as it is: something of it is bad, or nobody has told its source."""


def edits_of(
    draft: Draft, own: OwnDataset, catalogue: Catalogue, only_sound: bool = False
) -> Edits:
    """What writes a draft into an own dataset.

    With ``only_sound`` the figures without a question; else all, of which none may be bad. ``own``
    gets all that its new facts use and it has not: parks with those above them, indicators,
    families and sources. Raises NotWritable.
    """
    if hindrances(draft) or (not only_sound and any(one.level == "bad" for one in draft.facts)):
        raise NotWritable
    wanted = [one for one in draft.facts if not (only_sound and one.level)]
    written = _standing(wanted, own)
    if not written:
        return ()
    rows = {fact.id: fact for fact in own.facts} | {fact.id: fact for fact in written}
    recorded = {row.fact for row in own.corrected}
    corrected = [catalogue.find_fact(one.corrects or "") for one in written]
    records = [record_of(one) for one in corrected if one is not None and one.id not in recorded]
    made = replace(own, facts=list(rows.values()), corrected=[*own.corrected, *records])
    new = replace(
        _NOTHING,
        sources=[*draft.sources, *([draft.source] if draft.source else [])],
        parks=list(draft.parks), indicators=list(draft.indicators), families=list(draft.families),
    )  # fmt: skip
    return edits_between(own, carried(made, _NOTHING, (new, catalogue.dataset)))


def hindrances(draft: Draft) -> list[ImportProblem]:
    """What keeps anything of the table from being written: no source, a column not placed."""
    return [
        one for one in draft.problems
        if one.level == "bad" and one.at is None and one.kind in TABLE_WIDE
    ]  # fmt: skip


def _standing(drafts: list[FactDraft], own: OwnDataset) -> list[Fact]:
    """The facts to write; one that is of a figure which is not written is of nothing."""
    facts = [
        one.fact for one in drafts
        if one.fact is not None and one.outcome != "same" and one.level != "bad"
    ]  # fmt: skip
    there = {fact.id for fact in facts} | {fact.id for fact in own.facts}
    return [
        replace(fact, of=None, group=None) if fact.of and fact.of not in there else fact
        for fact in facts
    ]
