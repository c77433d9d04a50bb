"""The window on its first start, and what binds its parts."""

from spoken import TRADE, spoken


def test_the_first_start_shows_everything_and_a_fact(window):
    space = window.workspace
    assert space.panes.facts.model.rows.fact_count == len(space.session.catalogue.facts)
    assert space.selection.current is not None
    assert window.status.text().startswith(f"{len(space.session.catalogue.facts)} / ")


def test_each_action_of_the_list_is_offered_by_a_feature(window):
    assert window.commands.missing() == frozenset()


def test_another_edition_is_followed_by_the_source_card(window):
    window.workspace.show_fact(TRADE)
    assert "重庆与世界，[2025]-03-12" in spoken(window.workspace.panes.source)
    window.copier.style_chosen.emit("gbt7714-2015")
    assert "重庆与世界, [2025]-03-12" in spoken(window.workspace.panes.source)
