"""One way to tell the user something: to the window and to the log."""

import pytest

from parkfacts.app.messages import Messages


@pytest.mark.expects_log("kaputt")
def test_an_error_is_told_and_logged():
    messages, told = Messages(), []
    messages.error_told.connect(told.append)
    messages.error("kaputt")
    assert told == ["kaputt"]


def test_an_information_is_no_warning():
    messages, told = Messages(), []
    messages.info_told.connect(told.append)
    messages.info("fertig")
    assert told == ["fertig"]


@pytest.mark.expects_log("nicht geschrieben|kaputt")
def test_an_error_ends_with_its_cause_alone():
    messages, ended = Messages(), []
    messages.error_ended.connect(lambda: ended.append(True))
    messages.error("nicht geschrieben", "settings")
    messages.settled("basket")
    assert ended == []
    messages.settled("settings")
    messages.settled("settings")
    assert ended == [True]


@pytest.mark.expects_log("nicht geschrieben|kaputt")
def test_what_was_told_since_does_not_end_with_an_older_cause():
    messages, ended = Messages(), []
    messages.error_ended.connect(lambda: ended.append(True))
    messages.error("nicht geschrieben", "settings")
    messages.error("kaputt")
    messages.settled("settings")
    messages.error("nicht geschrieben", "settings")
    messages.info("fertig")
    messages.settled("settings")
    assert ended == []
