"""What was changed in a file by hand, or by another program: no log tells of it until then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from msgspec.structs import replace

from parkfacts.facts.editing.applying import edits_between, in_time
from parkfacts.facts.editing.authorship import MERGE_NOTE, logged_at
from parkfacts.facts.editing.edit import Edit
from parkfacts.facts.editing.merging.lists import LISTS
from parkfacts.facts.editing.merging.logs import by_row, ids_of, news_for, was_said
from parkfacts.facts.editing.rows import changed_fields, plain_fields
from parkfacts.facts.own.model import Batch, Change, OwnDataset
from parkfacts.facts.own.questions import content_hash
from parkfacts.facts.phrase import Phrase

_TITLE = Phrase("在程序之外改了文件")


def with_hand_made(last: OwnDataset, found: OwnDataset, at: datetime) -> OwnDataset:
    """What was found in a file, its log telling also what has come into it beside the log.

    ``last``: what stood in it when it was seen last. Where its log is not in what was found, that
    was not made from it, and nothing can be said. ``at``: when the file was written; the ids of
    these changes are made of what they say, so that all who see the file tell the same.
    """
    if last.id != found.id or not ids_of(last) <= ids_of(found):
        return found
    # Which of two sayings stands under an id may change with a merge, of which notes told before.
    notes = (one for one in last.changes if one.id.startswith(MERGE_NOTE) and one.kind == "edit")
    log = by_row((*notes, *news_for(last, found)))
    when = logged_at(at)
    mark = content_hash({"at": when, "id": found.id})
    changes = [
        replace(change, id=f"h-{content_hash(change)}")
        for edit in edits_between(last, found)
        for change in _unsaid(edit, log.get((edit.table, edit.row), ()), when, f"b-{mark}")
    ]
    if not changes:
        return found
    batch = Batch(id=f"b-{mark}", title=str(_TITLE))
    return replace(
        found,
        changes=sorted([*found.changes, *changes], key=in_time),
        batches=[*found.batches, batch],
    )


def _unsaid(edit: Edit, log: Sequence[Change], at: str, batch: str) -> Iterator[Change]:
    """The change of a row, if its log does not tell of it; of an edited one the fields untold."""
    given: dict[str, Any] = {
        "id": "h-", "at": at, "batch": batch, "table": edit.table, "row": edit.row
    }  # fmt: skip
    kinds = {change.kind for change in log}
    if edit.before is None:
        if not log:
            yield Change(**given, kind="add")
    elif edit.after is None:
        if "remove" not in kinds:
            yield Change(**given, kind="remove", before=plain_fields(edit.before))
    elif kinds <= {"edit"}:  # what came, or went and stays by a merge, has no state before
        names = changed_fields(edit.before, edit.after)
        now = plain_fields(edit.after, names)
        untold = tuple(
            name
            for name in names  # of lists that a merge has united no log tells the whole
            if name not in LISTS and not was_said(log, name, now[name])
        )
        if untold:
            before, after = plain_fields(edit.before, untold), plain_fields(edit.after, untold)
            yield Change(**given, kind="edit", before=before, after=after)
