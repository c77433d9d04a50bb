"""Edits made whole: with copies of the rows that what they write names."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from parkfacts.facts.editing.applying import edits_between, tables_with
from parkfacts.facts.editing.edit import Edits
from parkfacts.facts.model import Dataset
from parkfacts.facts.own.carrying import carried
from parkfacts.facts.own.model import OwnDataset


def completed(
    own: OwnDataset, edits: Edits, base: Dataset, others: Sequence[Dataset] = ()
) -> Edits:
    """The edits, and what the own dataset needs beside them to be whole by itself.

    What is missing comes from the base, else from ``others``, the union last. Copies of the base
    that nothing needs any more go. Raises Outdated.
    """
    made = replace(own, **tables_with(own, edits))
    return edits_between(own, carried(made, base, others))
