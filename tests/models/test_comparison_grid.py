"""What stands in each cell of the comparison."""

import pytest

from parkfacts.facts.comparison.matrix import ComparisonQuery, compare_parks
from parkfacts.facts.model import Family
from parkfacts.models.comparison_grid import ComparisonGrid, source_names

ZONES = ("xiyong-ftz", "chengdu-gaoxin-ftz", "haikou-ftz")
ALL = frozenset({"difference", "ratio", "rank"})


@pytest.fixture
def grid(bundled):
    def make(parks=ZONES, columns=ALL, baseline="", marks=None, **wanted):
        catalogue = bundled.catalogue
        found = compare_parks(
            [catalogue.park(park) for park in parks],
            bundled.comparer, bundled.index, ComparisonQuery(**wanted),
        )  # fmt: skip
        return ComparisonGrid(found, bundled.comparer, columns, baseline, {}, marks)

    return make


def cells(grid, indicator):
    """The cells of an indicator, by kind and id of their column."""
    line = grid.line_of(indicator)
    return {(head.kind, head.id): grid.cell(line, at) for at, head in enumerate(grid.columns)}


def test_a_figure_keeps_period_and_scope_and_leaves_the_unit_to_the_head(grid):
    made = grid()
    found = cells(made, "trade-value")["park", "chengdu-gaoxin-ftz"]
    assert (found.text, found.second) == ("5021", "2024年 · 含双流园区")
    assert found.tone == "strong"  # the first of a row that may be ranked
    assert made.line_head(made.line_of("trade-value")).second == "亿元"


def test_a_qualifier_is_marked_in_the_figure(grid):
    found = cells(grid(), "trade-value-share")["park", "haikou-ftz"]
    assert found.text[slice(*found.caution)] == "约"


def test_whose_share_is_said_by_name(grid):
    found = cells(grid(), "trade-value-share")["park", "xiyong-ftz"]
    assert found.second == "2024年 · 占重庆市"


def test_a_figure_picked_by_hand_is_marked(bundled, grid):
    made = grid(chosen={})
    fact = made.comparison.rows[0].cells[1]
    place = (fact.park, made.comparison.rows[0].indicator.id)
    again = ComparisonGrid(made.comparison, bundled.comparer, chosen={place: fact.fact.id})
    assert cells(again, place[1])["park", fact.park].tag == "自选"
    assert cells(made, place[1])["park", fact.park].tag == ""


def test_a_blank_names_where_was_looked(grid):
    found = cells(grid(), "import-value")["park", "xiyong-ftz"]
    assert (found.text, found.second, found.tone) == ("该来源未载", "", "absent")
    assert found.aside == "查了[1] 重庆与世界"  # read aloud and shown as a tip
    assert not found.fact


def test_a_source_without_publisher_goes_by_its_title(bundled):
    names = source_names(bundled.catalogue)
    assert names["xiyong-2025"] == "〔[1] 重庆与世界〕"
    assert all(len(name) > 2 for name in names.values())


def test_a_blank_of_the_same_period_names_the_others(grid):
    found = cells(grid(period="same"), "trade-value-share")["park", "haikou-ftz"]
    assert found.text == "同期未载"
    assert "2025年上半年" in found.second


def test_an_inferred_period_has_its_tag(grid):
    found = cells(grid(), "ftz-rank")["park", "xiyong-ftz"]
    assert found.tag == "推断"
    assert "推断" not in found.second


def test_reckoned_columns_fill_only_where_allowed(grid):
    made = grid()
    trade = cells(made, "trade-value")
    assert trade["difference", "chengdu-gaoxin-ftz"][:2] == ("高约2233", "2232.0～2233.1")
    assert trade["rank", ""].text.startswith("1 成都高新")
    share = cells(made, "trade-value-share")
    assert {share[key].text for key in share if key[0] in ALL} == {"—"}
    assert "分母" in share["difference", "chengdu-gaoxin-ftz"].tip


def test_points_keep_their_unit(grid):
    found = cells(grid(), "trade-value-growth")["difference", "haikou-ftz"]
    assert (found.text, found.second) == ("高约22.5个百分点", "22.4～22.6")


def test_a_verdict_that_minds_the_scope_says_so_with_its_reason(grid):
    found = cells(grid(), "trade-value")["verdict", ""]
    assert (found.tag, found.tone) == ("可比（注意口径）", "good")
    assert (found.text, found.second_caution) == ("统计所含不同", True)


def test_what_is_alone_is_pale(grid):
    made = grid()
    assert cells(made, "import-value")["park", "chengdu-gaoxin-ftz"].pale
    assert not cells(made, "trade-value")["park", "chengdu-gaoxin-ftz"].pale


def test_columns_are_there_by_choice(grid):
    assert [head.kind for head in grid(columns=frozenset()).columns] == [*3 * ["park"], "verdict"]


def test_the_baseline_is_marked_and_measured_by(grid):
    made = grid(baseline="haikou-ftz")
    assert [head.tag for head in made.columns if head.kind == "park"] == ["", "", "基准"]
    against = [head.id for head in made.columns if head.kind == "difference"]
    assert against == ["xiyong-ftz", "chengdu-gaoxin-ftz"]


def test_a_baseline_that_is_not_compared_gives_way_to_the_first(grid):
    assert grid(baseline="suzhou-park").baseline == "xiyong-ftz"


def test_the_verdict_says_its_word_and_why(grid):
    found = cells(grid(), "trade-value-share")["verdict", ""]
    assert (found.tag, found.tone) == ("只可并列", "caution")
    assert "分母不同" in found.text
    assert "占重庆市" in found.tip
    assert cells(grid(), "import-value")["verdict", ""].tag == "无对象"


def test_families_head_their_indicators(grid):
    made = grid()
    assert isinstance(made.lines[0], Family)
    assert made.cell(0, 0) is None
    assert made.line_head(0).kind == "family"


def test_search_hits_are_marked_in_the_head(grid, bundled):
    made = grid(marks=bundled.highlighter("jinchukou"))
    assert made.line_head(made.line_of("trade-value")).spans


def test_a_dataset_without_comparison_has_no_lines(grid):
    made = grid(parks=())
    assert made.lines == []
    assert [head.kind for head in made.columns] == ["verdict"]


def test_of_a_second_line_only_the_period_that_differs_is_to_be_minded(grid):
    found = cells(grid(), "trade-value-share")["park", "haikou-ftz"]
    assert found.second_caution
    assert found.second[slice(*found.second_span)] == "2025年上半年"


def test_where_no_period_is_the_usual_one_each_is_to_be_minded(grid):
    found = cells(grid(ZONES[:2]), "ftz-rank")
    assert all(found["park", park].second_caution for park in ZONES[:2])
    alone = cells(grid(ZONES[:2]), "import-value")["park", ZONES[1]]
    assert not alone.second_caution  # nothing that it could differ from


def test_a_reckoned_column_knows_its_two_parks(grid):
    heads = [head for head in grid().columns if head.kind == "difference"]
    assert heads[0].pair == ("成都高新综保", "－", "西永综保")
    assert "".join(heads[0].pair) == heads[0].second


def test_a_figure_that_may_be_ranked_knows_its_place(grid):
    found = cells(grid(), "trade-value")
    assert [found["park", park].ranked for park in ZONES] == [2, 1, 3]
    assert cells(grid(), "trade-value-share")["park", ZONES[0]].ranked == 0
    assert [head.title for head in grid().columns if head.kind == "rank"] == ["位次（推算）"]


def test_a_period_that_is_inferred_is_no_other_period(grid):
    parks = ("suzhou-park", "east-lake")
    found = [cells(grid(parks), "fixed-investment")["park", park] for park in parks]
    assert [(cell.tag, cell.second_caution) for cell in found] == [("", False), ("推断", False)]
