"""A text file as a table: CSV, tabs, blanks, a table of Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from parkfacts.exchange.intake.delimited import Records, records
from parkfacts.exchange.intake.grid.cells import COLUMNS, Cells
from parkfacts.exchange.intake.grid.encodings import Decoded, decoded
from parkfacts.exchange.intake.grid.faults import Unreadable, empty
from parkfacts.exchange.intake.grid.model import CellKind, Grid, ReadingChoices, TableFile
from parkfacts.exchange.intake.grid.separators import BLANKS, separation, split_blanks
from parkfacts.exchange.intake.grid.tables import OpenTables
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import Problem
from parkfacts.facts.progress import Progress

MARKDOWN = "markdown"
_SHOWN_LINES = 20
_LONGEST_HEAD = 20_000
_RULE = re.compile(r"\s*\|?(\s*:?-+:?\s*\|)+\s*:?-*:?\s*", re.ASCII)
_UNESCAPED_BAR = re.compile(r"(?<!\\)\|")
_THOUSANDS = re.compile(r"-?\d{1,3}")
_THREE = re.compile(r"\d{3}(?!\d)")
_SAID = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


def open_text(data: bytes, name: str, choices: ReadingChoices) -> OpenTables:
    """The one table of a text file. Raises Unreadable."""
    found = decoded(data, choices.encoding)
    return tables_of_text(found, name, choices)


def tables_of_text(
    found: Decoded, name: str, choices: ReadingChoices, *, pasted: bool = False
) -> OpenTables:
    """The table of a text that was decoded or pasted. Raises Unreadable for one without a sign."""
    text = found.text
    if not text.strip():
        raise empty()
    said = _SAID.match(text)
    separator, sure = choices.separator, True
    if not separator and said:
        separator = said[1]
    elif not separator and is_markdown(text):
        separator = MARKDOWN
    elif not separator:
        separator, sure = separation(text)
    file = TableFile(
        name, "pasted" if pasted else "csv", (name,), encoding=found.encoding,
        separator=separator, sure=sure and found.sure,
    )  # fmt: skip
    skipped = 1 if said else 0

    def read(sheet: str, told: Progress) -> Grid:
        parted, problems = _parted(text, separator, choices.quote or '"', sheet)
        cells = _cells(parted.cells[skipped:], told)
        grid = cells.grid(sheet, lettered=pasted, lines=() if pasted else parted.lines[skipped:])
        broken = _broken(grid) if found.broken else []
        parts = _cut_figures(grid, parted.cells[skipped:]) if separator == "," else []
        return grid._replace(problems=(*problems, *broken, *parts, *grid.problems))

    return OpenTables(file, read, tuple(text[:_LONGEST_HEAD].splitlines()[:_SHOWN_LINES]))


def is_markdown(text: str) -> bool:
    """Whether a text is a table of Markdown: its second line is the rule under the head."""
    lines = text[:_LONGEST_HEAD].lstrip().splitlines()[:2]
    return len(lines) == 2 and "|" in lines[0] and bool(_RULE.fullmatch(lines[1].strip()))


def _parted(text: str, separator: str, quote: str, name: str) -> tuple[Records, list[Problem]]:
    """The records of a text; where quotes do not pair they are read as signs, and that is told."""
    if separator in ("", MARKDOWN, BLANKS):
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        part = {"": lambda line: [line], MARKDOWN: _bars, BLANKS: split_blanks}[separator]
        cells = [part(line) for line in lines]
        return Records(cells, list(range(1, len(cells) + 1))), []
    if len(separator) != 1 or separator in '\r\n"':
        raise Unreadable(Phrase("分隔符只能是一个字符"), Phrase("如逗号、分号、制表符"))
    found = records(text, separator, quote)
    if not found.broken:
        return found, []
    if not found.unclosed:
        lenient = records(text, separator, quote, strict=False)
        if not lenient.broken:
            return lenient, []
    said = Phrase("引号不成对，从这一行起整个文件的引号都当作普通字符")
    problem = Problem("quote", f"{name}:{found.broken}", said, Phrase("引号成对"))
    plain = records(text, separator, "", strict=False)
    if plain.broken:
        raise Unreadable(Phrase("第 {n} 行读不成表：有一格过长", n=plain.broken))
    return plain, [problem]


def _bars(line: str) -> list[str]:
    """The cells of a line of Markdown; the rule under the head is empty."""
    line = line.strip()
    if _RULE.fullmatch(line):
        return []
    line = line.removeprefix("|")
    line = line[:-1] if line.endswith("|") and not line.endswith("\\|") else line
    return [cell.strip().replace("\\|", "|") for cell in _UNESCAPED_BAR.split(line)]


def _cells(rows: Sequence[Sequence[str]], told: Progress) -> Cells:
    cells = Cells()
    at, texts = cells.at, cells.texts
    for row, record in enumerate(rows):
        if row % 2_000 == 0:
            told(row / len(rows))
        if len(record) > COLUMNS:
            raise Unreadable(Phrase("第 {n} 行有 {cells} 格，过多", n=row + 1, cells=len(record)))
        start = row * COLUMNS
        for column, text in enumerate(record):
            if text:
                at.append(start + column)
                texts.append(text)
    cells.kinds = bytearray([CellKind.TEXT]) * len(texts)
    return cells


def _cut_figures(grid: Grid, rows: Sequence[Sequence[str]]) -> list[Problem]:
    """Rows with more cells than their head, where 4,013 stands without quotes."""
    head = next((len(row) for row in rows if sum(map(bool, row)) > 1), 0)
    said = Phrase("这一行的格比表头多，数里的千分号可能被当成了分隔符")
    wanted = Phrase("数写在引号里，或不写千分号")
    return [
        Problem("separator", grid.place(at), said, wanted)
        for at, row in enumerate(rows)
        if len(row) > head
        and any(
            _THOUSANDS.fullmatch(one.strip()) and _THREE.match(other.strip())
            for one, other in pairwise(row)
        )
    ]


def _broken(grid: Grid) -> list[Problem]:
    """Each cell with bytes that stand for nothing."""
    import numpy as np

    said = Phrase("有读不出的字，编码可能不对")
    return [
        Problem("encoding", grid.place(row, column), said, Phrase("另选编码"))
        for (row, column), text in np.ndenumerate(grid.texts.to_numpy())
        if "\ufffd" in text
    ]
