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
