"""Small dialogs: which keys there are, what this program is, which dataset is to be opened."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from parkfacts import __version__
from parkfacts.app.settings import Settings
from parkfacts.views.shell import dialogs


@pytest.fixture
def parent(qtbot):
    """A window that asks."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def told(monkeypatch):
    """The texts of dialogs, which close at once."""
    texts = []

    def run_box(box):
        said = box.informativeText().replace("\u200b", "")  # where a path may be broken
        texts.extend((box.text(), *said.split("\n")))

    monkeypatch.setattr(QMessageBox, "exec", run_box)
    return texts


def test_version_dataset_and_files_are_told(parent, told, bundled, tmp_path):
    dialogs.show_about(parent, bundled, Settings(tmp_path / "settings.json"))
    assert __version__ in told[0]
    assert f"设置文件：{tmp_path / 'settings.json'}" in told


def test_settings_that_are_not_kept_are_said_to_be_so(parent, told, bundled):
    dialogs.show_about(parent, bundled, Settings(None))
    assert "设置文件：不保存" in told


@pytest.mark.parametrize(("answer", "found"), [("", None), ("a.json", Path("a.json"))])
def test_who_thinks_better_of_it_opens_nothing(parent, monkeypatch, answer, found):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (answer, ""))
    assert dialogs.dataset_to_open(parent) == found
