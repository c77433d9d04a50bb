"""The fact model: lines for facts and family heads, texts only on demand."""

import pytest
from PySide6.QtCore import Qt

from parkfacts.facts.search.columns import COLUMNS
from parkfacts.facts.search.highlighting import Highlighter
from parkfacts.facts.search.table import Filter, Head
from parkfacts.models.fact_model import CellRole, FactModel, FactRole, SortRole

AT = {column.id: number for number, column in enumerate(COLUMNS)}


@pytest.fixture
def model(bundled, qapp):
    made = FactModel(bundled.table)
    made.show(Filter(), None)
    return made


def cell(model, fact_id, column):
    return model.index(model.row_of(fact_id), AT[column]).data(CellRole)


def test_every_fact_has_one_line(model, bundled):
    facts = [model.index(row, 0).data(FactRole) for row in range(model.rowCount())]
    assert sorted(f.id for f in facts if f) == sorted(f.id for f in bundled.catalogue.facts)
    assert model.rows.fact_count == len(bundled.catalogue.facts)


def test_heads_count_what_follows(model):
    at = 0
    while at < model.rowCount():
        head = model.index(at, 0).data(CellRole)
        assert isinstance(head, Head)
        assert not model.flags(model.index(at, 0)) & Qt.ItemFlag.ItemIsSelectable
        at += head.size + 1
    assert at == model.rowCount()


def test_a_literal_stays_as_it_was_written(model):
    assert cell(model, "xiyong-2025.industrial-output", "literal").text == "突破2000亿元"
    assert cell(model, "xiyong-2025.industrial-output", "literal").caution == (0, len("突破"))


def test_an_inferred_period_is_tagged_and_an_unstated_one_warned_of(model, bundled):
    inferred = next(f for f in bundled.catalogue.facts if f.period.basis == "inferred")
    unstated = next(f for f in bundled.catalogue.facts if f.period.label == "期间未写明")
    assert cell(model, inferred.id, "period").mark == "推断"
    assert cell(model, unstated.id, "period").caution == (0, len("期间未写明"))


def test_hits_are_marked(model, bundled):
    model.show(Filter(query="waimao"), Highlighter("waimao", bundled.pinyin))
    assert cell(model, "xiyong-2025.trade-value-2024", "indicator").spans == [(0, 2)]


def test_sorting_by_two_columns_shows_their_places(model):
    model.sort_by((("park", False), ("literal", True)))
    across, spoken = Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    sorted_by = AT["park"], AT["literal"]
    assert [model.headerData(at, across) for at in sorted_by] == ["园区", "数值"]
    assert [model.headerData(at, across, SortRole) for at in sorted_by] == [(False, 1), (True, 2)]
    assert [model.headerData(at, across, spoken) for at in sorted_by] == [
        "园区，升序，第 1 个排序列", "数值，降序，第 2 个排序列",
    ]  # fmt: skip


def test_sorting_by_one_column_has_no_place(model):
    model.sort_by((("park", True),))
    across = Qt.Orientation.Horizontal
    assert model.headerData(AT["park"], across, SortRole) == (True, 0)
    assert model.headerData(AT["park"], across, Qt.ItemDataRole.AccessibleTextRole) == "园区，降序"
    assert model.headerData(AT["literal"], across, SortRole) is None


def test_a_fact_that_is_filtered_out_has_no_line(model):
    model.show(Filter(query="海口"), None)
    assert model.row_of("xiyong-2025.trade-value-2024") is None
    assert model.row_of("no such fact") is None


def test_a_tool_tip_is_never_markup(model):
    tip = model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("<p style='white-space:pre-wrap'>")
