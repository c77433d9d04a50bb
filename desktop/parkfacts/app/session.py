"""What one open dataset needs: its catalogue, pinyin and table; opened whole or not at all."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from parkfacts.bundled import resource
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.chart.choice import telling_fact
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.model import Dataset, Fact
from parkfacts.facts.progress import Progress, part_of, untold
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.search.table import FactTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parkfacts.facts.catalogue.fact_index import FactIndex
    from parkfacts.facts.own.model import OwnDataset
    from parkfacts.facts.own.questions import Question
    from parkfacts.facts.own.rechecking import Recheck
    from parkfacts.facts.search.highlighting import Highlighter
    from parkfacts.facts.verdict.comparer import Comparer

BUNDLED_DATASET = "parkfacts.json"
_READ = 0.8
"""The share of opening that is done when the file is read."""


class Session:
    """An open dataset with the own ones above it. ``path`` is the file of the base."""

    def __init__(self, path: Path, told: Progress = untold, own: Sequence[OwnDataset] = ()) -> None:
        """Read and check the file. Raises InputError."""
        self.path = path
        self._stamp = _stamp(path)  # before it is read, so that a change meanwhile is seen
        self._unite(read_dataset(path, told), own, Pinyin(resource("pinyin.txt")))

    @classmethod
    def prepared(cls, path: Path, told: Progress, own: Sequence[OwnDataset] = ()) -> Session:
        """A session off the UI thread, with what a window of many facts asks for at once."""
        session = cls(path, part_of(told, 0, _READ), own)
        session._prepare(part_of(told, _READ, 1))
        return session

    def with_own(self, own: Sequence[OwnDataset], told: Progress = untold) -> Session:
        """The same base with other own datasets above it; off the UI thread. It is not read again.

        This session stays as it is. Pinyin is shared; what both would find is found anew.
        """
        made = Session.__new__(Session)
        made.path, made._stamp = self.path, self._stamp
        made._unite(self.base, own, self.pinyin)
        made._prepare(told)
        return made

    def _unite(self, base: Dataset, own: Sequence[OwnDataset], pinyin: Pinyin) -> None:
        self.base = base
        self.own = tuple(own)
        self.questions: tuple[Question, ...] = ()
        self.rechecks: tuple[Recheck, ...] = ()
        self.pinyin = pinyin
        if not own:
            self.catalogue = Catalogue(base)
        else:
            from parkfacts.facts.own.union import unite  # not on the way to the first window

            united = unite(base, self.own)
            self.questions, self.rechecks = united.questions, united.rechecks
            self.catalogue = Catalogue(united.dataset, united.overlay)
        self.table = FactTable(self.catalogue, pinyin)

    def _prepare(self, told: Progress) -> None:
        if self.table.is_large:
            catalogue = self.catalogue
            _ = catalogue.by_park, catalogue.of_indicators(()), self.telling
            for park in catalogue.dataset.parks:
                catalogue.within(park.id)
            self.table.prepare(told)

    def is_of(self, path: Path) -> bool:
        """Whether a path, however it is spelled, leads to what is open: this file, unchanged."""
        return _is_same(path, self.path) and _stamp(path) == self._stamp

    @cached_property
    def comparer(self) -> Comparer:
        """Verdicts, each found once for all panes."""
        from parkfacts.facts.verdict.comparer import Comparer

        return Comparer(self.catalogue)

    @cached_property
    def index(self) -> FactIndex:
        """Facts by park and indicator."""
        from parkfacts.facts.catalogue.fact_index import FactIndex

        return FactIndex(self.catalogue)

    @cached_property
    def telling(self) -> Fact | None:
        """The fact to show first."""
        return telling_fact(self.catalogue)

    def highlighter(self, query: str) -> Highlighter | None:
        """What marks the words of a query; None without a query."""
        if not query.strip():
            return None
        from parkfacts.facts.search.highlighting import Highlighter

        return Highlighter(query, self.pinyin, self.table.vocabulary)

    @property
    def title(self) -> str:
        """The dataset's title and version, as the tool bar shows them."""
        dataset = self.catalogue.dataset
        return f"{dataset.title} {dataset.version}"


def _stamp(path: Path) -> tuple[int, int] | None:
    """When a file was written, in nanoseconds, and its bytes; None if it cannot be seen."""
    with suppress(OSError, ValueError):
        info = path.stat()
        return info.st_mtime_ns, info.st_size
    return None


def _is_same(one: Path, other: Path) -> bool:
    with suppress(OSError, ValueError):
        return one.samefile(other)
    return one == other


def bundled_dataset() -> Path:
    """The file of the dataset that comes with the program."""
    return resource(BUNDLED_DATASET)
