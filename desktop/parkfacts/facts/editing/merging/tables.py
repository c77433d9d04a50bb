"""The tables of two datasets as they become one, row by row, with what was said differently."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from parkfacts.facts.editing.authorship import MERGE_NOTE
from parkfacts.facts.editing.merging.dominance import Dominance
from parkfacts.facts.editing.merging.logs import Ancestor
from parkfacts.facts.editing.merging.model import Conflict, ConflictKind, Said
from parkfacts.facts.editing.merging.three_way import Joint, Sides, joint, said
from parkfacts.facts.editing.rows import TABLES, Row, key_of, rows_by_key
from parkfacts.facts.own.model import Change, LoggedName, OwnDataset

Place = tuple[LoggedName, str]


def is_addition(change: Change) -> bool:
    """Whether a person added the row, and not a merge."""
    return change.kind == "add" and not change.id.startswith(MERGE_NOTE)


class MergedTables:
    """What is made of both, and every conflict. What makes no sense together is mended here."""

    def __init__(
        self,
        ancestor: Ancestor,
        ours: OwnDataset,
        theirs: OwnDataset,
        log: Mapping[Place, Sequence[Change]],
    ) -> None:
        """``log``: the changes of both by row."""
        self._ancestor = ancestor
        self._dominance = None if ancestor.is_hint else Dominance(ours, theirs)
        self._base = {table: ancestor.rows(table) for table in TABLES}
        self._ours = {table: rows_by_key(ours, table) for table in TABLES}
        self._theirs = {table: rows_by_key(theirs, table) for table in TABLES}
        self.log = log
        self.rows: dict[LoggedName, dict[str, Row]] = {}
        self.conflicts: list[Conflict] = []
        self.mixed: set[Place] = set()
        """Rows of which some is of one side and some of the other."""
        self.let_go: set[tuple[Place, str]] = set()
        """Links that were put back once, which did not help."""

    def join(self) -> None:
        """Make one of both."""
        for table in TABLES:
            self.rows[table] = {}
            for key in self._keys(table):
                self._join(table, key)
            self._sort(table)

    def sides(self, place: Place) -> Sides:
        """A row as it was and as each has it."""
        table, key = place
        return Sides(
            self._base[table].get(key), self._ours[table].get(key), self._theirs[table].get(key)
        )

    def changes_of(self, place: Place) -> Sequence[Change]:
        """What both logs say of a row."""
        return self.log.get(place, ())

    def conflict(self, kind: ConflictKind, place: Place, field: str = "", beside: str = "") -> None:
        """Tell of something once."""
        sides, log = self.sides(place), self.changes_of(place)
        ours = said(sides.ours, field, log) if sides.ours or sides.base else Said(None)
        theirs = said(sides.theirs, field, log) if sides.theirs or sides.base else Said(None)
        told = Conflict(kind, *place, field, ours, theirs, beside)
        if told not in self.conflicts:
            self.conflicts.append(told)

    def put_apart(self, place: Place) -> bool:
        """Let each side of a row be as it is, whole: of facts as two rows. False: it is so."""
        sides = self.sides(place)
        if sides.ours is None or sides.theirs is None or place not in self.mixed:
            return False
        self.mixed.discard(place)
        self.conflicts = [one for one in self.conflicts if (one.table, one.row) != place]
        made = joint(place[0], sides, self.changes_of(place), apart={place[1]})
        self._take(place, made, "apart")
        return True

    def _keys(self, table: LoggedName) -> list[str]:
        base, ours, theirs = self._base[table], self._ours[table], self._theirs[table]
        new = dict.fromkeys((*ours, *theirs))
        return [*base, *(key for key in new if key not in base)]

    def _join(self, table: LoggedName, key: str) -> None:
        sides = Sides(
            self._base[table].get(key), self._ours[table].get(key), self._theirs[table].get(key)
        )
        base, ours, theirs = sides
        if self._dominance is not None and (seen := self._dominance.of((table, key), sides)):
            if seen[0] is not None:
                self.rows[table][key] = seen[0]
            return
        if ours is not None and theirs is not None:
            if ours is theirs:
                self.rows[table][key] = ours
            else:
                self._take(
                    (table, key), joint(table, sides, self.changes_of((table, key))), "field"
                )
            return
        row = ours if ours is not None else theirs
        if row is None or row == base:
            return  # removed, and nothing else
        self.rows[table][key] = row
        if base is not None:
            self.conflict("removed", (table, key))

    def _take(self, place: Place, made: Joint, kind: ConflictKind) -> None:
        table, key = place
        self.rows[table][key] = made.row
        if made.mixed:
            self.mixed.add(place)
        beside = ""
        if made.second is not None:
            beside = key_of(made.second)
            if beside in self._ours[table] or beside in self._theirs[table]:
                return  # both were kept before, and one of the sides knows it
            self.rows[table][beside] = made.second
        for name in made.fields:
            self.conflict(kind, place, name, beside)

    def _sort(self, table: LoggedName) -> None:
        """Rows that no log knows stand as they stood; then those that came, by when; then seconds.

        That is the order in which edits put them, and the same however often one merges.
        """
        base, rows = self._ancestor.order(table), self.rows[table]

        def place(key: str) -> tuple[int, int, str, str, str]:
            log = self.changes_of((table, key))
            added = next((one for one in reversed(log) if is_addition(one)), None)
            if added is not None:
                return 1, 0, added.at, added.id, key
            return (0, base[key], "", "", "") if key in base else (2, 0, "", "", key)

        self.rows[table] = {key: rows[key] for key in sorted(rows, key=place)}

    def order(self) -> None:
        """Put rows in their places that came by mending."""
        for table in TABLES:
            self._sort(table)
