"""The bar at the top: the search box, and what the buttons say."""

from basket_window import CTRL, facts_of, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def test_undo_in_the_search_box_is_about_its_text(filled):
    filled.commands.run("focus_search")
    QTest.keyClicks(filled.bar.search, "abc")
    press(filled, Qt.Key.Key_Z, CTRL)
    assert (filled.bar.search.text(), len(facts_of(filled))) == ("", 3)
