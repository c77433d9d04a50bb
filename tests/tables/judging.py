"""What the importer made of a table, held against what a person reads in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from readings import differences, folded, literal_changed, number, scope_lost
from table_spec import at

ONLY_TOLD = {"info", "note", "hint", "told", "ok"}
"""Levels of a problem that ask for nothing, should there be such."""
NEW = "new"
"""Kind of a problem that only tells of a new name: what hinges on it is doubted by its level."""
FIGURE = re.compile(r"[-+−(]?\d[\d,.]*%?\)?")
UNPLACED = {None, "", "?", "ask", "unknown", "unplaced", "open"}


@dataclass
class Judgement:
    """Of one table: how many facts went how, and what is silently wrong, in words."""

    expected: int
    right: int = 0
    asked: int = 0
    refused: int = 0
    missing: list[str] = field(default_factory=list)
    untold: list[str] = field(default_factory=list)
    """Cells that must be asked about, and of which nothing is said (nor written)."""
    wrong: list[str] = field(default_factory=list)
    looked: int = 0
    """How many of the right ones are not written without a look: 需看."""
    literals: int = 0
    scopes: int = 0
    said: str = ""
    """The line of a refusal."""

    def __add__(self, other: Judgement) -> Judgement:
        return Judgement(
            self.expected + other.expected,
            self.right + other.right,
            self.asked + other.asked,
            self.refused + other.refused,
            self.missing + other.missing,
            self.untold + other.untold,
            self.wrong + other.wrong,
            self.looked + other.looked,
            self.literals + other.literals,
            self.scopes + other.scopes,
            other.said or self.said,
        )


class Asked:
    """The places that the importer asks about: cells, rows, columns, or the whole table."""

    def __init__(self, result: dict, *, by_sheet: bool) -> None:
        self.by_sheet = by_sheet
        self.problems = [
            (*_area(str(problem.get("place") or "")), folded(str(problem.get("cell") or "")))
            for problem in result.get("problems", [])
            if str(problem.get("level", "")).casefold() not in ONLY_TOLD
            and problem.get("kind") != NEW
        ]
        self.doubted = {
            _point(str(fact.get("place") or "")) for fact in result.get("facts", [])
            if not _is_sound(fact)
        } - {None}  # fmt: skip
        self.columns = set()
        for position, column in enumerate(_rows(result.get("columns", []))):
            if column.get("role", column.get("becomes", "given")) in UNPLACED:
                self.columns.add(_column_of(column, position))

    def cell(self, place: str) -> bool:
        """Whether a problem stands at the cell itself, its row's name or its column's head."""
        sheet, row, column = _area(place)
        if column in self.columns or (row is not None and (row, column) in self.doubted):
            return True
        for other, its_row, its_column, text in self.problems:
            if self.by_sheet and other and other != sheet:
                continue
            if (its_row, its_column) == (None, None):
                continue
            is_here = its_row in {None, row} and its_column in {None, column}
            is_name = its_row == row and its_column is not None and its_column < column
            is_head = its_column == column and its_row is not None and its_row < row
            # A problem of another figure, higher up or to the left, is not about this one.
            if is_here or ((is_name or is_head) and not FIGURE.fullmatch(text)):
                return True
        return False

    def about(self, expected: dict) -> bool:
        """Whether the cell is asked about, or its park or indicator wherever it stands, or all."""
        if self.cell(expected["place"]):
            return True
        names = {folded(expected["park"]), folded(expected["indicator"])} - {""}
        return any((text and (text in names or any(name in text for name in names)))
                   or (row, column) == (None, None)
                   for _, row, column, text in self.problems)  # fmt: skip


def _is_sound(fact: dict) -> bool:
    """Whether a fact is written without anybody having looked at it."""
    return fact.get("level") in {None, "", "sound"}


def _point(place: str) -> tuple[int, int] | None:
    """Row and column of a place that the importer tells: Sheet1!C7, list.csv:7 第3列."""
    if match := re.search(r":(\d+) 第(\d+)列$", place):
        return int(match[1]) - 1, int(match[2]) - 1
    _, row, column = _area(place)
    return None if row is None or column is None else (row, column)


def _rows(columns: object) -> list[dict]:
    if isinstance(columns, dict):
        return [row for row in columns.values() if isinstance(row, dict)]
    return [row for row in columns if isinstance(row, dict)]


def _column_of(column: dict, position: int) -> int:
    where = column.get("place") or column.get("column") or column.get("letter")
    if isinstance(where, int):
        return where
    if isinstance(where, str) and (found := re.search(r"([A-Z]+)\d*$", where)):
        return at(found[1] + "1")[1]
    return position


def _area(place: str) -> tuple[str, int | None, int | None]:
    """Sheet, row and column of Sheet1!C7, Sheet1!C, Sheet1!7; what is not said is None."""
    sheet, mark, cell = place.rpartition("!")
    cell = cell.partition(":")[0].replace("$", "")
    if re.fullmatch(r"[A-Z]{1,3}\d+", cell):
        return sheet, *at(cell)
    if mark and re.fullmatch(r"[A-Z]{1,3}", cell):
        return sheet, None, at(cell + "1")[1]
    if mark and cell.isdigit():
        return sheet, int(cell) - 1, None
    return sheet or place, None, None


def judge(expectation: dict, result: dict) -> Judgement:
    """Hold one table's result against its expectation."""
    expected = expectation["facts"]
    asked = Asked(result, by_sheet=len(expectation.get("sheets", [])) > 1)
    found = Judgement(len(expected))
    open_facts = list(expected)
    rest = []
    for fact in result.get("facts", []):
        hits = [one for one in open_facts if not differences(one, fact)]
        # Where the facts say their place, it decides between equal ones.
        hits.sort(key=lambda one: _cell(one["place"]) != _cell(str(fact.get("place", ""))))
        if hits:
            open_facts.remove(hits[0])
            found.right += 1
            found.looked += not _is_sound(fact)
            found.literals += literal_changed(hits[0], fact)
            found.scopes += scope_lost(hits[0], fact)
        elif not any(not differences(one, fact) for one in expected):
            rest.append(fact)
    for fact in rest:
        _judge_other(expectation, open_facts, fact, asked, found)
    for one in open_facts:
        if asked.about(one):
            found.asked += 1
        else:
            found.missing.append(f"{one['place']} {one['literal']}")
    for one in expectation["must_ask"]:
        if not asked.about({"park": "", "indicator": "", **one}):
            found.untold.append(f"{one['place']} {one['cell']}: {one['why']}")
    return found


def _judge_other(
    expectation: dict, open_facts: list[dict], fact: dict, asked: Asked, found: Judgement
) -> None:
    """A fact that is not as any expectation says: asked about, or silently wrong."""
    told = f"{fact.get('park')}·{fact.get('indicator')}·{fact.get('literal')}"
    place = str(fact.get("place") or "") or _place_of(expectation, fact)
    if not _is_sound(fact) or (place and asked.cell(place)):
        return
    here = [one for one in expectation["facts"] if _cell(one["place"]) == _cell(place)]
    nearest = min((differences(one, fact) for one in here or open_facts), key=len, default=[])
    why = ", ".join(nearest) if here or 0 < len(nearest) < 3 else "this is no fact"
    period = (fact.get("period") or {}).get("label", "")
    found.wrong.append(f"{place or '?'} {told}{fact.get('unit', '')}·{period}: {why}")


def _place_of(expectation: dict, fact: dict) -> str:
    """Where a fact without a place may come from: a cell of just its figure."""
    value = number(str(fact.get("literal", "")))
    cells = [(one["place"], one["cell"]) for one in expectation["must_ask"]]
    cells += [(one["place"], one["literal"]) for one in expectation["facts"]]
    return next((place for place, text in cells if number(text) == value), "")


def _cell(place: str) -> str:
    return place.rpartition("!")[2]
