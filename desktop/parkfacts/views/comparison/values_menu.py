"""The menu of a cell: which of its facts stands in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtWidgets import QMenu, QWidget

from parkfacts.app.comparing import Comparing
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.chart.spec import SEPARATOR
from parkfacts.facts.comparison.cells import MatrixCell
from parkfacts.facts.phrase import joined
from parkfacts.facts.scope import scope_text
from parkfacts.facts.wording import labels
from parkfacts.models.comparison_model import ComparisonModel
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.small_widgets import popup_menu


def values_menu(
    parent: QWidget,
    index: QModelIndex,
    model: ComparisonModel,
    comparing: Comparing,
    catalogue: Catalogue,
) -> QMenu | None:
    """The menu of the cell at an index of the comparison; None for what is no park's cell."""
    row, head = model.row_at(index), model.head_of(index)
    if row is None or head is None:
        return None
    cell = next(cell for cell in row.cells if cell.park == head.id)
    place = (head.id, row.indicator.id)

    def choose(fact: str | None) -> None:
        comparing.choose(*place, fact)

    picked = place in comparing.look.wanted.chosen
    return menu_of_values(parent, cell, catalogue, choose, is_picked=picked)


def menu_of_values(
    parent: QWidget,
    cell: MatrixCell,
    catalogue: Catalogue,
    choose: Callable[[str | None], None],
    *,
    is_picked: bool,
) -> QMenu:
    """A menu of the cell's facts; ``choose`` takes the id of one, or None for the rule's.

    ``is_picked``: whether the one that stands there was picked by hand.
    """
    menu = popup_menu(parent)
    menu.setObjectName("values")
    for fact in cell.facts:
        layer = catalogue.layer(fact)
        said = [labels.figure(fact), labels.period_with_basis(fact), scope_text(fact),
                catalogue.source(fact.source).publisher, layer.title if layer else ""]  # fmt: skip
        text = on_screen(joined(SEPARATOR, said))
        entry = menu.addAction(text.replace("&", "&&"))
        entry.setCheckable(True)
        entry.setChecked(fact == cell.fact)
        entry.triggered.connect(lambda _=False, name=fact.id: choose(name))
    if is_picked:
        menu.addSeparator()
        by_rule = QCoreApplication.translate("values_menu", "按期间规则取")
        menu.addAction(by_rule, lambda: choose(None))
    return menu
