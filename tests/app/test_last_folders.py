"""Where a dialog for files begins."""

import pytest
from PySide6.QtCore import QStandardPaths

from parkfacts.app import last_folders
from parkfacts.app.last_folders import EXPORTS, LastFolders
from parkfacts.app.settings import Settings


@pytest.fixture
def documents(monkeypatch, tmp_path):
    """The system's folder of documents."""
    folder = tmp_path / "文档"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(folder))
    return folder


def test_the_first_time_it_begins_in_the_documents(documents):
    assert LastFolders(Settings(None)).start(EXPORTS, "甲.xlsx") == str(documents / "甲.xlsx")


def test_then_where_the_last_file_of_its_kind_went(documents, tmp_path):
    settings = Settings(tmp_path / "settings.json")
    (tmp_path / "报告").mkdir()
    LastFolders(settings).remember(EXPORTS, tmp_path / "报告" / "甲.xlsx")
    settings.save()
    again = LastFolders(Settings(settings.path))
    assert again.start(EXPORTS, "乙.xlsx") == str(tmp_path / "报告" / "乙.xlsx")
    assert again.start("charts") == str(documents)


@pytest.mark.parametrize("kept", ["", 3, None, "/nowhere/at/all", "\0"])
def test_a_folder_that_is_no_longer_there_is_passed_over(documents, kept):
    settings = Settings(None)
    settings["folders"] = {EXPORTS: kept}
    assert LastFolders(settings).start(EXPORTS) == str(documents)


def test_a_home_that_is_not_there_is_no_reason_to_begin_where_the_program_was_started(
    monkeypatch, tmp_path
):
    home = tmp_path / "no" / "home"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(home))
    assert last_folders.documents() == home
