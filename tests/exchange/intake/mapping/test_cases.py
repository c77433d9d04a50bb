"""What comes of tables of every kind without a touch: the files of ``cases/``, line by line."""

from __future__ import annotations

import pytest
from tests.exchange.intake.mapping.cases import Case, cases
from tests.exchange.intake.mapping.tables import KNOWN, told

from parkfacts.exchange.intake.mapping.figures import Fate, fates
from parkfacts.exchange.intake.mapping.proposing import propose_mapping

ALL = cases()


@pytest.mark.parametrize("case", ALL, ids=[case.name for case in ALL])
def test_a_table_becomes_the_figures_that_it_tells(case: Case) -> None:
    assert told(case.grid) == case.expected


@pytest.mark.parametrize("case", ALL, ids=[case.name for case in ALL])
def test_each_cell_is_accounted_for_and_each_column_says_why(case: Case) -> None:
    mapping = propose_mapping(case.grid, KNOWN)
    fate = fates(case.grid, mapping)
    lines = [line for line in told(case.grid, mapping) if line[0] not in "?-"]
    assert (fate == Fate.FIGURE).sum() == len(lines)
    assert (fate[mapping.first_row : mapping.last_row + 1] != Fate.OUTSIDE).all()
    assert [column.column for column in mapping.columns] == list(range(case.grid.texts.shape[1]))
    assert all(column.why for column in mapping.columns)
