"""How wide the chart is as a picture: said once, kept, and so for copy, file and drag."""

from __future__ import annotations

import pytest
from clipboard_now import copied_picture
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QInputDialog

from parkfacts.app.settings import Settings
from parkfacts.views.out.dragging import dragged

TRADE = "xiyong-2025.trade-value-2024"


@pytest.fixture
def answer(monkeypatch):
    """What is said in the dialog; it is asked with the width that counts."""
    asked = []

    def answered(width, taken=True):
        def ask(parent, title, text, value, *bounds, **named):
            asked.append(value)
            return width, taken

        monkeypatch.setattr(QInputDialog, "getDouble", ask)
        return asked

    return answered


def centimetres(image: QImage) -> float:
    return round(image.width() / image.dotsPerMeterX() * 100, 1)


def test_the_width_that_is_said_is_that_of_copy_file_and_drag(
    window, answer, monkeypatch, tmp_path
):
    window.workspace.show_fact(TRADE)
    window.workspace.panes.chart.prepare_now()
    path = tmp_path / "图.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    answer(12.0)
    window.workspace.panes.chart.width_requested.emit()
    window.commands.run("copy_chart")
    copied = copied_picture()
    window.commands.run("save_chart")
    pulled = dragged(window.seen(), "chart", window.settings, window.documents).data.data(
        "image/png"
    )
    images = [copied, QImage(str(path)), QImage.fromData(pulled)]
    assert [centimetres(image) for image in images] == [12.0, 12.0, 12.0]


def test_the_width_is_remembered(window, answer, settings):
    asked = answer(24.0)
    window.commands.run("chart_width")
    window.commands.run("chart_width")
    assert asked == [15.6, 24.0]
    settings.save()
    assert Settings(settings.path)["chart_width"] == 24.0


def test_leaving_the_dialog_changes_nothing(window, answer):
    answer(24.0, taken=False)
    window.commands.run("chart_width")
    assert window.settings["chart_width"] == 15.6
