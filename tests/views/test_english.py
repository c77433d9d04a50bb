"""The window in English: every widget, action, cell, popup and dialog is gone through for Chinese.

The dataset has Latin letters, so that what is left is the program's own; only figures are Chinese.
"""

import pytest
from latin import CHINESE, chinese_left
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from parkfacts.app.actions import ACTIONS, text_of, tip_of
from parkfacts.app.documents import Documents
from parkfacts.app.seen import Extent
from parkfacts.facts.wording.citation import STYLES, full_citation
from parkfacts.models.comparison_model import GridRole
from parkfacts.models.fact_model import CellRole
from parkfacts.models.park_model import TagRole
from parkfacts.views.chart.pane import ChartPane
from parkfacts.views.kit.file_dialogs import ask_unsaved, wants_other_name
from parkfacts.views.out.export_dialog import ExportDialog
from parkfacts.views.shell.main_window import MainWindow
from parkfacts.views.shell.window_actions import make_actions

pytestmark = pytest.mark.usefixtures("english")
ITEM_ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole, CellRole, GridRole, TagRole,
)  # fmt: skip
LANGUAGES_NAME = "Language / 语言: 中文"
ROWS = 300


@pytest.fixture
def window(qtbot, latin, settings):
    """A window that speaks English, over Latin data."""
    settings["language"] = "en"
    made = MainWindow(latin, settings)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.workspace.finish_now()
    QApplication.processEvents()
    return made


def texts_of(widget):
    """What a widget says, shows on a tool tip, or tells a screen reader."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    yield from (widget.windowTitle(), widget.statusTip(), widget.whatsThis())
    if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
        yield widget.text()
    if isinstance(widget, (QLineEdit, QPlainTextEdit)):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QMenu):
        yield from (
            text for action in widget.actions() for text in (action.text(), action.toolTip())
        )
    if isinstance(widget, QAbstractItemView):
        yield from cells_of(widget.model())
        yield getattr(widget, "empty_text", "")
    if isinstance(widget, ChartPane):
        yield from (text.text for text in widget._lay_out().texts)


def cells_of(model, parent=None):
    """What a model says in its heads and cells, and below them."""
    if model is None:
        return
    above = parent or QModelIndex()
    # Of a list columnCount is private.
    rows = min(model.rowCount(above), ROWS)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
    if parent is None:
        for way, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, rows)):
            for at in range(count):
                yield from (flat(model.headerData(at, way, role)) for role in ITEM_ROLES[:3])
    for row in range(rows):
        for column in range(columns):
            index = model.index(row, column, above)
            yield from (flat(index.data(role)) for role in ITEM_ROLES)
            if column == 0:
                yield from cells_of(model, index) if model.rowCount(index) else ()


def flat(value):
    """The texts within a value of a model, in one."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return " ".join(flat(part) for part in value)
    return ""


def chinese_in(window, catalogue, besides=()):
    """The texts of a window with Chinese of the program in them; ``besides``: documents in it."""
    documents = [full_citation(source, style) for source in catalogue.dataset.sources
                 for style in STYLES]  # fmt: skip
    found = set()
    for widget in [window, *window.findChildren(QWidget)]:
        for text in texts_of(widget):
            if not CHINESE.search(text or ""):
                continue
            said = text.replace(LANGUAGES_NAME, "")
            for document in (*besides, *documents):
                said = said.replace(document, "") if document else said
            if chinese_left(said, catalogue):
                found.add((type(widget).__name__, text))
    return found


def test_actions_and_their_tips():
    said = [text for action in ACTIONS for text in (text_of(action), tip_of(action))]
    assert [text for text in said if CHINESE.search(text.replace(LANGUAGES_NAME, ""))] == []


def test_facts_and_source_cards(window, latin):
    catalogue = latin.catalogue
    assert not chinese_in(window, catalogue)
    assert window.bar.view_titles() == ["Facts 214", "Claims", "Compare"]
    kinds = {}
    for fact in catalogue.facts:
        row = catalogue.indicator(fact)
        key = (row.kind, fact.status, fact.quantity.qualifier, fact.period.basis, fact.source)
        kinds.setdefault(key, fact)
    for fact in kinds.values():
        window.workspace.panes.source.show_fact(fact)
        assert not chinese_in(window.workspace.panes.source, catalogue)


def test_charts_of_all_kinds(window, latin):
    space, catalogue = window.workspace, latin.catalogue
    ranks = [fact for fact in catalogue.facts if catalogue.indicator(fact).kind == "rank"]
    planned = [fact for fact in catalogue.facts if fact.status != "actual"]
    for facts in (ranks, planned, catalogue.facts[:60]):
        space.panes.chart.show_facts(facts)
        assert not chinese_in(space.panes.chart, catalogue)
        assert CHINESE.search(space.panes.chart.chart.source_line)  # what is copied


def test_nothing_found_and_the_claims(window, latin):
    window.bar.search.setText("zzzzz")
    QApplication.processEvents()
    assert not chinese_in(window, latin.catalogue)
    window.commands.run("clear_filters")
    window.commands.run("show_claims")
    QApplication.processEvents()
    assert not chinese_in(window, latin.catalogue)
    for claim in latin.catalogue.claims[::7]:
        window.workspace.panes.source.show_claim(claim)
        assert not chinese_in(window.workspace.panes.source, latin.catalogue)


def parks_named(window, *chinese):
    """Ids of parks by their Chinese names in the bundled dataset."""
    from parkfacts.app.session import Session, bundled_dataset

    known = Session(bundled_dataset()).catalogue
    return tuple(known.resolve_park(name).id for name in chinese)


@pytest.mark.parametrize(
    "names",
    [
        (),
        ("西永综合保税区",),
        ("西永综合保税区", "成都高新综合保税区", "海口综合保税区"),
        ("西永微电园", "西部(重庆)科学城", "重庆高新区"),
    ],
)
def test_the_comparison(window, latin, names):
    window.commands.run("show_comparison")
    space, page = window.workspace, window.workspace.panes.comparison
    space.panes.comparing.ask(
        space.panes.comparing.look._replace(columns=frozenset({"difference", "ratio", "rank"}))
    )
    space.selection.check_parks(parks_named(window, *names))
    page.finish_now()
    for row in page.comparison.rows:
        page.details.show_verdict(row, latin.comparer, page._remarks)
        assert not chinese_in(page.details, latin.catalogue, [page.details.paragraph()])
    page.details.show_verdict(None, latin.comparer, page._remarks)
    assert not chinese_in(window, latin.catalogue, [page.details.paragraph()])


def test_the_basket_and_its_menus(window, latin, qtbot):
    space = window.workspace
    space.panes.facts.select_facts([fact.id for fact in latin.catalogue.facts[:5]])
    window.commands.run("collect")
    window.commands.run("show_claims")
    window.commands.run("collect")
    window.commands.run("show_basket")
    assert not chinese_in(window, latin.catalogue)
    desk = window.binder
    desk.undo()
    assert window.status.message() == "Undone: collect 1 item"
    for menu in (desk.menus.show_names(), desk.menus.show_formats(),
                 desk.menus.show_item(QPoint(0, 0))):  # fmt: skip
        assert not chinese_in(menu, latin.catalogue)
        menu.close()


def test_copying_and_exporting(window, latin, settings):
    for view in ("facts", "claims"):
        window.workspace.show_view(view)
        window.copier.choose()
        popup = next(part for part in QApplication.topLevelWidgets()
                     if type(part).__name__ == "CopyPopup" and part.isVisible())  # fmt: skip
        for row in range(len(popup._formats)):
            popup._list.setCurrentRow(row)
            assert not chinese_in(popup, latin.catalogue, [popup.preview()])
        popup.close()
        popup.deleteLater()
    documents = Documents(settings)
    extent = Extent(1, 3, selected=True)
    dialog = ExportDialog(lambda _: ("x", 1), "facts", extent, ".xlsx", settings, documents, window)
    for row in range(dialog._list.count()):
        dialog._list.setCurrentRow(row)
        assert not chinese_in(dialog, latin.catalogue)


def test_dialogs(window, latin, monkeypatch):
    seen = []

    def look(dialog):
        seen.append(chinese_in(dialog, latin.catalogue))
        if isinstance(dialog, QMessageBox):
            seen.append({text for text in (dialog.text(), dialog.informativeText())
                         if chinese_left(text, latin.catalogue)})  # fmt: skip
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    monkeypatch.setattr(QMessageBox, "exec", look)
    window.commands.run("show_shortcuts")
    window.commands.run("show_about")
    ask_unsaved(window, "x")
    wants_other_name(window, "x", latin.path)
    assert len(seen) == 7
    assert not any(seen)


def test_each_action_says_in_english_what_it_did(window, latin, monkeypatch):
    told = []
    window.messages.info_told.connect(told.append)
    window.messages.error_told.connect(told.append)
    for name in ("copy", "copy_sentence", "copy_again", "copy_chart", "collect", "collect_chart",
                 "undo", "redo"):  # fmt: skip
        for view in ("facts", "claims", "compare"):
            window.workspace.show_view(view)
            window.commands.run(name)
    window.opener.open_path(latin.path)
    window.tasks.wait()
    QApplication.processEvents()
    assert len(told) > 15
    assert [text for text in told if chinese_left(text, latin.catalogue)] == []


def test_actions_of_the_window_are_all_gone_through(window):
    window.bar.bind(make_actions(window, window.commands))
    menu = window.bar._menu_button.menu()
    found = [*window.actions(), *menu.actions()]
    said = [text for action in found for text in (action.text(), action.toolTip())]
    assert len(said) > 60
    assert [one for one in said if CHINESE.search(one.replace(LANGUAGES_NAME, ""))] == []
