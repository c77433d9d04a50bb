"""The comparison: cells and their period, blanks, verdicts, banners, filters, odd wishes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from make import dataset, fact, marked, period

from parkfacts.bundled import resource
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.comparison.against import differences, rank_places, ratios
from parkfacts.facts.comparison.blanks import blank_words
from parkfacts.facts.comparison.matrix import ComparisonQuery, compare_parks
from parkfacts.facts.comparison.suggestions import suggestions
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.derived.figure import Derived, NotDerived
from parkfacts.facts.model import Park, Scope
from parkfacts.facts.verdict.comparer import Comparer

BUNDLED = Catalogue(read_dataset(resource("parkfacts.json")))
COMPARER, INDEX = Comparer(BUNDLED), FactIndex(BUNDLED)
MARKS = {source.id: f"[{at}]" for at, source in enumerate(BUNDLED.dataset.sources, 1)}
ZONES = ("西永综合保税区", "成都高新综合保税区", "海口综合保税区")
PARKS = [Park(id=name, name=f"{name}区", kind="zone") for name in ("zone", "other", "third")]


def compared(*names: str, **wanted):
    parks = [BUNDLED.resolve_park(name) for name in names]
    return compare_parks(parks, COMPARER, INDEX, ComparisonQuery(**wanted))


def row_of(comparison, indicator_id: str):
    return next(row for row in comparison.rows if row.indicator.id == indicator_id)


def literals(row) -> list[str | None]:
    return [cell.fact.quantity.literal if cell.fact else None for cell in row.cells]


def own(*facts, **wanted):
    """The facts' own three zones beside each other."""
    catalogue = Catalogue(dataset(parks=PARKS, facts=list(facts), claims=[]))
    comparer = Comparer(catalogue)
    return compare_parks(PARKS, comparer, FactIndex(catalogue), ComparisonQuery(**wanted)), comparer


@pytest.mark.parametrize(
    ("indicator", "literal", "word", "line"),
    [
        ("trade-value", ["2788.44亿元", "5021亿元", "334亿元"], "可比（注意口径）",
         "同指标、同期；统计所含不同：成都高新综保含双流园区"),
        ("trade-value-growth", ["2.1%", "23.4%", "24.6%"], "可比（注意口径）",
         "同指标、同期；统计所含不同：成都高新综保含双流园区"),
        ("trade-value-share", ["39%", "48%", None], "只可并列",
         "分母不同：占重庆市、占四川省"),
        ("ftz-rank", [None, "榜首", "第27位"], "可比", "指标、期间、口径、状态都相同"),
        ("ecommerce-value", ["86亿元", None, None], "无对象", "没有另一个园区的数"),
    ],
)  # fmt: skip
def test_three_zones_in_the_same_period(indicator, literal, word, line):
    row = row_of(compared(*ZONES, period="same"), indicator)
    assert (literals(row), row.verdict.word, row.verdict.line) == (literal, word, line)


def test_nearest_period_fills_what_the_same_one_leaves_blank():
    same = row_of(compared(*ZONES, period="same"), "trade-value-share").cells[2]
    assert blank_words(same, MARKS) == "同期未载（另有2025年上半年）"
    row = row_of(compared(*ZONES), "trade-value-share")
    assert literals(row) == ["39%", "48%", "约占13%"]
    assert {"part-year", "denominator"} <= set(row.verdict.verdict.codes)
    assert row_of(compared(*ZONES), "ftz-rank").verdict.word == "部分可比"


def test_a_blank_names_the_sources_that_were_looked_through():
    cell = row_of(compared(*ZONES), "ecommerce-value").cells[1]
    assert cell.looked_through == ("chengdu-gaoxin-ftz-2024",)
    assert blank_words(cell, MARKS) == "该来源未载（查了[3]）"


def test_a_reader_may_choose_another_value_of_a_cell():
    picked = "haikou-ftz-2024.trade-share-city-2025h1"
    chosen = {("haikou-ftz", "trade-value-share"): picked}
    row = row_of(compared(*ZONES, chosen=chosen), "trade-value-share")
    assert row.cells[2].fact is not None
    assert row.cells[2].fact.id == picked
    assert len(row.cells[2].facts) == 2


def test_columns_that_fill_only_where_allowed():
    comparison = compared(*ZONES)
    value, share = (row_of(comparison, name) for name in ("trade-value", "trade-value-share"))
    base = comparison.parks[0].id
    told = [
        found.ranged for found in differences(value, base, COMPARER) if isinstance(found, Derived)
    ]
    assert told == ["高约2233亿元（2232.0～2233.1）", "低约2454亿元（2453.9～2455.0）"]
    assert [bool(found) for found in ratios(value, base, COMPARER)] == [False, True, True]
    assert rank_places(value) == [2, 1, 3]
    assert rank_places(share) == [None, None, None]
    assert isinstance(differences(share, base, COMPARER)[1], NotDerived)


def test_filters():
    every = compared(*ZONES)
    comparable = compared(*ZONES, only_comparable=True)
    assert {row.indicator.id for row in comparable.rows} == {
        "trade-value", "trade-value-growth", "ftz-rank",
    }  # fmt: skip
    full = compared(*ZONES, only_full=True)
    assert all(cell.fact for row in full.rows for cell in row.cells)
    assert 0 < len(full.rows) < len(every.rows)
    ranking = compared(*ZONES, families=frozenset({"ranking"}))
    assert {row.family.id for row in ranking.rows} == {"ranking"}
    one = compared(*ZONES, indicators=frozenset({"trade-value"}))
    assert len(one.rows) == 1


def test_families_and_rows_that_several_parks_share_come_first():
    rows = compared(*ZONES).rows
    families = [family.id for family in BUNDLED.dataset.families]
    found = list(dict.fromkeys(row.family.id for row in rows))
    assert found[:2] == ["trade", "ranking"]
    assert found[2:] == sorted(found[2:], key=families.index)
    assert len([1 for one, after in pairwise(rows) if one.family != after.family]) + 1 == len(found)
    for family in found:
        shared = [
            sum(bool(cell.facts) for cell in row.cells) > 1
            for row in rows
            if row.family.id == family
        ]
        assert shared == sorted(shared, reverse=True)


def test_no_row_moves_with_the_period_policy():
    here, there = compared(*ZONES, period="same"), compared(*ZONES, period="nearest")
    assert [row.indicator.id for row in here.rows] == [row.indicator.id for row in there.rows]


def test_overlapping_parks_raise_a_banner_with_its_passage():
    comparison = compared("西永微电园", "西部(重庆)科学城")
    (banner,) = comparison.banners
    assert "有交叠" in banner.text
    assert marked("[2]第4段") in banner.text
    assert banner.text.endswith("两者的数不能相加")


def test_what_no_source_says_is_only_possible():
    (banner,) = compared("西永微电园", "重庆高新区").banners
    assert "可能有交叠" in banner.text


def test_a_park_and_its_own_part():
    comparison = compared("西永微电园", "西永综合保税区")
    assert comparison.banners[0].relation.lie == "inside"
    assert not any(row.verdict.word == "可比" for row in comparison.rows)


def test_nothing_in_common_is_said_and_what_is_related_offered():
    comparison = compared("西永微电园", "西部(重庆)科学城")
    assert "这些园区没有共同的指标" in comparison.notes
    assert "innovation" in {related.family.id for related in comparison.related}
    (fab,) = comparison.retold
    assert fab.park == "anyifa"
    assert fab.verdict.reasons[0].text == marked("同一事实两处说法相合：[1] 8吋、[2] 8英寸")


def test_what_is_in_common_is_judged_before_anything_is_chosen():
    pair, some = ("西永微电园", "苏州工业园区"), {"indicators": frozenset({"gdp"})}
    assert not any("共" in note for note in compared(*pair).notes)
    assert compared(*pair, **some).notes == ("所选范围内没有这些园区共有的指标",)
    nothing = compared("西永微电园", "西部(重庆)科学城", families=frozenset({"company"}))
    assert "这些园区没有共同的指标" in nothing.notes


def test_what_is_told_twice_is_told_of_shown_rows_only():
    pair, counted = ("安意法半导体", "西永微电园"), frozenset({"hitech-companies"})
    assert [told.indicator.id for told in compared(*pair).retold] == ["wafer-size"]
    assert not compared(*pair, indicators=counted).retold
    facts = [
        fact("daily.a", "value", "3亿元"), fact("digest.a", "value", "4亿元", source="digest"),
        fact("daily.b", "value", "3亿元", park="other"), fact("daily.c", "companies", "3家"),
        fact("digest.c", "companies", "3家", source="digest"),
    ]  # fmt: skip
    assert [told.conflict for told in own(*facts)[0].retold] == [True, False]
    assert [told.conflict for told in own(*facts, only_full=True)[0].retold] == []


def test_odd_wishes_give_a_view_and_a_word():
    twice = compared("西永", "西永微电园", "重庆市")
    assert [park.name for park in twice.parks] == ["西永微电园", "重庆市"]
    assert twice.remarks == ("西永微电园写了不止一次，只列一次",)
    assert twice.notes[0] == "未收录重庆市本级数据"
    assert compared("西永").remarks == ("再选一个园区才能对比",)
    nine = [park.name for park in BUNDLED.dataset.parks[:9]]
    many = compared(*nine)
    assert len(many.parks) == 8
    assert f"一次至多对比 8 个园区，未列：{nine[8]}" in many.remarks


def test_the_period_that_most_parks_have_is_shown():
    comparison, _ = own(
        fact("daily.a", "value", "3亿元"),
        fact("daily.b", "value", "5亿元", park="other"),
        fact("daily.c", "value", "6亿元", park="other", period=period("2025")),
        fact("daily.d", "value", "7亿元", park="third", period=period("2020")),
        fact("daily.e", "value", "8亿元", park="third", period=period("2023")),
    )
    assert literals(comparison.rows[0]) == ["3亿元", "5亿元", "8亿元"]


def test_the_scope_that_the_others_have_is_shown():
    city, province = Scope(within="重庆市"), Scope(within="四川省")
    comparison, _ = own(
        fact("daily.a", "share", "30%", scope=city),
        fact("daily.b", "share", "5%", park="other", scope=province),
        fact("daily.c", "share", "40%", park="other", scope=city),
    )
    assert literals(comparison.rows[0]) == ["30%", "40%", None]
    assert comparison.rows[0].verdict.word == "可比"


def test_a_park_without_any_source_says_so():
    comparison, _ = own(fact("daily.a", "value", "3亿元"))
    assert blank_words(comparison.rows[0].cells[1], {}) == "无来源"


def test_a_figure_told_twice_in_disagreement_is_shown():
    comparison, _ = own(
        fact("daily.a", "value", "3亿元"),
        fact("digest.a", "value", "4亿元", source="digest"),
        fact("daily.b", "value", "5亿元", park="other"),
    )
    (told,) = comparison.retold
    assert (told.park, told.verdict.codes) == ("zone", ("conflict",))
    assert len(comparison.rows[0].cells[0].facts) == 2


def test_two_tellings_of_other_coverage_are_no_conflict():
    comparison, comparer = own(
        fact("daily.a", "value", "3亿元"),
        fact("digest.a", "value", "4亿元", source="digest", scope=Scope(includes="含双流园区")),
    )
    assert not comparison.retold
    assert "scope" in comparer.verdict(*comparer.catalogue.facts).codes


def test_suggestions_are_of_the_same_kind_and_say_why():
    park = BUNDLED.resolve_park("西永综合保税区")
    found = suggestions([park], COMPARER, INDEX)
    assert {one.park.kind for one in found} == {"zone"}
    assert found[0].park.name in ZONES
    assert found[0].reason.startswith("同为综保区，2个可比指标：外贸进出口值")


def test_suggestions_are_those_that_hold_all_verdicts():
    park = BUNDLED.resolve_park("西永综合保税区")
    for one in suggestions([park], COMPARER, INDEX, 99):
        every = {
            fact.indicator
            for mine in BUNDLED.facts
            for fact in BUNDLED.facts
            if (mine.park, fact.park) == (park.id, one.park.id)
            and COMPARER.verdict(mine, fact).comparable
        }
        assert {row.id for row in one.indicators} == every


def test_suggesting_takes_bounded_work():
    """Forty zones with a thousand figures of one indicator each, none of them comparable."""
    zones = [Park(id=f"z{number}", name=f"{number}区", kind="zone") for number in range(40)]
    facts = [
        fact(f"daily.f{number}", "value", "3亿元", park=f"z{number % 40}",
             scope=Scope(label=f"第{number}种口径"))
        for number in range(4000)
    ]  # fmt: skip
    catalogue = Catalogue(dataset(parks=zones, facts=facts, claims=[]))
    asked = []

    class Counting(Comparer):
        def verdict(self, one, other):
            asked.append(one.id)
            return super().verdict(one, other)

    assert suggestions(zones[:1], Counting(catalogue), FactIndex(catalogue)) == []
    assert 0 < len(asked) <= 600


def test_many_figures_of_one_time_are_not_all_held_against_each_other():
    facts = [fact(f"daily.f{number}", "value", "3亿元") for number in range(500)]
    facts[400] = fact("daily.f400", "value", "4亿元")
    comparison, _ = own(*facts)
    assert len(comparison.retold) == 12 * 11 / 2 + 500 - 12
    (conflict,) = (one for one in comparison.retold if one.verdict.codes == ("conflict",))
    assert conflict.facts == ("daily.f0", "daily.f400")
