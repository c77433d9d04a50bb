"""The bundled dataset, opened once for the models' tests."""

import pytest

from parkfacts.app.session import Session, bundled_dataset


@pytest.fixture(scope="session")
def bundled():
    """The session of the bundled dataset; tests do not change it."""
    return Session(bundled_dataset())
