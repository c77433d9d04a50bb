"""CSV tables as rows of text, each with its place, and all that is wrong with their form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from parkfacts.exchange.intake.delimited import records
from parkfacts.facts.input_file import not_utf8, read_input
from parkfacts.facts.problems import Problem, why_refused

LARGEST_TABLE = 64 * 1024 * 1024


class CsvRow(NamedTuple):
    """A line of a table: its cells by column, and where it stands."""

    file: str
    line: int
    cells: dict[str, str]

    def place(self, column: str) -> str:
        """``xiyong-2025/facts.csv:12 period``."""
        return f"{self.file}:{self.line} {column}".rstrip()


class CsvForm(NamedTuple):
    """The columns of a kind of table."""

    columns: Sequence[str]
    required: Sequence[str]
    """Columns that must be there, with something in each cell."""


def read_table(path: Path, name: str, form: CsvForm) -> tuple[list[CsvRow], list[Problem]]:
    """The rows of a CSV file, cells without outer spaces, and every problem of its form.

    ``name`` is the file's name in places. Rows with too many or too few cells are reported and
    left out: their cells may stand in the wrong columns.
    """
    text, problems = read_text(path, name)
    lines, broken = _records(text, name)
    problems += broken
    if not lines:
        return [], problems or [
            Problem("missing", name, "表是空的", f"第一行为表头：{','.join(form.columns)}")
        ]
    header = [cell.strip() for cell in lines[0][1]]
    problems += _header_problems(header, f"{name}:{lines[0][0]}", form)
    rows: list[CsvRow] = []
    for line, cells in lines[1:]:
        if len(cells) != len(header):
            message = f"这一行有 {len(cells)} 格，表头有 {len(header)} 格"
            expected = "与表头一样多；格内有逗号的，整格加双引号"
            problems.append(Problem("ragged", f"{name}:{line}", message, expected))
            continue
        stripped = (cell.strip() for cell in cells)
        row = CsvRow(name, line, dict(zip(header, stripped, strict=True)))
        problems += [
            Problem("missing", row.place(column), "这一格是空的", f"{column} 不能缺")
            for column in form.required
            if row.cells.get(column) == ""
        ]
        rows.append(row)
    return rows, problems


def read_text(path: Path, name: str) -> tuple[str, list[Problem]]:
    """The UTF-8 text of a file (a byte order mark is dropped), or why there is none."""
    try:
        data = read_input(path, LARGEST_TABLE)
    except FileNotFoundError:
        return "", [Problem("file", name, "文件不存在", f"一个名为 {path.name} 的文件")]
    except OSError as error:
        return "", [Problem("file", name, f"无法读取（{why_refused(error)}）", "可读的文件")]
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return "", [Problem("encoding", f"{name}:{line}", not_utf8(data), "存为“CSV UTF-8”的文件")]


def whole_number(text: str) -> int | str:
    """The number of a cell; text that is none stays text, for the check of types to find."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else text


def _records(text: str, name: str) -> tuple[list[tuple[int, list[str]]], list[Problem]]:
    """Each line of cells with the line of the file that it begins in; blank lines are skipped."""
    found = records(text)
    told = zip(found.lines, found.cells, strict=True)
    filled = [(line, cells) for line, cells in told if any(cell.strip() for cell in cells)]
    if not found.broken:
        return filled, []
    place = f"{name}:{found.broken}"
    return filled, [Problem("syntax", place, "从这一行起读不成表", "引号成对，且引号只在格的两端")]


def _header_problems(header: list[str], place: str, form: CsvForm) -> list[Problem]:
    known = "、".join(form.columns)
    problems = [
        Problem("column", f"{place} {column}", f"没有“{column}”这一列", known)
        for column in dict.fromkeys(header)
        if column not in form.columns
    ]
    problems += [
        Problem("column", f"{place} {column}", f"“{column}”列写了两次", "每列一次")
        for column, times in Counter(header).items()
        if times > 1
    ]
    problems += [
        Problem("column", place, f"缺少“{column}”列", known)
        for column in form.required
        if column not in header
    ]
    return problems
