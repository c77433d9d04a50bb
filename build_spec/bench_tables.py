"""Measures how long a table takes to come in, beside a bare reader that knows no formats.

    python build_spec/bench_tables.py [ROWS] [RUNS]

A workbook of 10 columns is made: names that repeat, years, six columns of figures of their own in
four number formats, dates. Each run reads it by python-calamine and by the program, in turn, in
processor time; then as CSV. Prints JSON: milliseconds, and the median of the ratios.
"""

from __future__ import annotations

import csv
import json
import random
import resource
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

import python_calamine
import xlsxwriter

from parkfacts.exchange.intake.grid.reading import open_tables

FORMATS = ("#,##0.00", "0.0%", "0.00", "General", 'yyyy"年"m"月"')


def rows(count: int) -> list[list[str | float]]:
    """The cells of the table."""
    chance = random.Random(1)
    return [
        [
            f"园区{row % 500}", "地区生产总值", 2000 + row % 20,
            *(round(chance.random() * 10_000, 4) for _ in range(6)), 40_000 + row % 3_000,
        ]
        for row in range(count)
    ]  # fmt: skip


def write(folder: Path, count: int) -> tuple[Path, Path]:
    """The table as a workbook and as CSV."""
    book_path, text_path = folder / "table.xlsx", folder / "table.csv"
    book = xlsxwriter.Workbook(str(book_path))
    sheet = book.add_worksheet()
    forms = [book.add_format({"num_format": code}) for code in FORMATS]
    table = rows(count)
    for at, cells in enumerate(table):
        sheet.write_row(at, 0, cells[:3])
        for column, cell in enumerate(cells[3:9], start=3):
            sheet.write_number(at, column, cell, forms[column % 4])
        sheet.write_number(at, 9, cells[9], forms[4])
    book.close()
    with text_path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(table)
    return book_path, text_path


def spent(work: Callable[[], object]) -> float:
    """Milliseconds of processor time."""
    before = process_time()
    work()
    return (process_time() - before) * 1000


def read(path: Path) -> None:
    """The grid of the one sheet of a file."""
    opened = open_tables(path)
    opened.grid(opened.file.sheets[0])


def bare(path: Path) -> None:
    """The values of a workbook, without what it shows."""
    python_calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def main() -> None:
    """Measure, and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    with tempfile.TemporaryDirectory() as folder:
        book, text = write(Path(folder), count)
        read(text)  # imports pandas
        pairs = [(spent(lambda: bare(book)), spent(lambda: read(book))) for _ in range(runs)]
        texts = [spent(lambda: read(text)) for _ in range(runs)]
    told = {
        "rows": count,
        "bare": round(median(floor for floor, _ in pairs)),
        "xlsx": round(median(ours for _, ours in pairs)),
        "ratio": round(median(ours / floor for floor, ours in pairs), 2),
        "csv": round(median(texts)),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
