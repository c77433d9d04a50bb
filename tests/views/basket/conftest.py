"""A host for the basket without a window."""

import pytest
from basket_host import FakeHost
from PySide6.QtCore import QObject


@pytest.fixture
def parent(qapp):
    """What owns the parts of a basket while a test runs."""
    return QObject()


@pytest.fixture
def host(bundled, settings, parent):
    """A window as the basket knows it, over the bundled dataset."""
    return FakeHost(bundled, settings, parent)
