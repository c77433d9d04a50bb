"""What of the window is collected or dragged out: items for the basket, flavours for others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from parkfacts.app.settings import Settings
from parkfacts.compose.basket import collect as basket_collect
from parkfacts.drawing.fonts import font
from parkfacts.exchange.clipboard import facts as clipboard
from parkfacts.exchange.clipboard.claims import CLAIM_FORMATS_BY_ID, make_claims
from parkfacts.exchange.clipboard.comparison import COMPARISON_FORMATS_BY_ID, make_comparison
from parkfacts.exchange.clipboard.paste import ITEMS
from parkfacts.exchange.clipboard.payload import Payload
from parkfacts.exchange.files.basket_file import encode_items
from parkfacts.facts.basket.items import AnyItem
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.comparison.cells import Policy
from parkfacts.facts.model import Fact
from parkfacts.views.kit.drag_out import drag
from parkfacts.views.kit.system_clipboard import mime_data

if TYPE_CHECKING:
    from parkfacts.views.shell.main_window import MainWindow
    from parkfacts.views.shell.workspace import Workspace


def chosen_items(space: Workspace) -> list[AnyItem]:
    """What is selected in the view that is seen."""
    catalogue = space.session.catalogue
    if space.view == "compare":
        return basket_collect.of_comparison(space.comparison.chosen(), _period(space))
    if space.view == "claims":
        return basket_collect.of_claims(space.claims.chosen(), catalogue)
    return basket_collect.of_facts(space.selection.facts, catalogue)


def chart_items(space: Workspace) -> list[AnyItem]:
    """The chart that is seen."""
    if not space.shown_chart.chart.panels:
        return []
    if space.view == "compare":
        chosen = [row.indicator.id for row in space.comparison.table.chosen_rows()]
        seen = space.comparison.chosen()
        return basket_collect.of_comparison_chart(seen, _period(space), chosen)
    ids = [fact.id for fact in space.selection.facts]
    return basket_collect.of_fact_chart(space.shown_facts(), ids, space.session.catalogue)


def dragged(
    space: Workspace, format_id: str, facts: Sequence[Fact] | None, settings: Settings
) -> QMimeData | None:
    """What is dragged out of a view: what a copy would be, and the items for a basket.

    ``format_id``: of a copy format, or chart. ``facts``: those that are dragged; None: what is
    selected. None if there is nothing.
    """
    if format_id == "chart":
        return _dragged_chart(space, settings)
    catalogue, style = space.session.catalogue, settings["citation_style"]
    if facts is not None:
        items = basket_collect.of_facts(facts, catalogue)
        made = _facts(format_id, facts, catalogue, settings)
    else:
        items = chosen_items(space)
        if not items:
            return None
        if space.view == "compare":
            entry = COMPARISON_FORMATS_BY_ID[format_id]
            options = entry.options(settings["copy_options"], style)
            seen = space.comparison.chosen(format_id)
            made = make_comparison(format_id, seen, style, options)
        elif space.view == "claims":
            told = CLAIM_FORMATS_BY_ID[format_id]
            options = told.options(settings["copy_options"], style)
            made = make_claims(format_id, space.claims.chosen(), catalogue, style, options)
        else:
            made = _facts(format_id, space.selection.facts, catalogue, settings)
    return mime_data(made.data | {ITEMS: encode_items(items)})


def carry(window: MainWindow, format_id: str, facts: Sequence[Fact] | None) -> None:
    """Drag something out of the window until it is dropped."""
    data = dragged(window.workspace, format_id, facts, window.settings)
    if data is not None:
        drag(window, data)


def _facts(
    format_id: str, facts: Sequence[Fact], catalogue: Catalogue, settings: Settings
) -> Payload:
    style = settings["citation_style"]
    options = clipboard.FORMATS_BY_ID[format_id].options(settings["copy_options"], style)
    return clipboard.make(format_id, facts, catalogue, style, options)


def _dragged_chart(space: Workspace, settings: Settings) -> QMimeData | None:
    chart = space.shown_chart.chart
    if not chart.panels:
        return None
    from parkfacts.drawing import chart_export

    width, svg = settings["chart_width"], settings["svg_with_chart"]
    data = chart_export.clipboard_mime(chart, font(), width, svg=svg)
    data.setData(ITEMS, encode_items(chart_items(space)))
    return data


def _period(space: Workspace) -> Policy:
    return space.comparing.look.wanted.period
