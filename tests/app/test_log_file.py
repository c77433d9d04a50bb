"""The log file: made when there is something to say, put aside when long, silent when it cannot."""

import logging
import sys

import pytest

from parkfacts.app import log_file


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """A log being kept; its path."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    path = tmp_path / "logs" / "parkfacts.log"
    handler = log_file.keep(path)
    yield path
    logging.getLogger().removeHandler(handler)
    handler.close()


def test_it_lies_in_the_standard_folder_of_this_user(home):
    assert log_file.log_path().is_relative_to(home)


@pytest.mark.expects_log("图表")
def test_no_file_until_there_is_something_to_say(kept):
    logging.getLogger("parkfacts").info("fine")
    assert not kept.exists()
    logging.getLogger("parkfacts").warning("图表没有画出")
    assert "图表没有画出" in kept.read_text(encoding="utf-8")


@pytest.mark.expects_log("new")
def test_a_long_log_is_put_aside(kept, monkeypatch):
    monkeypatch.setattr(log_file, "LARGEST", 3)
    kept.parent.mkdir()
    kept.write_text("old line", encoding="utf-8")
    logging.getLogger("parkfacts").warning("new")
    assert "new" in kept.read_text(encoding="utf-8")
    assert kept.with_name("parkfacts.log.old").read_text(encoding="utf-8") == "old line"


@pytest.mark.expects_log("unexpected error")
def test_an_unexpected_error_is_kept_with_its_place(kept, capsys):
    try:
        raise ZeroDivisionError("by hand")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert "by hand" in kept.read_text(encoding="utf-8")
    assert "by hand" in capsys.readouterr().err


@pytest.mark.expects_log("nowhere")
def test_a_folder_that_cannot_be_made_disturbs_nobody(kept, capsys):
    kept.parent.write_text("a file in the way", encoding="utf-8")
    logging.getLogger("parkfacts").warning("nowhere to write")
    assert capsys.readouterr().err == ""
