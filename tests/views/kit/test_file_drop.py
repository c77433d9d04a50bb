"""Of what is dropped, what the program opens is told; anything else is left to others."""

import pytest
from dropped import dropped_on, files
from make_baskets import full_basket
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QWidget

from parkfacts.app.session import bundled_dataset
from parkfacts.exchange.files.basket_file import write_basket
from parkfacts.views.kit.file_drop import FileDrop, carried_files


@pytest.mark.parametrize("name", ["a.json", "a.parkfacts", "a.PARKBASKET", "a.xlsx", "a.CSV"])
def test_a_file_that_the_program_opens_is_found(tmp_path, name):
    assert carried_files(files(tmp_path / "a.docx", tmp_path / name)) == [tmp_path / name]


@pytest.mark.parametrize("address", ["https://example.org/a.json", "file:///a.docx"])
def test_what_is_not_such_a_file_is_not_found(address):
    data = QMimeData()
    data.setUrls([QUrl(address)])
    assert carried_files(data) == []


@pytest.mark.parametrize("name", ["a.json", "a.parkbasket", "a.xls", "a.docx"])
def test_it_is_told_what_was_dropped(qtbot, tmp_path, name):
    widget, heard = QWidget(), []
    qtbot.addWidget(widget)
    FileDrop(widget).files_dropped.connect(heard.append)
    taken = name != "a.docx"
    assert dropped_on(widget, files(tmp_path / "b.json", tmp_path / name)) is True
    assert heard == [[tmp_path / "b.json", *([tmp_path / name] if taken else [])]]


@pytest.mark.parametrize("name", ["mine.json", "mine.parkfacts", "mine.PARKBASKET"])
def test_a_file_that_is_dropped_is_opened(qtbot, window, tmp_path, name):
    path = tmp_path / name
    if not name.endswith("BASKET"):
        path.write_bytes(bundled_dataset().read_bytes())
    else:
        write_basket(path, full_basket())
    dropped_on(window, files(path))
    if not name.endswith("BASKET"):
        qtbot.waitUntil(lambda: window.workspace.session.path == path)
    else:
        assert window.binder.basket.content == full_basket()


def test_other_files_are_refused(window, tmp_path):
    assert not dropped_on(window, files(tmp_path / "a.docx"))
