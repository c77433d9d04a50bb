"""What a screen reader finds: every control named, every row and cell in words, nothing in markup.

The tree is that of Qt, in the process. What comes of it on the bus is tried in tests/access.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QWidget

from parkfacts.app.documents import Documents
from parkfacts.app.seen import Extent
from parkfacts.compose.page.options import Allowed
from parkfacts.exchange.clipboard.facts import FACT_PRESETS
from parkfacts.facts.search.columns import COLUMNS
from parkfacts.views.kit import announcing
from parkfacts.views.kit.option_boxes import OptionBoxes
from parkfacts.views.out.copy_popup import CopyPopup, Offered
from parkfacts.views.out.export_dialog import ExportDialog
from parkfacts.views.shell import dialogs

ROLE, NAME = QAccessible.Role, QAccessible.Text.Name
DESCRIPTION = QAccessible.Text.Description
CONTROLS = {
    ROLE.PushButton, ROLE.ButtonMenu, ROLE.CheckBox, ROLE.RadioButton, ROLE.EditableText,
    ROLE.ComboBox, ROLE.Table, ROLE.Tree, ROLE.List, ROLE.Grip,
}  # fmt: skip
VIEWS = ("facts", "claims", "compare", "basket")
AT = {column.id: at for at, column in enumerate(COLUMNS)}

OFFERED = Offered(Extent(1, 3, selected=True), lambda *_: "2788.44", lambda *_: "", lambda _: 2)
"""A fact of three, as the choice of formats is offered it."""


def walk(interface, path=""):
    """Each interface below this one with the way to it; cells of tables are not gone through."""
    if interface is None or not interface.isValid():
        return
    name = interface.text(NAME)
    here = f"{path}/{ROLE(interface.role()).name}[{name}]"
    yield interface, name, here
    if interface.role() in (ROLE.Table, ROLE.Tree, ROLE.List):
        return
    for at in range(interface.childCount()):
        yield from walk(interface.child(at), here)


def seen(widget):
    """What is walked through and is not hidden."""
    root = QAccessible.queryAccessibleInterface(widget)
    return [entry for entry in walk(root) if not entry[0].state().invisible]


@pytest.fixture
def shown(window):
    """Shows a view of the window."""

    def show(view):
        space = window.workspace
        if view == "compare":
            space.selection.check_parks(("xiyong-ftz", "haikou-ftz"))
        if view == "basket":
            window.commands.run("collect")
            window.commands.run("show_basket")
        else:
            space.show_view(view)
        space.finish_now()
        return window

    return show


def check(widget, at_least):
    """Every control, and all that takes the keyboard, has a name; nothing is told in markup."""
    found = seen(widget)
    controls = [entry for entry in found if entry[0].role() in CONTROLS]
    assert len(controls) >= at_least
    takes_keys = [entry for entry in found if entry[0].state().focusable]
    assert [path for _, name, path in (*controls, *takes_keys) if not name.strip()] == []
    told = [(item.text(DESCRIPTION), name) for item, name, _ in found]
    assert [texts for texts in told if any("<p" in text or "</" in text for text in texts)] == []


@pytest.mark.parametrize("view", VIEWS)
def test_every_control_of_a_view_is_named(shown, view):
    check(shown(view), at_least=9)


@pytest.mark.parametrize("name", ["copy", "export", "handbook", "about"])
def test_every_control_of_a_dialog_is_named(window, settings, monkeypatch, qtbot, name):
    met = []
    with monkeypatch.context() as planted:  # the window itself must go as it ever does
        planted.setattr(QDialog, "exec", lambda dialog: met.append(dialog) or 0)
        planted.setattr(QMessageBox, "exec", lambda dialog: met.append(dialog) or 0)
        planted.setattr(QWidget, "deleteLater", lambda widget: None)
        make_dialog(name, window, settings, met)
    (dialog,) = met
    qtbot.addWidget(dialog)
    dialog.show()
    check(dialog, at_least=1)


def make_dialog(name, window, settings, met):
    """Put a dialog to what was met."""
    if name == "copy":
        popup = CopyPopup(FACT_PRESETS, OFFERED, settings, Documents(settings), "copy_format")
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        met.append(popup)
    elif name == "export":
        documents, extent = Documents(settings), OFFERED.extent
        met.append(
            ExportDialog(lambda _: ("事实", 3), "facts", extent, ".xlsx", settings, documents)
        )
    elif name == "handbook":
        window.commands.run("show_handbook")
        met.append(window.view_actions.handbook.shown)
    else:
        dialogs.show_about(window, window.session(), settings)


def test_a_box_of_options_has_its_label(settings, qtbot):
    """On Linux a combo box is named by its value: its label is found through the relation."""
    boxes = OptionBoxes(settings, 2)
    qtbot.addWidget(boxes)
    boxes.show_options(Allowed("table", tuple(boxes.boxes)))
    told = {label.buddy(): label.text() for label in boxes.findChildren(QLabel)}
    assert [told[box] for box in boxes.boxes.values()] == [
        box.accessibleName() for box in boxes.boxes.values()
    ]


def cell(table, row, column):
    """A cell of a table as a screen reader finds it: name, description, heads of row and column."""
    across = table.model().columnCount() + 1
    found = QAccessible.queryAccessibleInterface(table).child((row + 1) * across + column + 1)
    assert found.role() in (ROLE.Cell, ROLE.ListItem)
    inside = QAccessible.queryAccessibleInterface(table)
    row_head, column_head = inside.child((row + 1) * across), inside.child(column + 1)
    return found.text(NAME), found.text(DESCRIPTION), row_head.text(NAME), column_head.text(NAME)


def test_a_cell_of_the_facts_is_read_with_its_row_and_column(shown):
    pane = shown("facts").workspace.panes.facts
    row = pane.model.row_of("xiyong-2025.trade-value-2024")
    whose = "西永综合保税区 · 外贸进出口值"
    meaning = "2024年，已实现"  # whose columns may have no room of their own
    assert cell(pane.table, row, AT["literal"]) == ("2788.44亿元", meaning, whose, "数值")
    assert cell(pane.table, row, AT["scope"]) == ("无", "", whose, "口径")


def test_a_qualifier_and_what_is_inferred_are_words(shown):
    pane = shown("facts").workspace.panes.facts
    facts = pane.model.table.facts
    inferred = next(fact for fact in facts if fact.period.basis == "inferred")
    name, why, *_ = cell(pane.table, pane.model.row_of(inferred.id), AT["period"])
    assert "推断" in name
    assert why == inferred.period.reason
    vague = next(fact for fact in facts if fact.quantity.qualifier == "突破")
    assert "突破" in cell(pane.table, pane.model.row_of(vague.id), AT["literal"])[0]


def test_the_head_of_a_family_is_read_as_such(shown):
    pane = shown("facts").workspace.panes.facts
    assert cell(pane.table, 0, 0)[0] == cell(pane.table, 0, 0)[2] == "外贸 29 条"


def test_a_sorted_column_says_so(shown):
    pane = shown("facts").workspace.panes.facts
    pane.sort_now((("literal", True),))
    assert cell(pane.table, 1, AT["literal"])[3] == "数值，降序"


def test_a_claim_is_read_with_its_park(shown):
    pane = shown("claims").workspace.panes.claims
    name, _, park, column = cell(pane.table, 0, 2)
    claim = pane.model.claims[0]
    assert (name, column) == (claim.text, "记事")
    assert park == pane.model.catalogue.park(claim.park).name


def test_a_compared_figure_is_read_with_indicator_and_park(shown):
    table = shown("compare").workspace.panes.comparison.table
    at = table.model().index_of("trade-value")
    figure = cell(table, at.row(), 0)
    assert figure[0] == "2788.44，2024年"
    assert figure[1] == "可比的园区中居首"
    assert figure[2] == "外贸进出口值，亿元"
    assert figure[3] == "西永综合保税区，基准，西永微电园 · 综保区"


def test_a_verdict_is_a_word_before_its_reasons(shown):
    table = shown("compare").workspace.panes.comparison.table
    heads = [
        table.model().head(at, Qt.Orientation.Horizontal).kind
        for at in range(table.model().columnCount())
    ]
    row = table.model().index_of("trade-value").row()
    name, *_ = cell(table, row, heads.index("verdict"))
    assert name.startswith("可比，")


def test_a_chart_is_told_whole_and_bar_by_bar(shown, monkeypatch):
    window, spoken = shown("facts"), []
    monkeypatch.setattr(
        "parkfacts.views.chart.pane.announce", lambda part, text: spoken.append(text)
    )
    chart = window.workspace.panes.chart
    told = QAccessible.queryAccessibleInterface(chart.entry).text(DESCRIPTION)
    assert "西永综合保税区，外贸进出口值，2024年：2788.44亿元" in told
    assert "来源" in told
    window.commands.run("next_pane")
    chart.entry.setFocus()
    assert spoken == [chart.chart.panels[0].bars[0].words]


def test_the_source_card_is_read_whole(shown):
    card = shown("facts").workspace.panes.source
    told = QAccessible.queryAccessibleInterface(card).text(DESCRIPTION)
    for word in ("2788.44亿元", "2024年（文中写明）", "全文第 28 段"):
        assert word in told


@pytest.fixture
def announced(monkeypatch):
    """What is announced, as a screen reader would hear it."""
    heard = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility",
        lambda event: heard.append((event.message(), event.politeness().name)),
    )  # fmt: skip
    return heard


def test_messages_are_announced(shown, announced):
    window = shown("facts")
    window.messages.info("已复制 1 条")
    window.status.show_error("没有写下")
    assert announced == [("已复制 1 条", "Polite"), ("没有写下", "Assertive")]


def test_how_many_were_found_is_announced_when_no_more_is_typed(shown, announced, qtbot):
    window = shown("facts")
    window.bar.search.setText("wai")
    window.bar.search.setText("waimao")
    assert announced == []
    qtbot.waitUntil(lambda: bool(announced))
    count = window.workspace.panes.facts.model.rows.fact_count
    assert announced == [(f"找到 {count} 条", "Polite")]


def test_nothing_is_announced_where_nobody_listens(qtbot, monkeypatch):
    label, told = QLabel("a"), []
    qtbot.addWidget(label)
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)
    announcing.announce(label, "已复制")
    assert told == []
