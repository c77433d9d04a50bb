"""What was done is said in words; what clears or replaces is said at once."""

import pytest

from parkfacts.app.changes import change_words, is_told
from parkfacts.app.comparing import ComparisonLayout
from parkfacts.app.history import Choices, Step
from parkfacts.facts.comparison.matrix import ComparisonQuery
from parkfacts.facts.search.table import Filter

NONE = Choices(Filter(), (), None)
PARKS = ("xiyong-ftz", "haikou-ftz")
TRADE = Filter(chosen=(("family", frozenset({"外贸"})),))


def parks(*ids):
    return NONE._replace(parks=ids)


def filtered(wanted):
    return NONE._replace(filter=wanted)


def looked(**changes):
    return NONE._replace(look=ComparisonLayout(ComparisonQuery(**changes)))


def seen(**changes):
    return NONE._replace(look=ComparisonLayout(**changes))


@pytest.mark.parametrize(
    ("before", "after", "words", "told"),
    [
        (parks(*PARKS), parks(), "取消勾选西永综保、海口综保", True),
        (parks(), parks(*PARKS), "勾选西永综保、海口综保", True),
        (parks(PARKS[0]), parks(PARKS[1]), "对比园区换成海口综保", True),
        (parks(PARKS[0]), parks(*PARKS), "勾选海口综保", False),
        (parks(*PARKS), parks(*reversed(PARKS)), "换对比园区的次序", False),
        (filtered(TRADE), filtered(Filter()), "清除主题：外贸", False),
        (filtered(TRADE._replace(query="亿")), NONE, "清除搜索：亿、主题：外贸", True),
        (filtered(Filter(park=PARKS[0])), NONE, "清除园区：西永综保", True),
        (NONE, filtered(TRADE), "筛选主题：外贸", False),
        (looked(period="same"), looked(), "对比期间改为就近期间", True),
        (looked(chosen={PARKS: "x"}), looked(), "不用自选的 1 个值", True),
        (looked(families=frozenset({"trade"})), looked(), "换对比的主题", True),
        (looked(only_comparable=True), looked(), "不再只看可比", True),
        (looked(), looked(only_full=True), "只看各园区都有", True),
        (seen(), seen(columns=frozenset()), "换对比的显示列", True),
        (seen(), seen(baseline="haikou-ftz"), "换对比的基准", True),
        (seen(), seen(alone=True), "显示无对象的行", True),
        (seen(alone=True), seen(), "收起无对象的行", True),
        (seen(unfolded=frozenset({"trade"})), seen(), "收起无对象的行", True),
    ],
)
def test_a_change_has_words(bundled, before, after, words, told):
    step = Step(before, after)
    assert change_words(step, bundled.catalogue) == words
    assert is_told(step) is told


def test_of_many_conditions_it_is_said_how_many(bundled):
    values = frozenset({"外贸", "产值", "企业", "人才"})
    step = Step(filtered(Filter(chosen=(("family", values),))), NONE)
    assert change_words(step, bundled.catalogue).endswith("等 4 项")
