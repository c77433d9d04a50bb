"""Options of the presets: what they change, that they lose nothing, what a file may say of them."""

from __future__ import annotations

import pytest
from copied import make
from make import OTHERS, TRADE, dataset, fact, tiny_dataset

from parkfacts.compose.page.options import CHOICES, Options, unit_wanted
from parkfacts.compose.page.punctuation import half_width_marks
from parkfacts.exchange.clipboard import facts as clipboard
from parkfacts.exchange.clipboard.payload import HTML, TEXT
from parkfacts.facts.catalogue.catalogue import Catalogue

STYLE = "gbt7714-2025"
CATALOGUE = Catalogue(tiny_dataset())
MONEY = [fact("a", "value", "突破2000亿元"), fact("b", "output", "3000多万元")]
FORMATS = clipboard.FACT_PRESETS_BY_ID


def text(preset, facts, kind=TEXT, **chosen):
    options = FORMATS[preset].options({}, STYLE)._replace(**chosen)
    return make(preset, facts, CATALOGUE, STYLE, options).data[kind].decode()


def cells(preset, facts, **chosen):
    return [line.split("\t") for line in text(preset, facts, **chosen).split("\r\n")[:-1]]


@pytest.mark.parametrize(
    ("unit", "numbers"),
    [
        ("元", ["200000000000", "30000000"]),
        ("万元", ["20000000", "3000"]),
        ("亿元", ["2000", "0.3"]),
    ],
)
def test_a_number_in_a_chosen_unit_is_exact_and_keeps_its_qualifier(unit, numbers):
    head, *rows = cells("excel", MONEY, unit=unit, value="number")
    assert f"数值（{unit}）" in head
    at, beside = head.index(f"数值（{unit}）"), head.index("限定词")
    assert [row[at] for row in rows] == numbers
    assert [row[beside] for row in rows] == ["突破", "多"]


def test_where_units_are_unlike_a_fact_keeps_its_own():
    head, *rows = cells("excel", [MONEY[0], OTHERS[0], TRADE[1]], unit="万元")
    at, unit = head.index("数值"), head.index("单位")
    assert [(row[at], row[unit]) for row in rows] == [
        ("20000000", "万元"),
        ("1.5", "万P"),
        ("2.1", "%"),
    ]


def test_a_rate_of_money_stays_a_rate():
    assert unit_wanted(fact("a", "value", "2", unit="亿元/年"), "万元") == "万元/年"
    assert unit_wanted(fact("a", "companies", "2万家"), "万元") == "万家"


def test_without_a_head_unit_and_period_have_columns_of_their_own():
    rows = cells("excel", MONEY, header="without", period="head", unit="万元")
    assert len(rows) == len(MONEY)
    assert "万元" in rows[0]
    assert "2024年" in rows[0]
    html = text("table", MONEY, HTML, header="without")
    assert "<th" not in html
    assert "border-top:1.5pt" in html


def test_one_period_goes_into_the_head_and_several_do_not():
    assert "数值（亿元，2024年）" in cells("excel", MONEY, period="head", unit="亿元")[0]
    later = fact("c", "value", "1亿元", period=TRADE[0].period.__class__(label="x", basis="stated"))
    assert "期间" in cells("excel", [*MONEY, later], period="head")[0]


def test_the_cells_for_excel_are_nothing_but_cells():
    html = text("excel", MONEY, HTML)
    assert "<p" not in html
    assert 'x:num="0.3"' in html
    assert html.count("<tr") == 1 + len(MONEY)


def test_a_slide_has_few_columns_and_larger_type():
    html = text("ppt", TRADE, HTML)
    assert html.count("<th ") <= 5
    assert "外贸进出口值占比（占全市）" in html
    assert "font-size:18pt" in html
    assert "重庆日报，2025-03-12" in html


def test_citations_none_short_and_by_edition():
    assert "重庆日报" not in text("table", TRADE, HTML, citations="none")
    assert "来源" not in cells("table", TRADE, citations="none")[0]
    assert "[1] 重庆日报，2025-03-12" in text("table", TRADE, HTML, citations="short")
    assert "重庆日报, 2025-03-12." in text("table", TRADE, HTML, citations="gbt7714-2015")


def test_half_width_marks_leave_figures_names_and_standards_alone():
    assert half_width_marks("2024年，外贸（推断）[1]。") == "2024年, 外贸 (推断)[1]."
    assert half_width_marks("约（1，2）亿元，增长", ["（1，2）"]) == "约（1，2）亿元, 增长"
    told = text("cited-sentence", TRADE, punctuation="half").split("\r\n")
    assert "，" not in told[0]
    assert "重庆日报，2025-03-12" in told[1]


def test_each_sentence_has_a_footnote_with_its_paragraph():
    body, *notes = text("footnote", [TRADE[0], OTHERS[0]]).split("\r\n")
    assert body.count("①。") == 1
    assert body.count("②。") == 1
    assert [note[0] for note in notes] == ["①", "②"]
    assert all("段。" in note for note in notes)
    html = text("footnote", TRADE, HTML)
    assert "mso-footnote-id:sdfootnote1" in html
    assert 'class="sdfootnoteanc"' in html
    assert '<p class="sdfootnote"' in html


@pytest.mark.parametrize(
    "stored",
    [{}, {"excel": None}, {"excel": {"unit": "吨"}}, {"excel": {"unit": 3, "x": "y"}}, {"a": {}}],
)
def test_what_does_not_fit_is_the_default(stored):
    assert FORMATS["excel"].options(stored, STYLE) == Options()


def test_what_is_remembered_counts_for_its_format_only():
    stored = {"excel": {"unit": "万元"}, "citation": {"citations": "none", "unit": "元"}}
    assert FORMATS["excel"].options(stored, STYLE).unit == "万元"
    assert FORMATS["tsv"].options(stored, "gbt7714-2015") == Options(citations="gbt7714-2015")
    assert FORMATS["citation"].options(stored, STYLE) == Options()


@pytest.mark.parametrize("entry", clipboard.FACT_PRESETS, ids=lambda entry: entry.id)
def test_every_value_of_every_option_can_be_copied(entry):
    for name in entry.takes:
        assert entry.allowed.values(name).items() <= CHOICES[name].values.items()
        for value in entry.allowed.values(name):
            assert "\x00" not in text(entry.id, [*TRADE, *OTHERS], **{name: value})


def test_a_large_copy_says_that_it_has_no_style():
    many = list(TRADE) * 700
    made = make("excel", many, Catalogue(dataset(facts=TRADE)), STYLE)
    assert made.plain_looks
    assert not make("sentence", TRADE, CATALOGUE, STYLE).plain_looks
