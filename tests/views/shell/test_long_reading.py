"""A large dataset that is read before there is a window: with progress, and an end to it."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton

from parkfacts.app.session import Session, bundled_dataset
from parkfacts.facts.problems import InputError
from parkfacts.facts.progress import Cancelled
from parkfacts.views.shell import start
from parkfacts.views.shell.long_reading import read_watched


def test_the_dataset_is_read(qapp):
    assert read_watched(bundled_dataset()).catalogue.facts


def test_what_is_wrong_with_it_is_raised(qapp, tmp_path):
    with pytest.raises(InputError, match=r"none\.json"):
        read_watched(tmp_path / "none.json")


@pytest.fixture
def never_read(qapp, monkeypatch):
    """Reading goes on until somebody ends it, by the button that is pressed as soon as it is."""

    def forever(_path, told):
        while True:
            told(0.5)

    def press():
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QProgressDialog) and window.isVisible():
                window.findChild(QPushButton).click()

    monkeypatch.setattr(Session, "prepared", forever)
    looking = QTimer(interval=10)
    looking.timeout.connect(press)
    looking.start()
    yield
    looking.stop()


@pytest.mark.usefixtures("never_read")
def test_who_does_not_wait_for_it_gets_none(qapp):
    with pytest.raises(Cancelled):
        read_watched(bundled_dataset())


@pytest.mark.usefixtures("never_read")
def test_who_does_not_wait_for_a_large_one_gets_the_bundled_one(qapp, monkeypatch, tmp_path):
    large = tmp_path / "large.json"
    large.write_bytes(bundled_dataset().read_bytes() + b" ")
    monkeypatch.setattr(start, "_LARGE", bundled_dataset().stat().st_size)
    session, problems = start.open_session(large)
    assert (session.path, problems) == (bundled_dataset(), [])
