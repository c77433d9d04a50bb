"""The large figure of a card: in its parts, and whole however narrow the card is."""

import pytest

from parkfacts.views.kit.figure_label import FigureLabel, split_figure


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


@pytest.mark.parametrize("width", [40, 90, 188, 600])
@pytest.mark.parametrize(
    "figure", ["约占全市总数的30%", "2788.44亿元", "123456789012345678.25万标准箱"]
)
def test_it_is_whole_at_any_width(qtbot, figure, width):
    label = FigureLabel()
    qtbot.addWidget(label)
    label.show_figure(figure, None)
    label.resize(width, 44)
    pieces = [text for line in label._lines() for text, _, _ in line]
    assert "".join(pieces) == figure
    assert label.sizeHint().height() >= 44 * len(label._lines())


def test_it_is_smaller_before_it_is_broken(qtbot):
    label = FigureLabel()
    qtbot.addWidget(label)
    label.show_figure("约占全市总数的30%", None)
    label.resize(188, 44)
    assert len(label._lines()) == 1
