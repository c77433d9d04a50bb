"""The draft of an import: the long form of a table's figures, each as a fact with its outcome."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from parkfacts.exchange.intake.drafting.cell_draft import CellDrafts
from parkfacts.exchange.intake.drafting.known import Known
from parkfacts.exchange.intake.drafting.model import (
    Draft,
    FactDraft,
    ImportAnswers,
    ImportProblem,
    NameMatch,
    Place,
)
from parkfacts.exchange.intake.drafting.names import TableNames, folded
from parkfacts.exchange.intake.drafting.row_sources import RowSources
from parkfacts.exchange.intake.drafting.rows import LongRow
from parkfacts.exchange.intake.drafting.table import Table
from parkfacts.exchange.intake.drafting.table_problems import table_problems
from parkfacts.exchange.intake.drafting.workings import Workings
from parkfacts.exchange.intake.grid.model import CellKind
from parkfacts.facts.model import Source
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import printable
from parkfacts.facts.progress import Progress, part_of, untold

if TYPE_CHECKING:
    import pandas as pd

    from parkfacts.exchange.intake.grid.model import Grid
    from parkfacts.exchange.intake.mapping.model import Mapping

_READ = 0.3
"""The share of the work that is done when the long form is there."""
_EVERY = 500


def draft(
    grid: Grid,
    mapping: Mapping,
    answers: ImportAnswers,
    source: Source | None,
    known: Known,
    told: Progress = untold,
    *,
    file: str = "",
    workings: Workings | None = None,
    long_form: pd.DataFrame | None = None,
) -> Draft:
    """What the import will do. ``file`` is the name of the file, which may tell a time.

    ``workings`` and ``long_form`` are what an earlier draft of the same table has found.
    """
    from parkfacts.exchange.intake.mapping.figures import figures  # with pandas

    if long_form is None:
        long_form = figures(grid, mapping, answers.mends)
    told(_READ)
    work = workings or Workings(known)
    rows = long_rows(long_form)
    table = Table(grid, mapping, file, source.published if source else "")
    names = TableNames(work.names, known, answers.names, table.sort)
    sources = RowSources(known.catalogue, known.pinyin, source, table.name)
    cells = CellDrafts(table, answers, names, sources, work)
    drafts = _drafted(rows, cells, part_of(told, _READ, 1))
    drafts += _uncalculated(grid, mapping, answers)
    drafts.sort(key=lambda one: one.at)
    used_parks = {one.fact.park for one in drafts if one.fact}
    used = _with_levels({one.fact.indicator for one in drafts if one.fact}, names)
    matches = _counted(names, rows, answers)
    found = [problem for one in drafts for problem in one.problems]
    found += table_problems(grid, mapping, source, drafts, matches, table.name)
    return Draft(
        facts=tuple(drafts),
        names=matches,
        problems=tuple(sorted(found, key=_order)),
        source=source,
        parks=tuple(row for row in names.proposals.parks.values() if row.id in used_parks),
        indicators=tuple(row for row in names.proposals.indicators.values() if row.id in used),
        families=names.proposals.families(used),
        sources=sources.new(used={one.fact.source for one in drafts if one.fact}),
        missing=_missing(grid, mapping, answers, cells),
        left_out=tuple(cells.left_out),
    )


def long_rows(long_form: pd.DataFrame) -> list[LongRow]:
    """The rows of the long form as plain tuples."""
    columns = (_whole(long_form[name].tolist()) for name in LongRow._fields)
    return list(map(LongRow, *columns))


def _whole(values: list[Any]) -> list[Any]:
    """Texts without half characters, which a clipboard may hold and no file."""
    try:
        "".join(value for value in values if isinstance(value, str)).encode()
    except UnicodeEncodeError:
        return [printable(value) if isinstance(value, str) else value for value in values]
    return values


def _drafted(rows: Sequence[LongRow], cells: CellDrafts, told: Progress) -> list[FactDraft]:
    """The drafts in the order of the grid; levels are made before what is told of them."""
    found: dict[int, FactDraft] = {}
    later = [at for at, row in enumerate(rows) if row.of_column >= 0]
    first = [at for at, row in enumerate(rows) if row.of_column < 0]
    for done, at in enumerate([*first, *later]):
        if done % _EVERY == 0:
            told(done / len(rows))
        if (one := cells.draft(rows[at])) is not None:
            found[at] = one
    return [found[at] for at in sorted(found)]


def _uncalculated(grid: Grid, mapping: Mapping, answers: ImportAnswers) -> list[FactDraft]:
    """Cells of figures whose formula was never calculated: nobody knows what they show."""
    import numpy as np

    columns = {column.column for column in mapping.columns if column.role == "literal"}
    aside = {row.row for row in mapping.rows if row.aside}
    what = Phrase("公式没有算出的值")
    wanted = Phrase("在表格软件里打开、保存一次，或在这里填上数")
    found = []
    for row, column in np.argwhere(grid.kinds == CellKind.UNCALCULATED).tolist():
        at = row, column
        if column not in columns or row in aside or answers.mends.get(at, str(grid.texts.iat[at])):
            continue
        if mapping.first_row <= row <= mapping.last_row:
            place = grid.place(*at)
            problem = ImportProblem("bad", place, "", what, wanted, at, "literal")
            found.append(FactDraft(at, place, "", None, "none", "", None, (problem,)))
    return found


def _missing(
    grid: Grid, mapping: Mapping, answers: ImportAnswers, cells: CellDrafts
) -> tuple[Place, ...]:
    """Cells in columns of figures that say that there is none."""
    import numpy as np

    from parkfacts.exchange.intake.mapping.figures import Fate, fates

    told = np.argwhere(fates(grid, mapping, answers.mends) == Fate.MISSING).tolist()
    return (*((row, column) for row, column in told), *cells.missing)


def _with_levels(used: set[str], names: TableNames) -> set[str]:
    """Indicators with those that they are of."""
    for indicator in list(used):
        row = names.proposals.row(indicator)
        while row is not None and row.of and row.of not in used:
            used.add(row.of)
            row = names.proposals.row(row.of)
    return used


def _counted(
    names: TableNames, rows: Sequence[LongRow], answers: ImportAnswers
) -> tuple[NameMatch, ...]:
    """The names that were met, with how many cells say them."""
    counts = Counter(("park", row.park) for row in rows)
    counts.update(("indicator", row.indicator) for row in rows)
    by_name: Counter[tuple[str, str]] = Counter()
    for (kind, text), count in counts.items():
        by_name[kind, folded(text)] += count
    return tuple(match._replace(cells=by_name[key]) for key, match in names.matches.items())


def _order(problem: ImportProblem) -> tuple[bool, int, int]:
    at = problem.at or (-1, -1)
    return problem.level != "bad", *at


class Counts(NamedTuple):
    """How many figures come to what."""

    sound: int
    doubtful: int
    bad: int
    new: int
    same: int
    changed: int
    conflict: int
    missing: int
    left_out: int


def counts(made: Draft) -> Counts:
    """The numbers of a draft: how many can be written, and what becomes of them."""
    outcomes = Counter(one.outcome for one in made.facts)
    return Counts(
        made.sound, made.doubtful, made.bad, outcomes["new"], outcomes["same"],
        outcomes["changed"], outcomes["conflict"], len(made.missing), len(made.left_out),
    )  # fmt: skip
