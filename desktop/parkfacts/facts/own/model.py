"""An own dataset as it stands in its file: the tables of a dataset, what it lies above, its log."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from msgspec import field

from parkfacts.facts.fields import Id, described
from parkfacts.facts.model import Dataset
from parkfacts.facts.table_rows import Table

OWN_SCHEMA_VERSION = 1

TableName = Literal["sources", "parks", "families", "indicators", "facts", "claims"]
"""The tables whose rows a person changes; each row has an ``id``."""

LoggedName = Literal[
    "sources", "parks", "families", "indicators", "facts", "claims", "corrected", "joins", "answers"
]
"""Those tables, and what else a person changes: the key of such a row is ``key_of()`` of
``facts/editing/rows.py``."""

ChangeKind = Literal["add", "edit", "remove"]


class Base(Table, frozen=True, kw_only=True):
    """The dataset that an own one lies above, as it was when the own one was last saved."""

    id: Annotated[str, described("Id of that dataset; empty if it has none.", "parkfacts", "园鉴")]
    title: Annotated[str, described("What it was called.", "园鉴数据集", 1)] = ""
    version: Annotated[str, described("Its version at that time.", "2026.1", 2026)]

    def is_of(self, dataset: Dataset) -> bool:
        """Whether a dataset is one of its versions; of those without an id the title tells."""
        if self.id or dataset.id:
            return self.id == dataset.id
        return self.title == dataset.title


class Corrected(Table, frozen=True, kw_only=True):
    """What a corrected fact of the base said when it was corrected: a later base is held to it."""

    fact: Id
    """The corrected fact."""
    row: Annotated[dict[str, Any], described("Its fields at that time.", {"id": "a"}, [])]


class Join(Table, frozen=True, kw_only=True):
    """Two ids that mean one thing: rows of ``gone`` are read as rows of ``kept``."""

    table: Literal["parks", "indicators"]
    kept: Id
    gone: Id


class Answer(Table, frozen=True, kw_only=True):
    """What a person said of an id that two datasets have with different content."""

    table: TableName
    id: Id
    takes: Annotated[
        str,
        described(
            "Hash of the content that holds; both: each does, beside the others.", "a1", "this"
        ),
    ]
    between: Annotated[
        list[str],
        described("Hashes of the contents asked about, sorted; others are asked anew.", ["a1"], ""),
    ]


class Change(Table, frozen=True, kw_only=True):
    """One row changed: who, when, what, from what to what. An added row stands in its table."""

    id: Annotated[str, described("Unique among all changes of all people.", "c-3f9a02b1c4d5", 1)]
    at: Annotated[
        str,
        described("UTC, ISO 8601 with microseconds.", "2026-11-29T08:30:00.000000Z", "today"),
    ]
    """By it and ``id`` the log is sorted, so that two logs are one in one way only."""
    who: Annotated[str, described("Name asked once; empty if not given.", "李工", 1)] = ""
    batch: Annotated[str, described("Id of the batch it belongs to.", "b-81c2", 1)] = ""
    table: LoggedName
    row: Annotated[str, described("Id of the row, or its key.", "a.gdp.2024", 1)]
    kind: ChangeKind
    before: Annotated[
        dict[str, Any],
        described("Changed fields as they were; of a removed row all.", {"note": ""}, []),
    ] = field(default_factory=dict)
    after: Annotated[
        dict[str, Any], described("Changed fields as they became.", {"note": "初步核算"}, [])
    ] = field(default_factory=dict)


class Batch(Table, frozen=True, kw_only=True):
    """Changes made together: an import, one edit of several facts, a taking back."""

    id: Annotated[str, described("Unique among all batches of all people.", "b-81c2", 1)]
    title: Annotated[str, described("What was done, in words.", "导入 2024年园区.xlsx", "")]
    takes_back: Annotated[
        str, described("The batch or change that it takes back; else empty.", "b-1f00", 1)
    ] = ""


class OwnDataset(Dataset, frozen=True, kw_only=True):
    """A whole own dataset: self-contained, and naming the dataset that it lies above."""

    own_version: Annotated[int, described("Version of what is own in this format.", 1, "1")] = (
        OWN_SCHEMA_VERSION
    )
    base: Base
    corrected: list[Corrected] = field(default_factory=list)
    joins: list[Join] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    batches: list[Batch] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
