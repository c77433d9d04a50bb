"""Another state of the same data in a living window: nothing that was chosen or seen is lost."""

import pytest
from make import quantity
from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, Qt
from spoken import OUTPUT, TRADE, spoken

from parkfacts.app.session import Session
from parkfacts.facts.dataset.file import encode_dataset
from parkfacts.facts.model import Park
from parkfacts.facts.search.table import Filter
from parkfacts.models.park_model import ParkRole

ZONES = ("xiyong-ftz", "chengdu-gaoxin-ftz", "haikou-ftz")


@pytest.fixture
def changed(tmp_path, bundled):
    """Sessions of the bundled dataset with other tables in the places of its own."""

    def make(**tables):
        path = tmp_path / "other.json"
        path.write_bytes(encode_dataset(replace(bundled.catalogue.dataset, **tables)))
        return Session(path)

    return make


def without(session, fact_id):
    """The facts but one, of which no other is told."""
    others = [fact for fact in session.catalogue.facts if fact.id != fact_id]
    return [replace(fact, of=None) if fact.of == fact_id else fact for fact in others]


def noted(session, fact_id, note):
    """The facts, one of them with another note."""
    return [
        replace(fact, note=note) if fact.id == fact_id else fact for fact in session.catalogue.facts
    ]


def test_choices_scrolls_and_widths_stay(window, changed, bundled):
    space = window.workspace
    panes, table = space.panes, space.panes.facts.table
    space.selection.ask(Filter(chosen=(("status", frozenset({"已实现"})),)))
    panes.facts.sort_now((("literal", True),), grouped=False)
    facts = [panes.facts.model.fact_at(row).id for row in (30, 31, 33)]
    panes.facts.select_facts(facts, facts[1])
    table.verticalScrollBar().setValue(25)
    at = panes.facts.model.index(31, 4)
    table.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
    space.selection.check_parks(ZONES)
    widths = [table.columnWidth(column) for column in range(10)]
    before = (table.verticalScrollBar().value(), space.selection.filter, space.selection.parks)
    space.show_session(changed(facts=noted(bundled, facts[1], "核过")))
    assert table.verticalScrollBar().value() == before[0]
    assert (space.selection.filter, space.selection.parks) == before[1:]
    assert [fact.id for fact in space.selection.facts] == facts
    assert space.selection.current.note == "核过"
    assert (table.currentIndex().row(), table.currentIndex().column()) == (31, 4)
    assert [table.columnWidth(column) for column in range(10)] == widths
    assert "核过" in spoken(panes.source)


def test_what_is_seen_does_not_move_when_facts_come_above_it(window, changed, bundled):
    space = window.workspace
    pane = space.panes.facts
    shown = [pane.model.fact_at(row) for row in range(40)]
    pane.select_facts([shown[35].id], shown[35].id)
    pane.table.verticalScrollBar().setValue(30)
    first = shown[1]
    more = [replace(first, id=f"more-{number}") for number in range(7)]
    space.show_session(changed(facts=[*more, *bundled.catalogue.facts]))
    assert pane.model.row_of(shown[35].id) == 42
    assert pane.table.verticalScrollBar().value() == 37
    assert space.selection.current.id == shown[35].id


def test_of_a_fact_that_is_gone_its_neighbour_is_chosen(window, changed, bundled):
    space = window.workspace
    pane = space.panes.facts
    here, after = (pane.model.fact_at(row).id for row in (20, 21))
    pane.select_facts([here], here)
    space.show_session(changed(facts=without(bundled, here)))
    assert space.selection.current.id == after


def test_open_branches_and_the_keyboard_of_the_tree_stay(window, changed, bundled):
    space = window.workspace
    parks = space.panes.parks
    closed = next(parks.model.branches()).data(ParkRole).id
    parks.tree.setCurrentIndex(parks.model.index_of("xiyong-ftz"))
    parks.close_only([closed])
    own = Park(id="own-park", name="新园区", kind="park", parent="chongqing")
    space.show_session(changed(parks=[*bundled.catalogue.dataset.parks, own]))
    assert parks.closed() == [closed]
    assert space.selection.filter.park == "xiyong-ftz"
    assert parks.tree.currentIndex().data(ParkRole).id == "xiyong-ftz"
    assert parks.model.index_of("own-park").isValid()


def test_open_facets_stay_open_when_values_come(window, changed, bundled):
    space = window.workspace
    facets = space.panes.facets
    facets.close_only(["family", "source"])
    short = quantity("不足3亿元")
    facts = [
        replace(fact, quantity=short) if fact.id == TRADE else fact
        for fact in bundled.catalogue.facts
    ]
    space.show_session(changed(facts=facts))
    assert facets.closed() == ["family", "source"]
    assert "不足" in space.session.table.facet("qualifier").values
    qualifiers = facets.model.index(3, 0)
    words = [
        facets.model.index(row, 0, qualifiers).data()
        for row in range(facets.model.rowCount(qualifiers))
    ]
    assert "不足" in words


def test_a_filter_of_what_is_gone_is_let_go_and_is_no_step(window, changed, bundled):
    space = window.workspace
    own = Park(id="own-park", name="新园区", kind="park", parent="chongqing")
    with_own = changed(parks=[*bundled.catalogue.dataset.parks, own])
    space.show_session(with_own)
    space.selection.ask_park("own-park")
    space.selection.check_parks(("own-park", *ZONES))
    space.show_session(bundled)
    assert space.selection.filter == Filter()
    assert space.selection.parks == ZONES
    window.commands.run("undo")  # the ticks
    window.commands.run("undo")  # the park, which is gone
    assert space.selection.parks == ()
    assert space.selection.filter == Filter()


def test_steps_from_before_are_taken_back_after(window, changed, bundled):
    space = window.workspace
    space.selection.ask_park("xiyong-ftz")
    space.show_session(changed(facts=noted(bundled, TRADE, "核过")))
    window.commands.run("undo")
    assert space.selection.filter == Filter()
    window.commands.run("redo")
    assert space.selection.filter.park == "xiyong-ftz"


def test_the_comparison_follows_and_keeps_its_place(window, changed, bundled):
    space = window.workspace
    space.selection.check_parks(ZONES)
    space.show_view("compare")
    page = space.panes.comparison
    page.table.setCurrentIndex(page.model.index(2, 1))
    row, look = page.table.place(), page.comparing.look
    other = noted(bundled, TRADE, "核过")
    space.show_session(changed(facts=other))
    assert page.table.place() == row
    assert page.comparing.look == look
    cells = [cell.fact for row in page.comparison.rows for cell in row.cells if cell.fact]
    assert next(fact for fact in cells if fact.id == TRADE).note == "核过"
    assert space.seen().compared.comparison.rows


def test_a_comparison_out_of_sight_follows_when_it_is_seen(window, changed, bundled):
    space = window.workspace
    space.selection.check_parks(ZONES)
    space.show_view("compare")
    space.show_view("facts")
    space.show_session(changed(facts=without(bundled, TRADE)))
    space.show_view("compare")
    page = space.panes.comparison
    cells = [cell.fact.id for row in page.comparison.rows for cell in row.cells if cell.fact]
    assert cells
    assert TRADE not in cells


def test_claims_stay_chosen(window, changed, bundled):
    space = window.workspace
    space.show_view("claims")
    pane = space.panes.claims
    claim = pane.model.claims[5]
    pane.choose(claim)
    more = replace(claim, id="another", text="另一句。")
    space.show_session(changed(claims=[more, *bundled.catalogue.claims]))
    assert pane.current().id == claim.id
    assert len(pane.model.claims) == len(bundled.catalogue.claims) + 1


def test_the_basket_tells_what_has_changed(filled, changed, bundled):
    kept = filled.binder.basket.content.items[0].kept.fact
    filled.workspace.show_session(changed(facts=without(bundled, kept)))
    assert "1 条已不在数据集" in spoken(filled.binder.pane)


def test_no_widget_is_made_anew(window, changed, bundled):
    space = window.workspace
    parts = (space.panes.facts.table, space.panes.parks.tree, space.panes.chart, space.panes.source)
    space.show_session(changed(facts=noted(bundled, OUTPUT, "核过")))
    assert space is window.workspace
    assert parts == (
        space.panes.facts.table, space.panes.parks.tree, space.panes.chart, space.panes.source,
    )  # fmt: skip


def test_chips_name_parks_of_the_new_state(window, changed, bundled):
    space = window.workspace
    own = Park(id="own-park", name="新园区", kind="park", parent="chongqing")
    space.selection.ask_park("xiyong-ftz")
    space.show_session(changed(parks=[*bundled.catalogue.dataset.parks, own]))
    space.selection.ask_park("own-park")
    assert "新园区" in spoken(space.panes.facts.frame.chips)
    space.selection.ask(Filter(query="没有的词", park="own-park"))
    assert space.panes.facts.frame.page is not None
    space.panes.facts.frame.page.find_now()


def test_the_head_of_the_window_is_not_touched(window, changed, bundled):
    window.bar.search.setFocus(Qt.FocusReason.OtherFocusReason)
    window.bar.search.setText("西永")
    window.workspace.show_session(changed(facts=noted(bundled, OUTPUT, "核过")))
    assert window.bar.search.text() == "西永"
    assert window.bar.search.hasFocus()
