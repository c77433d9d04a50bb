"""A line that leads somewhere: whole, and broken where its parts meet."""

from painted_texts import painted_lines
from PySide6.QtWidgets import QApplication

from parkfacts.views.kit.link_button import LinkButton


def test_a_line_that_leads_somewhere_takes_the_lines_that_it_needs(qtbot):
    link = LinkButton("A&B " + "园区" * 40)
    qtbot.addWidget(link)
    assert link.text() == "A&&B " + "园区" * 40
    assert link.heightForWidth(120) > 4 * link.heightForWidth(2000)
    assert link.minimumSizeHint().width() <= 120


def test_a_year_and_a_figure_are_not_broken_over_two_lines(qtbot):
    """The card told "202" and, below it, "5年1—7月"."""
    link = LinkButton("成都高新综保 · 3131亿元 · 2025年1—7月 · 含双流园区")
    qtbot.addWidget(link)
    for width in range(120, 400, 7):
        link.setFixedSize(width, link.heightForWidth(width))
        link.show()
        QApplication.processEvents()
        told = [line.text for line in painted_lines(link)]
        assert any("3131亿元" in line for line in told), (width, told)
        assert any("2025年1—7月" in line for line in told), (width, told)
