"""Where tables are in a sheet: their titles, heads, rows of data and notes."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from parkfacts.exchange.intake.grid.model import Grid
from parkfacts.exchange.intake.mapping.evidence import Look
from parkfacts.exchange.intake.mapping.lines_around import is_head_word, tells_context
from parkfacts.exchange.intake.mapping.plain_text import simplified
from parkfacts.exchange.intake.mapping.words import NOTE_STARTS, TOTALS

if TYPE_CHECKING:
    import numpy as np

_MOST_HEADS = 6
_MOST_SAID = 5
"""Cells of a line that tells unit, time and who made the table."""


class Region(NamedTuple):
    """One table of a sheet, by its rows."""

    titles: tuple[int, ...]
    heads: tuple[int, ...]
    first: int
    last: int
    repeated: tuple[int, ...] = ()
    """Rows between first and last that say the heads again, or that a table goes on (续表)."""
    notes: tuple[int, ...] = ()
    figures: int = 0
    """How many cells look like figures."""


class Rows:
    """The rows of a grid as they are looked at: how many cells of each look."""

    def __init__(self, grid: Grid, seen: np.ndarray) -> None:
        """``seen``: the look of each cell."""
        import numpy as np

        self.texts = grid.texts.to_numpy(dtype=object)
        self.seen = seen
        self.count = len(seen)
        self.filled = (seen != Look.EMPTY).sum(axis=1)
        figure = (seen == Look.FIGURE) | (seen == Look.BAD)
        self.figures = figure.sum(axis=1)
        self.missing = (seen == Look.MISSING).sum(axis=1)
        self.years = (seen == Look.YEAR).sum(axis=1)
        self.words = ((seen == Look.TEXT) | (seen == Look.PERIOD)).sum(axis=1)
        self.wide = np.zeros(self.count, dtype=bool)
        for area in grid.merged:
            if area.last_column > area.first_column and area.first_column > 0:
                self.wide[area.first_row] = True
        self.deep = np.zeros(self.count, dtype=bool)
        """Rows that a head begun above them goes on in."""
        for area in grid.merged:
            self.deep[area.first_row + 1 : area.last_row + 1] = True

    def cells(self, row: int) -> list[tuple[int, str]]:
        """The cells of a row that are not empty, with their columns."""
        return [(at, text.strip()) for at, text in enumerate(self.texts[row]) if text.strip()]

    def is_data(self, row: int) -> bool:
        """Whether a row has figures, or stands for one that is missing."""
        if self.filled[row] == 0 or self.is_count(row):
            return False
        if self.figures[row]:
            return bool(self.filled[row] > _MOST_SAID) or not self.is_context(row)
        if self.years[row]:
            return not self.is_years(row)
        return bool(self.missing[row] and self.words[row])

    def is_years(self, row: int) -> bool:
        """Whether the whole numbers of a row are years over columns: 2020 2022 2023 2024."""
        years = [int(text) for at, text in self.cells(row) if self.seen[row, at] == Look.YEAR]
        texts = [text for at, text in self.cells(row) if self.seen[row, at] != Look.YEAR]
        if any(not is_head_word(text) or text.replace(" ", "") in TOTALS for text in texts):
            return False
        steps = [two - one for one, two in pairwise(years)]
        onward = all(step > 0 for step in steps) or all(step < 0 for step in steps)
        return onward or len(set(years)) * 2 <= len(years)

    def is_count(self, row: int) -> bool:
        """Whether a row only counts the columns: 甲 乙 1 2 3."""
        first = next(iter(self.texts[row]), "")
        if len(first) > 2:
            return False
        cells = self.cells(row)
        numbers = [text for _, text in cells if text.isdecimal()]
        rest = [text for _, text in cells if not text.isdecimal()]
        if len(numbers) < 2 or any(text not in "甲乙丙丁戊ABCabc栏次" for text in rest):
            return False
        begin = int(numbers[0])
        counted = list(range(begin, begin + len(numbers)))
        return begin in (0, 1) and [int(one) for one in numbers] == counted

    def is_head(self, row: int) -> bool:
        """Whether a row without figures may be one of the heads over columns."""
        if self.is_data(row) or self.filled[row] == 0 or self.is_context(row):
            return False
        return bool(self.filled[row] >= 2 or self.wide[row] or self.deep[row])

    def is_context(self, row: int) -> bool:
        """Whether a row between title and heads tells unit, time or who made the table."""
        return tells_context([text for _, text in self.cells(row)])

    def is_note(self, row: int) -> bool:
        """Whether a row below a table is no row of it."""
        cells = self.cells(row)
        if not cells or self.figures[row] > 1:
            return False
        first = simplified(cells[0][1]).replace("註", "注")
        return first.lower().startswith(NOTE_STARTS) and (
            len(cells) == 1 or len(first) > 12 or any(sign in first for sign in ":：")
        )

    def says_on(self, row: int) -> bool:
        """Whether a row says that the table goes on: 续表."""
        return any(
            "续表" in text or "(续)" in text or "（续）" in text for _, text in self.cells(row)
        )


def regions(grid: Grid, seen: np.ndarray) -> tuple[Region, ...]:
    """All tables of a sheet, in their order; ``seen`` is the look of each cell."""
    rows = Rows(grid, seen)
    found: list[Region] = []
    row = floor = 0
    while (row := _next_data(rows, row)) < rows.count:
        heads, first, titles = _above(rows, row, floor)
        last, repeated, following = _below(rows, row, heads)
        notes, floor = _notes(rows, last, following)
        figures = int(rows.figures[first : last + 1].sum() + rows.years[first : last + 1].sum())
        found.append(Region(titles, heads, first, last, repeated, notes, figures))
        row = floor
    return tuple(found)


def _next_data(rows: Rows, row: int) -> int:
    while row < rows.count and not rows.is_data(row):
        row += 1
    return row


def _above(rows: Rows, data: int, floor: int) -> tuple[tuple[int, ...], int, tuple[int, ...]]:
    """Heads over the first row of data, the first row with the sections over it, and titles."""
    first = top = data
    while (
        top > floor
        and rows.filled[top - 1] == 1
        and not rows.wide[top - 1]
        and not rows.deep[top - 1]
        and not rows.is_context(top - 1)
    ):
        top -= 1
    has_heads = top > floor and (rows.is_head(top - 1) or rows.is_count(top - 1))
    if has_heads:
        first = top
    row = first
    heads: list[int] = []
    while (
        row > floor
        and len(heads) < _MOST_HEADS
        and (rows.is_head(row - 1) or rows.is_count(row - 1))
    ):
        row -= 1
        heads.insert(0, row)
    heads = _without_titles(rows, heads)
    while len(heads) > 1 and heads[-1] == first - 1 and _like_data(rows, heads[-1], data):
        first = heads.pop()
    row = heads[0] if heads else first
    titles: list[int] = []
    while (
        row > floor
        and len(titles) < 8
        and (rows.filled[row - 1] or (not titles and row - 2 >= floor))
    ):
        row -= 1
        if rows.filled[row]:
            titles.insert(0, row)
    return tuple(heads), first, tuple(titles)


def _like_data(rows: Rows, row: int, data: int) -> bool:
    """Whether a row without figures has times where data has them: its figure is a text."""
    both = (rows.seen[row] == Look.PERIOD) & (rows.seen[data] == Look.PERIOD)
    return bool(both.any())


def _without_titles(rows: Rows, heads: list[int]) -> list[int]:
    """Heads without the lines over them that are a title beside a number or a date."""
    while len(heads) > 1:
        cells, below = rows.cells(heads[0]), rows.cells(heads[1])
        wide = bool(rows.wide[heads[0]])
        if wide or len(cells) > 2 or len(below) <= 2 or len(cells[0][1]) < 8 or cells[0][0] > 0:
            break
        heads = heads[1:]
    return heads


def _below(rows: Rows, data: int, heads: tuple[int, ...]) -> tuple[int, tuple[int, ...], int]:
    """The last row of a table, rows in it that repeat its heads, and where to look on."""
    said = {tuple(text for _, text in rows.cells(row)) for row in heads}
    over = {
        at
        for at, look in enumerate(rows.seen[data])
        if look in (Look.FIGURE, Look.MISSING, Look.BAD)
    }
    last, row, blank = data, data + 1, 0
    repeated: list[int] = []
    waiting: list[int] = []
    while row < rows.count:
        if rows.is_data(row):
            last, blank = row, 0
            repeated += waiting
            waiting = []
        elif rows.filled[row] == 0:
            blank += 1
        elif (
            said and (tuple(text for _, text in rows.cells(row)) in said or rows.is_count(row))
        ) or rows.says_on(row):
            waiting.append(row)
        elif rows.is_note(row):
            if not any(rows.is_data(one) for one in range(row + 1, min(row + 3, rows.count))):
                return last, tuple(repeated), row
        elif _begins_another(rows, row, over, blank, bool(waiting)):
            return last, tuple(repeated), last + 1
        elif rows.words[row] >= 2 and blank == 0 and not waiting:
            last = row
        row += 1
    return last, tuple(repeated), last + 1


def _begins_another(rows: Rows, row: int, over: set[int], blank: int, waiting: bool) -> bool:
    """Whether a row without figures begins another table: a title after a blank, or other heads."""
    if waiting and rows.filled[row] == 1:
        return False
    texts = {
        at for at, look in enumerate(rows.seen[row]) if look in (Look.TEXT, Look.PERIOD, Look.YEAR)
    }
    if len(over) > 1 and over <= texts:
        return True
    if rows.is_context(row):
        return True
    if blank and rows.filled[row] >= 2:
        return True
    if blank and rows.filled[row] == 1:
        following = next((one for one in range(row + 1, rows.count) if rows.filled[one]), None)
        while (
            following is not None
            and following < rows.count
            and rows.filled[following] == 1
            and not rows.is_data(following)
        ):
            following += 1
        return following is None or following >= rows.count or not rows.is_data(following)
    return False


def _notes(rows: Rows, last: int, following: int) -> tuple[tuple[int, ...], int]:
    """Lines of notes below a table, and the row behind them."""
    row = last + 1
    notes: list[int] = []
    while row < rows.count and not rows.is_data(row):
        if rows.filled[row]:
            if not notes and not rows.is_note(row):
                break
            if notes and not rows.is_note(row) and rows.filled[row] > 1:
                break
            if notes and rows.filled[row - 1] == 0 and not rows.is_note(row):
                break
            notes.append(row)
        row += 1
    return tuple(notes), max(row, last + 1, following if notes else 0)
