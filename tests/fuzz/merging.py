"""What is fuzzed of merging: own files that were changed by hand are merged, or refused."""

from __future__ import annotations

import make_own
from fuzz.reading import changed
from msgspec.structs import replace
from two_people import beginning

from parkfacts.facts.dataset.checks import check_dataset
from parkfacts.facts.editing.applying import applied
from parkfacts.facts.editing.edit import Edit
from parkfacts.facts.editing.history import deeds_of, history_of
from parkfacts.facts.editing.merging.merge import merge, swapped
from parkfacts.facts.editing.taking_back import taking_back
from parkfacts.facts.own.file import decode_own, encode_own
from parkfacts.facts.own.model import OwnDataset
from parkfacts.facts.problems import InputError


def _noted(own: OwnDataset, at: int, who: str, number: int) -> OwnDataset:
    fact = own.facts[at]
    edit = Edit("facts", fact, replace(fact, note=who))
    return applied(own, (edit,), make_own.by(who, "改备注", number))


BASE = _noted(beginning(), 0, "张工", 1)
OURS, THEIRS = _noted(BASE, 1, "李工", 2), _noted(BASE, 1, "王工", 3)


def own_file(data: bytes) -> None:
    """A file that is read is merged to something sound, whoever merges, or refused as a whole.

    Its log, whatever it says, is told and taken back without harm.
    """
    try:
        theirs = decode_own(data, "x.parkfacts")
    except InputError:
        return
    for change in theirs.changes:
        history_of(theirs, change.row)
        applied(theirs, taking_back(theirs, change.id).edits, make_own.by())
    deeds_of(theirs)
    for base in (BASE, None):
        try:
            merged = merge(base, OURS, theirs)
        except InputError:
            continue
        assert not check_dataset(merged.dataset)
        assert decode_own(encode_own(merged.dataset), "again") == merged.dataset
        if theirs.id == OURS.id:
            other = merge(base, theirs, OURS)
            for name in merged.dataset.__struct_fields__:
                one, same = getattr(merged.dataset, name), getattr(other.dataset, name)
                assert one == same, (name, base is None)
            assert set(map(repr, swapped(other))) == set(map(repr, merged.conflicts))


TARGETS = {"own files merged": (own_file, (changed(encode_own(THEIRS)),))}
"""By name: what must hold, and of what."""
