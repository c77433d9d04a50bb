"""Panels as charts of Office: literals beside bars, ranks from the best, nothing unsaid."""

from __future__ import annotations

from decimal import Decimal

from parkfacts.compose.chart.native import native_chart
from parkfacts.facts.chart.spec import Bar, Panel


def bar(label="甲", value=5, **fields) -> Bar:
    known = {
        "fact": "f", "label": label, "second": "", "figure": "超5亿元", "includes": "",
        "value": Decimal(value), "mark": "more", "status": "actual", "emphasis": "even",
        "out_of": None, "words": "",
    }  # fmt: skip
    return Bar(**(known | fields))


def panel(*bars, form="bars", **fields) -> Panel:
    known = {"subject": "产值", "terms": "（亿元）", "unit": "亿元", "note": ""}
    return Panel(**(known | fields), form=form, bars=bars)


def test_the_literal_stands_beside_the_bar_and_what_differs_behind_the_name():
    (point,) = native_chart(panel(bar(second="2024年", includes="（含双流）"))).points
    assert (point.name, point.label, point.value) == ("甲（2024年）", "超5亿元（含双流）", 5.0)


def test_bars_begin_at_zero_unless_some_are_below():
    assert native_chart(panel(bar())).low == 0
    assert native_chart(panel(bar(), bar("乙", -2))).low is None


def test_places_go_from_the_first_to_the_last():
    found = native_chart(panel(bar(value=10, out_of=150), bar("乙", 3), form="places"))
    assert (found.low, found.high) == (1, 150)


def test_shares_stand_in_the_whole():
    assert native_chart(panel(bar(value=39), form="shares")).high == 100


def test_caution_and_missing_stand_in_the_title():
    title = native_chart(panel(bar(), note="各柱期间不同", missing="未载：丙")).title
    assert title == "产值（亿元）\n各柱期间不同\n未载：丙"


def test_only_what_is_planned_or_designed_is_hatched():
    states = ("actual", "planned", "design", "unclear")
    found = native_chart(panel(*(bar(status=state) for state in states)))
    assert [point.hatched for point in found.points] == [False, True, True, False]


def test_a_long_name_is_cut_and_stands_whole_beside():
    (long, short) = native_chart(panel(bar("甲" * 200, second="年"), bar("乙"))).points
    assert long.name == "甲" * 9 + "…" + "甲" * 8 + "\n年"
    assert long.whole == f"{'甲' * 200}（年）：超5亿元"
    assert (short.name, short.whole) == ("乙", "")
