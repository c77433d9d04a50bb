"""The large figure is split so that qualifier and unit stay with the number."""

import pytest
from PySide6.QtCore import Qt

from parkfacts.views.kit.small_widgets import plain_label, split_figure


@pytest.mark.parametrize(
    ("figure", "qualifier", "parts"),
    [
        ("2788.44亿元", "", ("", "", "2788.44", "亿元")),
        ("突破2000亿元", "突破", ("", "突破", "2000", "亿元")),
        ("近四成", "近", ("", "近", "四", "成")),
        ("200余家", "余", ("", "", "200", "余家")),
        ("每周约1万片", "约", ("每周", "约", "1", "万片")),
        ("每年4600万片", "", ("每年", "", "4600", "万片")),
        ("第10", "", ("", "", "第10", "")),
        ("上万种", "上", ("", "上", "万种", "")),
        ("榜首", "", ("", "", "榜首", "")),
        ("", "", ("", "", "", "")),
    ],
)
def test_parts_of_a_figure(figure, qualifier, parts):
    assert split_figure(figure, qualifier) == parts
    assert "".join(parts) == figure


def test_markup_in_data_is_shown_as_it_is(qapp):
    label = plain_label("<b>外贸</b>")
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>外贸</b>"
    label.deleteLater()
