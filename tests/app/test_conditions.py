"""Each condition of a filter has words of its own, and the filter without it."""

from parkfacts.app.conditions import conditions
from parkfacts.facts.search.table import Filter

WANTED = Filter("外贸", "xiyong-ftz", (("family", frozenset({"外贸", "产值"})),))


def test_each_is_named_and_let_go_by_itself(bundled):
    found = conditions(WANTED, bundled.catalogue)
    assert [one.words for one in found] == [
        "搜索：外贸", "园区：西永综保", "主题：产值", "主题：外贸",
    ]  # fmt: skip
    query, park, output, _trade = found
    assert query.without == WANTED._replace(query="")
    assert park.without == WANTED._replace(park=None)
    assert output.without.chosen == (("family", frozenset({"外贸"})),)


def test_the_last_value_of_a_facet_takes_the_facet_along(bundled):
    alone = Filter(chosen=(("status", frozenset({"计划"})),))
    (only,) = conditions(alone, bundled.catalogue)
    assert only.without == Filter()


def test_a_table_without_facets_has_none_of_theirs(bundled):
    found = conditions(WANTED, bundled.catalogue, facets=False)
    assert [one.kind for one in found] == ["query", "park"]


def test_blanks_are_no_condition(bundled):
    assert conditions(Filter(query="  "), bundled.catalogue) == []
