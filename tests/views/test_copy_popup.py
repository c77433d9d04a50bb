"""The choice of formats: a preview for each, the last one remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from parkfacts.exchange.clipboard import FORMATS
from parkfacts.views.copy_popup import CopyPopup


@pytest.fixture
def popup(qtbot, bundled, settings):
    facts = [bundled.catalogue.fact("xiyong-2025.trade-value-2024")]
    made = CopyPopup(facts, bundled.catalogue, settings)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    return made


def test_each_format_has_a_preview_with_the_figure_or_its_source(popup):
    choice = popup.findChild(QListWidget)
    for row in range(choice.count()):
        choice.setCurrentRow(row)
        assert "2788.44" in popup.preview() or "西永微电园" in popup.preview()


def test_return_takes_the_format_that_is_marked(popup, qtbot):
    popup.findChild(QListWidget).setCurrentRow(2)
    with qtbot.waitSignal(popup.chosen) as taken:
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert taken.args == [FORMATS[2].id]


def test_the_edition_of_citations_is_remembered(popup, settings):
    popup._style.setCurrentIndex(1)
    assert settings["citation_style"] == "gbt7714-2015"
