"""How own data are shown and told: on the card, in notes, in the panel of datasets."""

from PySide6.QtWidgets import QLabel
from tests.views.data.conftest import edit, fact_in

from parkfacts.compose.facts.card import related_facts, related_text
from parkfacts.compose.facts.passages import footnoted
from parkfacts.compose.page.options import Options
from parkfacts.facts.search.columns import place_words
from parkfacts.facts.wording import labels
from parkfacts.views.source import pane


def test_the_card_is_made_once_for_another_state_of_the_data(own_window, qtbot, monkeypatch):
    own_window.workspace.show_fact("own.new")
    made = []
    box = pane.source_box
    monkeypatch.setattr(pane, "source_box", lambda *given: made.append(given[0].id) or box(*given))
    edit(own_window, "own.new", note="初步核算")
    qtbot.waitUntil(lambda: "初步核算" in fact_in(own_window, "own.new").note)
    qtbot.waitUntil(lambda: own_window.session().own == own_window.own.data.on)
    assert made == ["own.new"]
    card = own_window.workspace.panes.source
    assert "初步核算" in [label.text() for label in card.findChildren(QLabel)]


def test_a_figure_of_a_table_is_told_of_by_its_row(own_window, qtbot):
    edit(own_window, "own.new", place="表1!C7", paragraph=7)
    qtbot.waitUntil(lambda: own_window.session().own == own_window.own.data.on)
    catalogue = own_window.session().catalogue
    fact = catalogue.fact("own.new")
    assert labels.paragraph(fact) == "第7行"
    assert place_words(fact, catalogue).endswith("行7")
    (told,) = footnoted([fact], catalogue, Options())
    assert told.note.endswith("第7行。")


def test_new_facts_go_where_the_panel_says(own_window, tmp_path):
    data = own_window.own.data
    first = data.target().path
    other = data.create("月报", tmp_path / "月报.parkfacts").path
    own_window.own.feature.show_panel(own_window.bar.dataset_anchor)
    panel = own_window.own.feature._panel()
    panel.aimed.emit(first)
    assert data.target().path == first != other
    panel.hide()


def test_other_facts_on_the_card_say_whose_they_are(own_window, qtbot):
    catalogue = own_window.session().catalogue
    own = catalogue.fact("own.new")
    other = next(one for one in related_facts(own, catalogue) if catalogue.layer(one).own is False)
    assert str(related_text(other, own, catalogue)).endswith(catalogue.layer(other).title)
    assert str(related_text(other, other, catalogue)).count(catalogue.layer(other).title) == 0
