"""Which layout a window of some size has, and where each pane stands in it."""

import pytest

from parkfacts.app.seen import CLAIMS, COMPARISON, FACTS, VIEWS
from parkfacts.views.shell.layouts import FIRST_SIZES, Stand, layout_of, places, shown

PARTS = ("parks", "facets", "tables", "chart", "card", "basket")
SIZES = [(w, h) for w in (480, 683, 700, 1024, 1100, 1366, 1600, 1920) for h in (280, 600, 960)]


@pytest.mark.parametrize(
    ("width", "name"),
    [
        (480, "narrow"), (683, "narrow"), (699, "narrow"), (700, "medium"), (1099, "medium"),
        (1100, "usual"), (1366, "usual"), (1599, "usual"), (1600, "wide"), (1920, "wide"),
    ],
)  # fmt: skip
def test_the_width_decides(width, name):
    assert layout_of(width, 600).name == name
    assert name in FIRST_SIZES


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_each_part_stands_in_one_place(size, view):
    there = places(Stand(layout_of(*size), view, basket_open=True))
    found = [part for place in there.values() for part in place]
    for part in PARTS:
        if part == "chart" and view != FACTS:  # it is not seen, and may stand nowhere
            assert found.count(part) <= 1
        else:
            assert found.count(part) == 1, part
    assert len(found) == len(set(found))


def test_beside_a_document_tree_and_facets_are_behind_a_button_each():
    stand = Stand(layout_of(683, 600))
    assert stand.drawers == ("parks", "facets")
    seen = shown(stand)
    assert not (seen["parks"])
    assert not (seen["facets"])
    assert not (seen["left drawer"])
    seen = shown(stand._replace(drawer="facets"))
    assert (seen["parks"], seen["facets"], seen["left drawer"]) == (False, True, True)
    assert places(stand)["tabs"] == ["card", "chart", "basket"]


def test_a_wide_window_has_the_chart_beside_the_table():
    there = places(Stand(layout_of(1920, 960)))
    assert there["across"] == ["left", "middle", "charted", "side"]
    assert there["middle"] == ["tables"]
    assert there["charted"] == ["chart", "basket"]


def test_the_basket_is_seen_with_the_card_at_the_commonest_size():
    seen = shown(Stand(layout_of(1366, 600), basket_open=True))
    assert seen["card"]
    assert seen["basket"]


def test_in_a_low_window_panes_share_a_place_rather_than_being_halved():
    assert places(Stand(layout_of(1280, 330)))["tabs"] == ["card", "chart", "basket"]


@pytest.mark.parametrize(("width", "place"), [(1366, "beside"), (1024, "right drawer")])
def test_beside_the_comparison_the_basket_stands_by_itself(width, place):
    assert places(Stand(layout_of(width, 600), COMPARISON))[place][-1] == "basket"


def test_claims_have_neither_chart_nor_facets():
    stand = Stand(layout_of(683, 600), CLAIMS, "facets")
    assert stand.drawers == ("parks",)
    assert not shown(stand)["left drawer"]
    assert "chart" not in places(stand)["tabs"]
