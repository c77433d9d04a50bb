"""What Qt says: warnings to the log, small talk to nobody, and the harmless nowhere."""

import logging

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType

from parkfacts.views.shell import qt_log


def said(kind, text, caplog):
    """What is logged of a message of Qt."""
    with caplog.at_level(logging.DEBUG, "parkfacts.qt"):
        qt_log._take(kind, QMessageLogContext(), text)
    return [(record.levelname, record.getMessage()) for record in caplog.records]


@pytest.mark.expects_log("no font 50%")
@pytest.mark.parametrize("kind", [QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg])
def test_a_warning_goes_to_the_log_as_it_is(kind, caplog):
    assert said(kind, "no font 50%s", caplog) == [("WARNING", "no font 50%s")]


@pytest.mark.parametrize("kind", [QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg])
def test_what_is_no_warning_is_only_for_who_looks_closely(kind, caplog):
    assert said(kind, "loaded", caplog) == [("DEBUG", "loaded")]


def test_what_is_known_to_be_harmless_is_not_logged(caplog):
    text = "This plugin does not support propagateSizeHints()"
    assert said(QtMsgType.QtWarningMsg, text, caplog) == []
