"""The choice of formats: a preview for each, the last one remembered."""

import pytest
from clipboard_now import copied_text
from clipboard_works import clipboard_work
from copied import make_comparison, preview_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QPushButton

from parkfacts.app.documents import Documents
from parkfacts.app.messages import Messages
from parkfacts.app.seen import Extent, SeenComparison, SeenFacts
from parkfacts.exchange.clipboard import payload
from parkfacts.exchange.clipboard.claims import CLAIM_PRESETS
from parkfacts.exchange.clipboard.comparison import COMPARISON_PRESETS
from parkfacts.exchange.clipboard.facts import FACT_PRESETS, FACT_PRESETS_BY_ID
from parkfacts.exchange.clipboard.payload import COMPARISON
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.comparison.matrix import compare_parks
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.views.out.copy_popup import CopyPopup, Offered
from parkfacts.views.out.copying import Copier


@pytest.fixture
def popup(qtbot, bundled, settings):
    catalogue = bundled.catalogue
    facts = [catalogue.fact("xiyong-2025.trade-value-2024")]

    def preview(name, options, whole):
        return preview_of(FACT_PRESETS_BY_ID[name], facts * (3 if whole else 1), catalogue, options)

    offered = Offered(
        Extent(1, 3, selected=True), preview, lambda *_: "", lambda whole: 2 if whole else 1
    )
    documents = Documents(settings)
    made = CopyPopup(FACT_PRESETS, offered, settings, documents, "copy_format")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def compared(bundled):
    catalogue = bundled.catalogue
    comparer = Comparer(catalogue)
    parks = [catalogue.park("xiyong-ftz"), catalogue.park("chengdu-gaoxin-ftz")]
    return SeenMatrix(compare_parks(parks, comparer, FactIndex(catalogue)), comparer)


@pytest.fixture
def copier(qtbot, settings, seen):
    button = QPushButton()
    qtbot.addWidget(button)
    return Copier(settings, clipboard_work(Messages(button), button), lambda: seen[-1], button)


@pytest.fixture
def seen(bundled, compared):
    """What the copier sees is the last of these."""
    return [SeenComparison(compared, "nearest")]


def test_each_format_has_a_preview_with_the_figure_or_its_source(popup):
    choice = popup.findChild(QListWidget)
    for row in range(choice.count()):
        choice.setCurrentRow(row)
        assert "2788.44" in popup.preview() or "西永微电园" in popup.preview()


def test_return_takes_the_format_that_is_marked(popup, qtbot):
    popup.findChild(QListWidget).setCurrentRow(2)
    with qtbot.waitSignal(popup.chosen) as taken:
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert taken.args == [FACT_PRESETS[2].id, False]


def choose(popup, option, value):
    box = popup.options.boxes[option]
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_the_edition_of_citations_is_remembered(popup, settings):
    choose(popup, "citations", "gbt7714-2015")
    assert settings["citation_style"] == "gbt7714-2015"
    assert settings["copy_options"] == {"table": {"citations": "gbt7714-2015"}}


def test_an_option_changes_the_preview_at_once_and_only_its_own_format(popup):
    choose(popup, "unit", "万元")
    assert "27884400" in popup.preview()
    assert "（万元）" in popup.preview()
    popup.findChild(QListWidget).setCurrentRow(1)
    assert "27884400" not in popup.preview()
    popup.findChild(QListWidget).setCurrentRow(0)
    assert popup.options.boxes["unit"].currentData() == "万元"


def test_only_the_options_of_a_format_are_there(popup):
    choice = popup.findChild(QListWidget)
    for row, entry in enumerate(FACT_PRESETS):
        choice.setCurrentRow(row)
        boxes = popup.options.boxes | popup.options.ticks
        shown = {name for name, box in boxes.items() if not box.isHidden()}
        assert shown == set(entry.takes)


def test_a_copy_follows_what_was_chosen_in_the_popup(popup, copier, seen, bundled):
    choose(popup, "unit", "万元")
    catalogue = bundled.catalogue
    seen.append(SeenFacts((catalogue.fact("xiyong-2025.trade-value-2024"),), catalogue))
    copier.copy("table")
    assert "27884400" in QGuiApplication.clipboard().text()


def button(popup, begins):
    """The button whose words begin so."""
    return next(one for one in popup.findChildren(QPushButton) if one.text().startswith(begins))


def test_how_much_is_copied_stands_on_the_button(popup, qtbot):
    assert button(popup, "复制").text() == "复制（1 条）"
    button(popup, "全部").click()
    assert button(popup, "复制").text() == "复制（3 条）"
    with qtbot.waitSignal(popup.chosen) as taken:
        button(popup, "复制").click()
    assert taken.args == ["table", True]


def show(popup, preset_id):
    """Mark a format."""
    popup._list.setCurrentRow([one.id for one in FACT_PRESETS].index(preset_id))


def test_what_nobody_chose_is_told_only_if_it_is_wanted_and_is_marked(popup):
    show(popup, "sentence")
    tick = popup.options.ticks["group"]
    assert (tick.text(), tick.isChecked()) == ("连同写明的（1 条）", False)
    assert (popup.unasked_shown(), "39%" in popup.preview()) == ([], False)
    tick.setChecked(True)
    assert "39%" in popup.preview()
    marked = "".join(popup.unasked_shown())
    assert "39%" in marked
    assert "2788.44" not in marked


def test_sources_are_numbered_from_where_it_is_said(popup, settings):
    show(popup, "cited-sentence")
    popup.document.number.setValue(8)
    assert "[8]" in popup.preview()
    popup.document.title.setEditText("季度报告")
    assert "[1]" in popup.preview()
    popup.document.number.setValue(4)
    assert settings["documents"] == {"季度报告": 4}
    show(popup, "table")
    assert "[4]" in popup.preview()


def test_where_no_source_has_a_number_none_is_asked_for(popup):
    for entry in FACT_PRESETS:
        show(popup, entry.id)
        assert popup.document.isHidden() is (entry.numbers is None)
    show(popup, "table")
    choose(popup, "citations", "none")
    assert popup.document.isHidden()


def test_formats_of_a_comparison_are_offered_and_the_choice_is_remembered(qtbot, settings, copier):
    copier.choose()
    popup = copier.parent().findChild(CopyPopup)
    choice = popup.findChild(QListWidget)
    assert choice.count() == len(COMPARISON_PRESETS)
    for row in range(choice.count()):
        choice.setCurrentRow(row)
        assert "2788.44" in popup.preview()
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert settings["copy_comparison_format"] == "paragraph"
    assert QGuiApplication.clipboard().mimeData().hasFormat(COMPARISON)


def test_a_comparison_without_rows_is_not_copied(copier, seen, compared):
    empty = compared._replace(comparison=compared.comparison._replace(rows=()))
    QGuiApplication.clipboard().setText("before")
    seen.append(SeenComparison(empty, "nearest"))
    copier.copy("table")
    assert QGuiApplication.clipboard().text() == "before"


def test_an_unknown_format_of_a_comparison_is_the_table(copier, compared):
    copier.copy("of another version")
    made = make_comparison("table", compared, "gbt7714-2025")
    assert copied_text() == made.data["text/plain"].decode().replace("\r\n", "\n")


def test_claims_are_copied_in_the_format_that_is_chosen(qtbot, window):
    window.commands.run("show_claims")
    window.commands.run("copy")
    assert "<table" in QGuiApplication.clipboard().mimeData().html()
    assert window.status.message() == "已复制 1 条记事：Word、WPS 表格"
    window.commands.run("copy_sentence")
    claim = window.workspace.panes.claims.model.claims[0]
    assert claim.text.removesuffix("。") in QGuiApplication.clipboard().text()
    window.commands.run("copy_as")
    popup = window.findChild(CopyPopup)
    assert claim.text[:8] in popup.preview()
    popup._list.setCurrentRow([one.id for one in CLAIM_PRESETS].index("markdown"))
    popup._take()
    assert window.settings["copy_claims_format"] == "markdown"
    assert QGuiApplication.clipboard().text().startswith("**")
    window.commands.run("copy_again")
    assert QGuiApplication.clipboard().text().startswith("**")


def test_before_a_long_copy_it_is_said_that_it_is_text(copier, seen, monkeypatch, qapp, bundled):
    monkeypatch.setattr(payload, "MOST_MARKED_UP", 1)
    seen.append(SeenFacts(tuple(bundled.catalogue.facts[:2]), bundled.catalogue))
    copier.choose()
    popup = qapp.activePopupWidget() or copier.parent().window().findChild(CopyPopup)
    assert "只有纯文本" in popup.note()
    popup._list.setCurrentRow([one.id for one in FACT_PRESETS].index("sentence"))
    assert popup.note() == ""
    popup.close()
