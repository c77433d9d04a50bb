"""A file that somebody gives, opened as what it is, whatever it is called."""

from __future__ import annotations

from pathlib import Path

from parkfacts.exchange.intake.grid.faults import Unreadable
from parkfacts.exchange.intake.grid.model import ReadingChoices
from parkfacts.exchange.intake.grid.package import Package
from parkfacts.exchange.intake.grid.tables import OpenTables, guarded
from parkfacts.exchange.intake.grid.text_file import open_text
from parkfacts.exchange.intake.grid.xlsx import open_xlsx
from parkfacts.facts.input_file import read_input
from parkfacts.facts.problems import why_refused
from parkfacts.facts.progress import Progress, untold

LARGEST_FILE = 100 * 1024**2


def open_tables(
    path: Path, choices: ReadingChoices = ReadingChoices(), told: Progress = untold
) -> OpenTables:
    """The tables of a file. Raises InputError with one line that says why, and the way out."""
    name = path.name
    try:
        data = read_input(path, LARGEST_FILE)
    except OSError as error:
        raise Unreadable(why_refused(error), kind="file").of(name) from error
    return guarded(name, lambda: _opened(data, name, choices))


def _opened(data: bytes, name: str, choices: ReadingChoices) -> OpenTables:
    if data.startswith(b"PK"):
        return open_xlsx(Package(data), name)
    return open_text(data, name, choices)
