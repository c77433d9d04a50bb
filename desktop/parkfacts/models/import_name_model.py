"""The names of a table and what they are taken for, as a Qt model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

from parkfacts.exchange.intake.drafting.model import NameMatch
from parkfacts.facts.phrase import Phrase
from parkfacts.models.import_list import FateRole, ImportList
from parkfacts.models.seen_import import SeenImport
from parkfacts.models.translation import on_screen

Index = QModelIndex | QPersistentModelIndex


class ImportNameModel(ImportList):
    """What each name of the table is taken for; those that a person must look at come first."""

    titles = (Phrase("表中名称"), Phrase("认作"), Phrase("依据"), Phrase("格数"))

    def _numbers(self) -> Sequence[int]:
        assert self.seen is not None
        names = self.seen.draft.names
        return sorted(range(len(names)), key=lambda number: _urgency(names[number]))

    def name_at(self, row: int) -> NameMatch | None:
        """The name of a row."""
        if self.seen is None or not 0 <= row < len(self.numbers):
            return None
        return self.seen.draft.names[self.numbers[row]]

    def row_of(self, kind: str, text: str) -> int | None:
        """The row of a name."""
        for row in range(len(self.numbers)):
            one = self.name_at(row)
            if one is not None and (one.kind, one.text) == (kind, text):
                return row
        return None

    def waiting(self) -> int:
        """How many names a person must look at or confirm."""
        names = self.seen.draft.names if self.seen is not None else ()
        return sum(_urgency(one) < 2 for one in names)

    def text(self, seen: SeenImport, number: int, column: int) -> str:
        match = seen.draft.names[number]
        if column == 0:
            return match.text
        if column == 1:
            return on_screen(self._taken_for(seen, match))
        if column == 2:
            return on_screen(_why(match))
        return on_screen(Phrase("{n} 格", n=match.cells))

    def told(self, seen: SeenImport, number: int, column: int) -> str:
        match, text = seen.draft.names[number], self.text(seen, number, column)
        if column < len(self.titles) - 1:
            return text
        return "\n".join((text, on_screen(Phrase("最先在 {place}", place=match.first))))

    def other(self, seen: SeenImport, number: int, column: int, role: int) -> Any:
        if role == FateRole and column == 0:
            return ("bad", "doubt", None)[min(_urgency(seen.draft.names[number]), 2)]
        return None

    def _taken_for(self, seen: SeenImport, match: NameMatch) -> str:
        new = match.proposed
        if new is not None and match.id in ("", new.id):
            pattern = Phrase("新园区：{name}", name=new.name)
            return pattern if match.kind == "park" else Phrase("新指标：{name}", name=new.name)
        if not match.id:
            return Phrase("待定")
        find = seen.park_name if match.kind == "park" else seen.indicator_name
        return find(match.id)


def _urgency(match: NameMatch) -> int:
    """0: a person must say; 1: should look; 2: sure."""
    if match.unconfirmed:
        return 1
    return 2 if match.sure else 1 if match.id else 0


def _why(match: NameMatch) -> str:
    """Why it is taken for that; where that is open, what it might be."""
    chosen = next((one.why for one in match.candidates if one.id == match.id), "")
    if chosen:
        return chosen
    if match.candidates and not match.sure:
        name, count = match.candidates[0].name, len(match.candidates)
        if count == 1:
            return Phrase("也许是{name}", name=name)
        return Phrase("也许是{name}，共 {n} 个相近", name=name, n=count)
    new = match.proposed is not None and match.id in ("", match.proposed.id)
    return Phrase("没有相近的") if new else Phrase("已有的") if match.id else ""
