"""What is dragged out has the content of a copy, and the items for a basket."""

import pytest
from clipboard_now import copied_html, copied_text
from compared import ZONES

from parkfacts.exchange.clipboard import payload
from parkfacts.exchange.clipboard.paste import ITEMS
from parkfacts.views.out import dragging
from parkfacts.views.out.dragging import dragged


@pytest.mark.parametrize(
    ("view", "name", "kinds"),
    [
        ("facts", "table", {"text/plain", "text/html", ITEMS}),
        ("facts", "figure", {"text/plain", ITEMS}),
        ("facts", "chart", {"image/png", "image/svg+xml", ITEMS}),
        ("claims", "table", {"text/plain", ITEMS}),
        ("compare", "table", {"text/plain", "text/html", ITEMS}),
        ("compare", "paragraph", {"text/plain", "text/html", ITEMS}),
        ("compare", "chart", {"image/png", "image/svg+xml", ITEMS}),
    ],
)
def test_what_is_dragged_out_has_the_flavours_of_a_copy(window, view, name, kinds):
    if view == "compare":
        catalogue = window.workspace.session.catalogue
        parks = tuple(catalogue.resolve_park(name).id for name in ZONES)
        window.workspace.selection.check_parks(parks)
        window.commands.run("show_comparison")
        window.workspace.panes.comparison.finish_now()
    elif view == "claims":
        window.commands.run("show_claims")
    window.settings["svg_with_chart"] = True
    data = dragged(window.seen(), name, window.settings, window.documents).data
    assert kinds <= set(data.formats())
    window.binder.collector.take_in({ITEMS: bytes(data.data(ITEMS).data())})
    assert len(window.binder.basket.content.items) == 1


def test_what_is_dragged_out_is_written_by_the_options_of_the_copy(window):
    window.settings["copy_options"] = {"table": {"citations": "none", "value": "literal"}}
    window.copier.copy("table")
    found = dragged(window.seen(), "table", window.settings, window.documents).data
    assert found.text().replace("\r\n", "\n") == copied_text()
    _, table, rest = found.html().partition("<table")
    # Windows keeps of a page what is between its marks of the fragment.
    assert table + rest.partition("</table>")[0] in copied_html()
    assert "来源" not in found.text()


def test_nothing_is_written_before_a_program_asks_for_it(window, monkeypatch):
    monkeypatch.setattr(payload, "in_bytes", lambda *_: pytest.fail("it was written"))
    found = dragged(window.seen(), "table", window.settings, window.documents)
    assert found.data.hasFormat("text/html")


def carried_away(window, monkeypatch, taken):
    """Drag the table away, and what was told."""
    told = []
    window.messages.info_told.connect(told.append)
    monkeypatch.setattr("parkfacts.views.kit.drag_out.drag", lambda *_: taken)
    window.documents.choose("季度报告")
    source = dragging.DragSource(
        window.settings, window.messages, window.seen, window.documents, window
    )
    source.drag("table", window.session().catalogue.facts[:1])
    return told


def test_what_another_program_takes_uses_up_numbers(window, monkeypatch):
    assert carried_away(window, monkeypatch, taken=True) == ["已拖出；出处 [1]，下次从 2 起"]
    assert window.documents.next_number == 2


def test_what_is_dropped_here_uses_up_none(window, monkeypatch):
    assert carried_away(window, monkeypatch, taken=False) == []
    assert window.documents.next_number == 1


def test_more_than_falls_at_once_is_not_dragged(window, monkeypatch):
    told, carried = [], []
    window.messages.info_told.connect(told.append)
    monkeypatch.setattr(dragging, "MOST_DRAGGED", 1)
    monkeypatch.setattr(
        "parkfacts.views.kit.drag_out.drag", lambda _, data: carried.append(data) or False
    )
    facts = window.session().catalogue.facts
    source = dragging.DragSource(
        window.settings, window.messages, window.seen, window.documents, window
    )
    source.drag("table", facts[:1])
    assert len(carried) == 1
    source.drag("table", facts[:2])
    assert len(carried) == 1
    assert told == ["选中了 2 条，一次至多拖出 1 条；请改用复制或导出"]
