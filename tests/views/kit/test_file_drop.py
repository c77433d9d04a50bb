"""Of what is dropped, a dataset or a basket is told; anything else is left to others."""

import pytest
from dropped import dropped_on, files
from make_baskets import full_basket
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QWidget

from parkfacts.app.session import bundled_dataset
from parkfacts.exchange.files.basket_file import write_basket
from parkfacts.views.kit.file_drop import FileDrop, dropped_file


@pytest.mark.parametrize("name", ["a.json", "a.parkfacts", "a.PARKBASKET"])
def test_a_file_that_the_program_opens_is_found(tmp_path, name):
    assert dropped_file(files(tmp_path / "a.txt", tmp_path / name)) == tmp_path / name


@pytest.mark.parametrize("address", ["https://example.org/a.json", "file:///a.docx"])
def test_what_is_not_such_a_file_is_not_found(address):
    data = QMimeData()
    data.setUrls([QUrl(address)])
    assert dropped_file(data) is None


@pytest.mark.parametrize(
    ("name", "told"), [("a.json", "dataset"), ("a.parkbasket", "basket"), ("a.docx", None)]
)
def test_it_is_told_what_was_dropped(qtbot, tmp_path, name, told):
    widget, heard = QWidget(), []
    qtbot.addWidget(widget)
    drops = FileDrop(widget)
    drops.dataset_dropped.connect(lambda path: heard.append(("dataset", path)))
    drops.basket_dropped.connect(lambda path: heard.append(("basket", path)))
    assert dropped_on(widget, files(tmp_path / name)) is (told is not None)
    assert heard == ([(told, tmp_path / name)] if told else [])


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
