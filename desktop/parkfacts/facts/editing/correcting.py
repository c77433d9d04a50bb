"""Facts of the base put right: own facts that stand in for them."""

from __future__ import annotations

from msgspec.structs import replace

from parkfacts.facts.editing.edit import Edit, Edits
from parkfacts.facts.model import Fact
from parkfacts.facts.own.model import OwnDataset
from parkfacts.facts.own.rechecking import record_of

_MOST = 120
_MARK = ".own"


def correction_of(fact: Fact, own: OwnDataset) -> Fact:
    """An own fact that says what the corrected one says, until it is changed."""
    taken = {one.id for one in own.facts}
    stem = f"{fact.id[: _MOST - len(_MARK) - 4]}{_MARK}"
    made, number = stem, 2
    while made in taken:
        made, number = f"{stem}-{number}", number + 1
    return replace(fact, id=made, corrects=fact.id)


def correcting(correction: Fact, corrected: Fact, own: OwnDataset) -> Edits:
    """What writes a correction, and keeps what the corrected fact says now."""
    found = next((one for one in own.corrected if one.fact == corrected.id), None)
    record = record_of(corrected)
    kept = () if found == record else (Edit("corrected", found, record),)
    return (Edit("facts", None, correction), *kept)
