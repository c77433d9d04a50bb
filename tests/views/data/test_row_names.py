"""Names in forms: found by alias and pinyin, sure or nothing, new ones too."""

import pytest
from make import indicator
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from parkfacts.facts.model import Park
from parkfacts.views.data.name_field import NameField
from parkfacts.views.data.row_names import RowNames


@pytest.fixture
def names(bundled):
    return RowNames(bundled)


@pytest.mark.parametrize("words", ["西永综保", "xiyongzongbao", "xyzb"])
def test_a_park_is_offered_by_name_pinyin_and_initials(names, words):
    assert "西永综合保税区" in [one.name for one in names.offers("parks", words)]


def test_a_name_that_nobody_has_means_nothing(names):
    assert names.park("没有这个园") is None
    assert names.source("没有这篇") is None


def test_what_stands_in_a_field_means_its_row(names):
    for table, find in (
        ("parks", names.park), ("indicators", names.indicator), ("sources", names.source),
    ):  # fmt: skip
        for row in getattr(names.dataset, table):
            found = find(names.name_of(table, row.id))
            assert found is not None, row.id
            assert found.id == row.id


def test_a_new_park_brings_what_it_lies_in(names):
    names.add("parks", Park(id="new-city", name="新城", kind="city"))
    names.add("parks", Park(id="new-park", name="新园", kind="park", parent="new-city"))
    found = names.park("新园")
    assert found is not None
    assert found.id == "new-park"
    wanted = names.wanted("new-park", "xiyong")
    assert {row.id for row in wanted["parks"]} == {"new-park", "new-city"}


def test_new_indicators_are_known_by_name_at_once(names):
    names.add("indicators", indicator("new", "算力服务收入", "元"))
    found = names.indicator("算力服务收入")
    assert found is not None
    assert found.id == "new"


def test_down_lists_and_return_takes_what_is_marked(qtbot, names):
    field = NameField(lambda words: names.offers("parks", words))
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "xyzb")
    popup = field.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: popup.currentIndex().isValid())
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert names.park(field.text()) is not None


def test_pinyin_of_one_thing_becomes_its_name_and_other_words_stay(qtbot, names):
    field = NameField(lambda words: names.offers("parks", words))
    qtbot.addWidget(field)
    for typed, settled in (("xyzb", "西永综合保税区"), ("西永综保", "西永综保"), ("qqqq", "qqqq")):
        field.setText(typed)
        field.settle()
        assert field.text() == settled
