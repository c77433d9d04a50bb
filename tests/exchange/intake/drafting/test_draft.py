"""What the import of small tables does, beside the bundled dataset and own data."""

from __future__ import annotations

from tests.imported import drafted, empty_own, importing, known, told, written

from parkfacts.exchange.intake.drafting.draft import counts
from parkfacts.exchange.intake.drafting.model import Draft
from parkfacts.facts.model import Fact, Indicator, Park

TWO = """
园区	2024年地区生产总值（亿元）	同比增长（%）
苏州工业园区	4013.2	5.1
合肥高新区	1503.1	-0.3
"""


def fact_of(draft: Draft, at: int = 0) -> Fact:
    fact = draft.facts[at].fact
    assert fact is not None
    return fact


def problems(draft: Draft) -> list[tuple[str, str, str]]:
    return [(one.level, one.kind, str(one.place)) for one in draft.problems]


def test_a_table_becomes_facts_with_their_source_and_cell() -> None:
    draft = drafted(TWO)
    assert [told(one) for one in draft.facts] == [
        "suzhou-park·gdp·4013.2亿元·2024年",
        "suzhou-park·gdp-growth·5.1%·2024年",
        "hefei-hitech·gdp·1503.1亿元·2024年",
        "hefei-hitech·gdp-growth·-0.3%·2024年",
    ]
    level, growth = fact_of(draft, 0), fact_of(draft, 1)
    assert level.place == str(draft.facts[0].place)
    assert level.paragraph == 2
    assert level.source == "report"
    assert level.period.basis == "stated"
    assert (growth.of, growth.group) == (level.id, level.id)
    assert [one.outcome for one in draft.facts] == ["new"] * 4
    assert counts(draft)[:3] == (4, 0, 0)


def test_ids_are_the_same_on_every_machine() -> None:
    assert [one.fact.id for one in drafted(TWO).facts if one.fact] == [
        "report.suzhou-park.gdp.2024", "report.suzhou-park.gdp-growth.2024",
        "report.hefei-hitech.gdp.2024", "report.hefei-hitech.gdp-growth.2024",
    ]  # fmt: skip


def test_a_growth_is_of_its_level_though_that_has_no_figure() -> None:
    draft = drafted(
        "园区\t2024年地区生产总值（亿元）\t同比增长（%）\n苏州工业园区\t—\t5.1\n合肥高新区\t15.1\t3\n"
    )
    assert told(draft.facts[0]) == "suzhou-park·gdp-growth·5.1%·2024年"
    assert fact_of(draft).of is None
    assert len(draft.missing) == 1


def test_a_name_that_fits_several_is_asked_once_for_all_rows() -> None:
    table = "园区\t2023年GDP（亿元）\t2024年GDP（亿元）\n高新区\t10\t12\n苏州工业园区\t3\t4\n"
    draft = drafted(table)
    assert [one.fact is None for one in draft.facts] == [True, True, False, False]
    match = next(one for one in draft.names if one.text == "高新区")
    assert (match.id, match.sure, match.cells) == ("", False, 2)
    assert {one.id for one in match.candidates} >= {"hefei-hitech", "chongqing-hitech"}


def test_new_parks_and_indicators_are_proposed_whole() -> None:
    draft = drafted("园区\t2024年末从业人员（万人）\n合肥经开区\t12.5\n苏州工业园区\t40\n")
    assert [(row.id, row.kind, row.parent) for row in draft.parks] == [
        ("hefeijingkaiqu", "park", "hefei")
    ]
    assert [(row.kind, row.unit, row.nature, row.family) for row in draft.indicators] == [
        ("level", "人", "stock", "talent")
    ]
    assert {one.kind for one in draft.problems} == {"new"}
    assert draft.sound == 2


def test_a_new_growth_is_of_its_level() -> None:
    draft = drafted(
        "园区\t2024年营业收入（亿元）\t同比增长（%）\n苏州工业园区\t40\t3.2\n合肥高新区\t41\t3.3\n"
    )
    growth = draft.indicators[1]
    assert (growth.name, growth.kind, growth.of, growth.unit) == (
        "营业收入增速", "growth", draft.indicators[0].id, "%",
    )  # fmt: skip


def test_a_unit_that_does_not_fit_is_bad_and_none_is_guessed() -> None:
    draft = drafted("园区\t2024年进出口总额\n苏州工业园区\t40\n合肥高新区\t12\n")
    assert [told(one) for one in draft.facts] == ["没有写单位，指标“外贸进出口值”要有"] * 2
    assert {one.kind for one in draft.problems} == {"unit"}


def test_a_figure_ten_thousand_times_what_is_known_is_doubted() -> None:
    draft = drafted("园区\t2023年进出口总额（亿元）\n西永综保区\t27884400\n海口综保区\t300\n")
    assert [(one.level, one.kind) for one in draft.facts[0].problems] == [("doubt", "unit")]
    assert not draft.facts[1].problems


def test_the_same_thing_twice_is_doubted_and_two_figures_of_it_are_bad() -> None:
    draft = drafted("""
    园区	2024年GDP（亿元）
    合肥高新区	12
    合肥高新区	12.0
    合肥高新区	13
    """)
    assert [[(p.level, p.kind) for p in one.problems] for one in draft.facts] == [
        [], [("doubt", "repeated")], [("bad", "repeated")],
    ]  # fmt: skip


def test_what_is_known_of_another_source_is_told_or_doubted() -> None:
    draft = drafted("园区\t2024年进出口总额（亿元）\n西永综保区\t2788.44\n海口综保区\t262\n")
    assert draft.facts[0].why == "另一来源已有同一个数"
    assert not draft.facts[0].problems
    assert [one.kind for one in draft.facts[1].problems] == ["contradiction"]


def test_no_source_and_an_unplaced_column_are_problems_of_the_table() -> None:
    draft = importing(TWO).with_source(None).draft()
    assert ("bad", "source") in {(one.level, one.kind) for one in draft.problems}
    assert draft.source is None


def test_a_period_that_nobody_tells_is_unstated_and_doubted() -> None:
    draft = drafted("园区\tGDP（亿元）\n苏州工业园区\t40\n合肥高新区\t12\n")
    assert fact_of(draft).period.basis == "unstated"
    assert {(one.level, one.kind) for one in draft.problems} == {("doubt", "period")}


def test_a_period_of_the_title_is_inferred_with_its_reason() -> None:
    draft = drafted("""
    2024年开发区主要指标
    园区	GDP（亿元）	进出口总额（亿元）
    苏州工业园区	40	50
    合肥高新区	12	13
    """)
    period = fact_of(draft).period
    assert (period.label, period.basis) == ("2024年", "inferred")
    assert "2024年开发区主要指标" in period.reason


def test_a_field_is_of_ranks_and_a_share_says_its_own_scope() -> None:
    draft = drafted("""
    园区	参评数	2024年国家高新区综合评价全国排名	2024年税收占全市比重
    合肥高新区	178	第6	12.3%
    苏州工业园区	178	第4	10%
    """)
    rank, share = fact_of(draft, 0), fact_of(draft, 1)
    assert (rank.indicator, rank.scope.within, rank.scope.out_of) == ("hitech-rank", "全国", 178)
    assert (share.indicator, share.scope.within, share.scope.out_of) == ("tax-share", "全市", None)


def test_a_place_in_a_table_of_zones_is_asked() -> None:
    draft = drafted("""
    综保区名称	2024年进出口总额（亿元）
    西永	2788.44
    海口	262
    杭州综保区	1000
    """)
    asked = {one.text: [near.id for near in one.candidates] for one in draft.names if not one.id}
    assert asked["西永"][0] == "xiyong-ftz"
    assert {"haikou-ftz", "haikou-airport-ftz", "haikou"} == set(asked["海口"])
    assert [one.fact.park for one in draft.facts if one.fact] == ["hangzhou-ftz"]


def test_a_rank_without_its_field_is_asked() -> None:
    draft = drafted("园区\t2024年综合评价排名\n西永综保区\t第3\n合肥高新区\t第6\n")
    assert [one.fact for one in draft.facts] == [None, None]


def test_what_flows_is_doubted_where_its_time_is_a_day() -> None:
    table = (
        "园区\t时间\t进出口总额（亿元）\n西永综保区\t2023/12/31\t2700\n海口综保区\t2023年\t300\n"
    )
    draft = drafted(table)
    assert [[p.kind for p in one.problems] for one in draft.facts] == [["period"], []]


def outcomes(draft: Draft) -> list[str]:
    return [one.outcome for one in draft.facts]


def imported_once() -> tuple[object, ...]:
    own, beside = empty_own(), known()
    return (written(drafted(TWO), own, beside),)


def test_the_same_table_again_changes_nothing() -> None:
    (own,) = imported_once()
    draft = drafted(TWO, known(own))  # type: ignore[arg-type]
    assert outcomes(draft) == ["same"] * 4


def test_another_figure_of_the_same_thing_and_source_is_a_conflict() -> None:
    (own,) = imported_once()
    beside = known(own)  # type: ignore[arg-type]
    begun = importing(TWO.replace("4013.2", "4015.0"), beside)
    draft = begun.draft()
    assert outcomes(draft) == ["conflict", "same", "same", "same"]
    assert fact_of(draft).id == "report.suzhou-park.gdp.2024-2"
    both = written(draft, own, beside)  # type: ignore[arg-type]
    assert len(both.facts) == 5
    instead = begun.with_overwritten(draft.facts[0].at).draft()
    assert outcomes(instead) == ["changed", "same", "same", "same"]
    assert fact_of(instead).id == "report.suzhou-park.gdp.2024"


def test_by_id_fields_that_the_table_has_not_keep_what_they_have() -> None:
    (own,) = imported_once()
    beside = known(own)  # type: ignore[arg-type]
    table = """
    id	园区	指标	数值	单位	备注
    report.suzhou-park.gdp.2024	苏州工业园区	地区生产总值	4013.2	亿元	初步核算
    """
    draft = drafted(table, beside)
    assert outcomes(draft) == ["changed"]
    before = next(one for one in own.facts if one.id == "report.suzhou-park.gdp.2024")  # type: ignore[attr-defined]
    after = fact_of(draft)
    assert (after.note, after.period, after.source) == ("初步核算", before.period, "report")
    assert (after.place, after.paragraph) == (before.place, before.paragraph)
    assert "备注" in draft.facts[0].why


def test_a_changed_figure_of_the_base_becomes_a_correction() -> None:
    table = """
    id	园区	指标	数值	单位	期间
    xiyong-2025.trade-value-2024	西永综合保税区	外贸进出口值	2790.1	亿元	2024年
    """
    draft = drafted(table)
    fact = fact_of(draft)
    assert (fact.corrects, fact.source) == ("xiyong-2025.trade-value-2024", "report")
    own = written(draft, empty_own(), known())
    assert [row.fact for row in own.corrected] == ["xiyong-2025.trade-value-2024"]


def test_every_problem_has_its_place_and_nothing_is_cut_off() -> None:
    years = range(1990, 2024)
    rows = [f"苏州工业园区\t{year}年\t12 34" for year in years]
    rows += [f"合肥高新区\t{year}年\t{year}" for year in years]
    draft = drafted("园区\t期间\tGDP（亿元）\n" + "\n".join(rows))
    bad = [one for one in draft.problems if one.kind == "literal"]
    assert len({one.place for one in bad}) == len(bad) == 34


def test_what_is_made_stands_in_the_dataset_by_itself() -> None:
    own, beside = empty_own(), known()
    made = written(drafted(TWO), own, beside)
    assert {park.id for park in made.parks} >= {"suzhou-park", "suzhou", "jiangsu", "hefei-hitech"}
    assert {row.id for row in made.indicators} == {"gdp", "gdp-growth"}
    assert "report" in {row.id for row in made.sources}
    assert len(made.batches) == 1
    assert isinstance(made.parks[0], Park)
    assert isinstance(made.indicators[0], Indicator)


def test_only_sound_leaves_out_what_needs_a_look() -> None:
    table = "园区\t2024年GDP（亿元）\n高新区\t10\n苏州工业园区\t4010\n"
    draft = drafted(table)
    made = written(draft, empty_own(), known(), only_sound=True)
    assert [fact.park for fact in made.facts] == ["suzhou-park"]


def test_an_absolute_amount_beside_its_growth_is_the_indicator_above_both() -> None:
    draft = drafted(
        "综保区\t2024年进出口总额（亿元）\t\n\t绝对额\t同比±%\n西永综保区\t2788.44\t2.1\n"
        "海口综保区\t334\t24.6\n"
    )
    assert [one.fact.indicator for one in draft.facts if one.fact][:2] == [
        "trade-value",
        "trade-value-growth",
    ]


def test_a_source_behind_another_note_is_found() -> None:
    from parkfacts.exchange.intake.drafting.table_source import _TOLD, _first

    assert _first(_TOLD, "注：①含空港功能区。数据来源：海关总署。") == "海关总署"
    assert _first(_TOLD, "资料来源：市统计局") == "市统计局"
    assert not _first(_TOLD, "表中来源：不明")
