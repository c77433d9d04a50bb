"""The tables of the import page over a draft: cells with their fate, facts, problems, names."""

import pytest
from PySide6.QtCore import Qt

from parkfacts.exchange.intake.drafting.importing import Importing
from parkfacts.exchange.intake.drafting.known import Known
from parkfacts.exchange.intake.grid.pasted import pasted_tables
from parkfacts.models.import_fact_model import OUTCOME, ImportFactModel
from parkfacts.models.import_grid_model import GridCellRole, ImportGridModel
from parkfacts.models.import_list import FateRole, TakenRole
from parkfacts.models.import_name_model import ImportNameModel
from parkfacts.models.import_problem_model import WHAT, ImportProblemModel
from parkfacts.models.seen_import import see

TEXT = "\n".join(
    (
        "2023年外贸\t\t",
        "园区\t外贸进出口值\t企业数",
        "西永综合保税区\t5亿元\tx9x",
        "某某新区甲\t6亿元\t7",
        "某某新区甲\t\t8",
        "合计\t11亿元\t",
    )
)


@pytest.fixture
def importing(qapp, bundled):
    return Importing.begun(pasted_tables("", TEXT), Known(bundled.catalogue, bundled.pinyin))


def seen_of(importing):
    return see(
        importing.grid, importing.mapping, importing.answers, importing.draft(),
        importing.known.catalogue,
    )  # fmt: skip


def shown(model, importing):
    model.show(seen_of(importing))
    return model


def cell(model, row, column):
    return model.index(row, column).data(GridCellRole)


def test_a_cell_tells_what_comes_of_it(importing):
    grid = shown(ImportGridModel(), importing)
    assert (cell(grid, 2, 1).fate, cell(grid, 2, 2).fate) == ("new", "bad")
    assert cell(grid, 2, 1).right
    assert [cell(grid, row, 0).ground for row in (0, 1, 2, 5)] == ["aside", "head", "data", "aside"]


def test_a_title_goes_on_over_empty_cells(importing):
    grid = shown(ImportGridModel(), importing)
    assert [(cell(grid, 0, at).text, cell(grid, 0, at).begins) for at in range(3)] == [
        ("2023年外贸", 0), ("2023年外贸", 0), ("2023年外贸", 0),
    ]  # fmt: skip
    assert cell(grid, 4, 1).begins is None


def test_a_mended_cell_is_asked_for_and_shows_what_stood_there(importing, qtbot):
    grid = shown(ImportGridModel(), importing)
    with qtbot.waitSignal(grid.mend_wanted) as wanted:
        grid.setData(grid.index(2, 2), "9")
    assert wanted.args == [(2, 2), "9"]
    grid.show(seen_of(importing.with_mend((2, 2), "9")))
    assert cell(grid, 2, 2).mended
    assert "x9x" in grid.told((2, 2))


def test_what_is_written_as_it_was_is_no_mend(importing, qtbot):
    grid = shown(ImportGridModel(), importing)
    with qtbot.assertNotEmitted(grid.mend_wanted):
        grid.setData(grid.index(2, 2), "x9x")


def test_facts_are_narrowed_by_their_fate(importing):
    facts = shown(ImportFactModel(), importing)
    whole = facts.rowCount()
    facts.narrow(frozenset({"bad"}))
    assert [facts.draft_at(row).at for row in range(facts.rowCount())] == [(2, 2), (4, 2)]
    assert facts.index(0, OUTCOME).data(FateRole) == "bad"
    assert facts.row_of((2, 1)) is None
    facts.narrow(frozenset())
    assert facts.rowCount() == whole
    assert facts.draft_at(facts.row_of((2, 2))).at == (2, 2)


def test_a_figure_that_is_left_out_stays_among_the_facts(importing):
    facts = shown(ImportFactModel(), importing.with_left_out((2, 2)))
    row = facts.row_of((2, 2))
    assert facts.index(row, 0).data(TakenRole) is False
    assert facts.index(row, OUTCOME).data(FateRole) == "out"


def test_a_problem_says_where_what_and_what_would_be_right(importing):
    problems = shown(ImportProblemModel(), importing)
    (row,) = [at for at in range(problems.rowCount()) if problems.problem_at(at).at == (2, 2)]
    texts = [problems.index(row, column).data() for column in range(3)]
    assert texts[:2] == ["剪贴板!C3", "x9x"]
    tip = problems.index(row, WHAT).data(Qt.ItemDataRole.ToolTipRole)
    assert "应为" in tip
    problems.narrow("doubt")
    assert all(problems.problem_at(at).level == "doubt" for at in range(problems.rowCount()))


def test_a_name_stands_once_with_its_cells(importing):
    names = shown(ImportNameModel(), importing)
    row = names.row_of("park", "某某新区甲")
    assert names.index(row, 3).data() == "3 格"
    assert names.index(row, 1).data() == "新园区：某某新区甲"
