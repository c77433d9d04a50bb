"""The list of the next year, filled as a user does."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from parkfacts.views.data.year_form import YearForm


def _open(form):
    """The field that is open in the list of the next year."""
    return form.table.viewport().findChildren(QLineEdit)[-1]


def test_the_next_year_is_filled_with_return_and_blanks_are_passed_over(used):
    catalogue = used.window.session().catalogue
    facts = [fact for fact in catalogue.facts if fact.period.granularity == "year"][:6]
    used.select(*(fact.id for fact in facts))
    count = []

    def fill(form):
        count.append(form.model.rowCount())
        form.source.setText(used.source)
        form.paragraph.setText(used.paragraph)
        form.begin()
        QTest.keyClicks(_open(form), "12")
        QTest.keyClick(_open(form), Qt.Key.Key_Return)
        QTest.keyClick(_open(form), Qt.Key.Key_Return)
        _open(form).insert("约13")
        QTest.keyClick(_open(form), Qt.Key.Key_Return)
        form.accept()

    used.in_dialog(YearForm, fill, "next_year")
    assert count[0] >= 3
    made = {fact.quantity.literal: fact for fact in used.own.facts}
    assert set(made) == {"12", "约13"}
    assert made["约13"].quantity.qualifier == "约"
    years = {fact.period.end.year for fact in used.own.facts}
    assert years <= {fact.period.end.year + 1 for fact in facts}


def test_a_column_of_a_sheet_is_pasted_into_the_next_year(used):
    catalogue = used.window.session().catalogue
    facts = [fact for fact in catalogue.facts if fact.period.granularity == "year"][:6]
    used.select(*(fact.id for fact in facts))
    QApplication.clipboard().setText("11\r\n\r\n13\r\n")

    def paste(form):
        form.source.setText(used.source)
        form.paragraph.setText(used.paragraph)
        form.table.setFocus()
        QTest.keyClick(form.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert [fact.quantity.literal for _, fact in form.model.filled] == ["11", "13"]
        form.accept()

    used.in_dialog(YearForm, paste, "next_year")
    assert [fact.quantity.literal for fact in used.own.facts] == ["11", "13"]
