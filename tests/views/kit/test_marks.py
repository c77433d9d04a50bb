"""Marks are drawn, and no text of the screen has one that a font may lack."""

import re

import pytest
from painted import columns, painted
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from parkfacts.bundled import resources
from parkfacts.views.kit.marks import MARK_PX, MarkButton, paint_mark

ARROWS_BOXES_AND_DINGBATS = re.compile("[\u2190-\u21ff\u2500-\u27bf\u2b00-\u2bff]")


@pytest.mark.parametrize("mark", ["down", "up", "cross", "away"])
def test_a_mark_is_drawn_around_its_middle(qapp, mark):
    drawn = columns(painted(lambda p: paint_mark(p, mark, QPointF(50, 15), QColor("black"))))
    assert (drawn[0] + drawn[-1] + 1) / 2 == pytest.approx(50, abs=1.5)
    assert MARK_PX - 2 <= len(drawn) <= MARK_PX + 2


def test_a_mark_behind_a_text_has_room_of_its_own(qtbot):
    bare, marked = MarkButton("cross"), MarkButton("cross", "自选 1")
    qtbot.addWidget(bare)
    qtbot.addWidget(marked)
    assert bare.sizeHint().width() == bare.sizeHint().height()
    assert marked.property("marked") == "behind"
    marked.setText("")
    assert marked.property("marked") == "alone"


def test_no_text_of_the_screen_types_a_mark():
    """A font without it shows a box, and a screen reader says “black down-pointing triangle”."""
    texts = (resources() / "translations" / "parkfacts_en.ts").read_text(encoding="utf-8")
    shown = re.findall("<(?:source|translation|numerusform)>([^<]+)<", texts)
    assert len(shown) > 900
    assert [text for text in shown if ARROWS_BOXES_AND_DINGBATS.search(text)] == []
