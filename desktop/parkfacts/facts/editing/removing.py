"""Rows taken away: what refers to them is told, and lets go of them where it can."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from msgspec.structs import replace

from parkfacts.facts.editing.edit import Edit, Edits
from parkfacts.facts.model import Fact
from parkfacts.facts.own.model import OwnDataset


class Removal(NamedTuple):
    """What taking facts away does."""

    edits: Edits
    facts: tuple[Fact, ...]
    """Those that go."""
    loosened: tuple[str, ...]
    """Ids of facts that stay and were of one that goes: 增速 of a level. They are of none then."""
    claims: tuple[str, ...]
    """Ids of claims that stay and were against one that goes."""


def removal(own: OwnDataset, fact_ids: Collection[str]) -> Removal:
    """What takes facts of an own dataset away; ids that it does not have are passed over."""
    gone = set(fact_ids)
    facts = tuple(fact for fact in own.facts if fact.id in gone)
    corrected = {fact.corrects for fact in facts if fact.corrects is not None}
    corrected -= {fact.corrects for fact in own.facts if fact.id not in gone}
    loosened = [fact for fact in own.facts if fact.of in gone and fact.id not in gone]
    claims = [claim for claim in own.claims if gone.intersection(claim.against)]
    edits = [Edit("facts", fact, replace(fact, of=None, group=None)) for fact in loosened]
    for claim in claims:
        left = [one for one in claim.against if one not in gone]
        edits.append(Edit("claims", claim, replace(claim, against=left)))
    edits += [Edit("facts", fact, None) for fact in facts]
    edits += [Edit("corrected", one, None) for one in own.corrected if one.fact in corrected]
    ids = tuple(fact.id for fact in loosened)
    return Removal(tuple(edits), facts, ids, tuple(claim.id for claim in claims))
