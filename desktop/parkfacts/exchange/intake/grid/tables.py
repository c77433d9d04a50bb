"""An open file or clipboard: what sheets it has, and the grid of each when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from parkfacts.exchange.intake.grid.faults import Unreadable
from parkfacts.exchange.intake.grid.model import Grid, TableFile
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError
from parkfacts.facts.progress import Cancelled, Progress, untold

T = TypeVar("T")
_BROKEN = Phrase("文件已损坏，或不完整，读不成表")
_SAVE_ANEW = Phrase("用 Excel 或 WPS 能打开的表格；打开后另存为 .xlsx 再试")


class OpenTables(NamedTuple):
    """What was opened; nothing of it is read but its head."""

    file: TableFile
    read: Callable[[str, Progress], Grid]
    first_lines: tuple[str, ...] = ()
    """Of a text file: as they are read with its encoding, for a person to look at."""

    def grid(self, sheet: str, told: Progress = untold) -> Grid:
        """The table of a sheet. Raises InputError where it cannot be read, Cancelled as told does.

        Raises KeyError for a sheet that is not there.
        """
        if sheet not in self.file.sheets:
            raise KeyError(sheet)
        return guarded(self.file.name, lambda: self.read(sheet, told))


def guarded(name: str, work: Callable[[], T]) -> T:
    """What the work gives; whatever a reader stumbles over in a hostile file is an InputError."""
    try:
        return work()
    except (InputError, Cancelled):
        raise
    except Unreadable as error:
        raise error.of(name) from error
    except Exception as error:  # a reader of a library may raise anything: none of it is a bug here
        raise Unreadable(_BROKEN, _SAVE_ANEW).of(name) from error
