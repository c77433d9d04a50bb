"""Edits with what brings along the rows that they name and an own dataset does not have yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from parkfacts.facts.editing.applying import edits_between, put
from parkfacts.facts.editing.edit import Edits
from parkfacts.facts.editing.references import is_lacking
from parkfacts.facts.editing.rows import TABLES
from parkfacts.facts.model import Dataset
from parkfacts.facts.own.carrying import carried
from parkfacts.facts.own.model import OwnDataset


def with_needed(
    own: OwnDataset, edits: Edits, known: Callable[[], Sequence[Dataset]]
) -> Edits:  # fmt: skip
    """The edits behind those that add what they need; nothing is taken away.

    ``known``: the base, the other own datasets, and all as one; asked where something is lacking.
    Raises Outdated.
    """
    made = put(own, edits)
    there = known() if is_lacking(made, edits) else ()
    if not there:
        return edits
    more = edits_between(made, carried(made, there[0], there[1:]))
    news = [edit for edit in more if edit.before is None]
    return (*sorted(news, key=lambda edit: TABLES.index(edit.table)), *edits)
