"""What stands under a comparison: advice, other values, what is told twice, claims in conflict."""

from __future__ import annotations

from compared import BUNDLED, COMPARER, ZONES, compared

from parkfacts.compose.comparison.notes import (
    conflicts,
    names_of,
    other_values,
    own_note,
    repeated_note,
    row_notes,
    shown_repeated,
    verdict_words,
)
from parkfacts.facts.marks import as_text, numbers_in

FOUND = compared(*ZONES, least=2)
RIVALS = compared("成都高新综合保税区", "西永综合保税区")
TOLD_TWICE = compared("西永微电园", "西部(重庆)科学城")


def row(indicator: str, found=FOUND):
    return next(one for one in found.rows if one.indicator.id == indicator)


def test_a_verdict_has_its_first_reason_where_something_is_barred():
    assert verdict_words(row("trade-value")) == "可比（注意口径）：统计所含不同"
    assert verdict_words(row("trade-value-share")) == "只可并列：期间和分母不同"
    assert verdict_words(row("ftz-rank")) == "部分可比"


def test_what_may_only_stand_beside_each_other_comes_with_advice():
    (note,) = row_notes(row("trade-value-share"), COMPARER)[:1]
    assert note == "期间和分母不同，只宜并列，不宜比较高低或计算差值。"


def test_a_figure_that_takes_in_more_is_noted():
    assert row_notes(row("trade-value"), COMPARER) == [
        "成都高新综保的数含双流园区，与其他园区统计所含不同。"
    ]


def test_a_row_with_nothing_to_compare_has_no_notes():
    lone = next(one for one in compared("西永微电园").rows if one.verdict.word == "无对象")
    assert row_notes(lone, COMPARER) == []


def test_other_values_are_told_by_park_with_what_tells_them_apart():
    told = other_values(row("trade-value-share"), FOUND, COMPARER)
    assert as_text(told["chengdu-gaoxin-ftz"]).startswith("成都高新综保2025年1—7月52%（占四川省）")
    assert "xiyong-ftz" not in told


def test_of_very_many_values_three_are_told_and_their_count():
    one = row("trade-value-share")
    cell = one.cells[1]
    many = one._replace(cells=(cell._replace(others=cell.others[:1] * 5),))
    told = other_values(many, FOUND, COMPARER)[cell.park]
    assert told.count("52%") == 3
    assert "等5个数" in told


def test_each_value_names_its_source_by_its_number_in_the_dataset():
    cell = row("trade-value-share").cells[1]
    told = other_values(row("trade-value-share"), FOUND, COMPARER)[cell.park]
    assert numbers_in(told) == [BUNDLED.source_number(one.source) for one in cell.others]


def test_a_claim_that_a_figure_contradicts_is_told_with_both_sources():
    (told,) = conflicts(row("ftz-rank-region", RIVALS), COMPARER)
    assert len(set(numbers_in(told))) == 2
    assert told.endswith("同一年度不能都居首位，引用前宜核实。")
    assert list(conflicts(row("trade-value"), COMPARER)) == []


def test_a_note_that_tells_of_a_conflict_does_not_stand_twice():
    facts = [cell.fact for cell in row("ftz-rank-region", RIVALS).cells if cell.fact]
    (against,) = [one for one in facts if COMPARER.claims_against(one)]
    assert own_note(against, COMPARER) == ""


def test_what_is_told_in_two_places_agrees_or_not():
    for one in TOLD_TWICE.retold:
        said = repeated_note(one, COMPARER)
        assert "有两处记载：" in said
        assert ("说法不一" in said) == one.conflict


def test_what_is_told_twice_belongs_to_the_page_that_shows_it():
    assert shown_repeated(TOLD_TWICE)
    assert shown_repeated(TOLD_TWICE._replace(rows=())) == []


def test_short_names_of_the_parks_are_found_by_their_facts():
    assert list(names_of(row("trade-value"), COMPARER).values()) == [
        "西永综保", "成都高新综保", "海口综保",
    ]  # fmt: skip
