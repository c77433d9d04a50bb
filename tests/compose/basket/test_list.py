"""A basket as one list: a line for everything, and no term of a figure lost."""

from __future__ import annotations

from collected import TRADE, content, report
from compared import BUNDLED
from make import dataset, fact
from make_baskets import basket, fact_item

from parkfacts.compose.basket.collect import of_facts
from parkfacts.compose.basket.content import basket_content
from parkfacts.compose.basket.list import basket_list
from parkfacts.facts.catalogue.catalogue import Catalogue


def lines(of, **given) -> list[dict[str, str]]:
    sheet = basket_list(content(of), **given)
    titles = [heading.title for heading in sheet.head]
    return [dict(zip(titles, (cell.text for cell in row.cells), strict=True)) for row in sheet.rows]


def test_every_kind_has_its_lines_in_the_order_of_the_basket():
    kinds = [line["类"] for line in lines(report())]
    assert list(dict.fromkeys(kinds)) == ["分组说明", "事实", "记事", "对比", "图"]
    assert kinds.count("对比") == 5 * 3
    assert kinds.count("图") == 3 + 3 + 3 + len(TRADE)


def test_columns_that_say_nothing_are_left_out():
    titles = set(lines(basket(*of_facts(TRADE[:1], BUNDLED)))[0])
    assert "分组" not in titles
    assert "记事" not in titles


def test_each_figure_has_unit_status_and_source():
    for line in lines(report()):
        if line["数值"]:
            assert line["单位"]
            assert line["状态"]
            assert line["来源"]
            assert line["段落"]


def test_bars_name_their_panel_and_what_must_be_known_of_it():
    told = [line["说明"] for line in lines(report()) if line["类"] == "图"]
    assert "外贸进出口值（亿元）；期间长短不同，不作比较；各柱口径不同" in told


def test_one_kind_alone_has_no_column_for_the_kind():
    (first, *_) = lines(report(), kinds=("claim",))
    assert "类" not in first
    assert first["类别"] == "首创"


def test_what_is_gone_stands_last():
    later = lines(report(fact_item("gone")))
    assert later[-1]["类"] == "已不在数据集"
    assert "2788.44亿元" in later[-1]["说明"]


def test_what_changed_says_so():
    later = Catalogue(dataset(facts=[fact("daily.value", "value", "3000亿元")], claims=[]))
    sheet = basket_list(basket_content(basket(fact_item("a")), later, "gbt7714-2025"))
    titles = [heading.title for heading in sheet.head]
    assert "2788.44亿元" in sheet.rows[0].cells[titles.index("与收入时不同")].text
