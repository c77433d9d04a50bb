"""Own data of a window, for the tests of what holds and changes them."""

import make_own
import pytest

from parkfacts.app.own_data import OwnData
from parkfacts.app.settings import Settings
from parkfacts.facts.own.file import encode_own


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def data(qapp, tmp_path, settings):
    """With nothing open; 我的数据 would be made in a folder of documents that is not there yet."""
    made = OwnData(settings, tmp_path / "文档" / "园鉴", make_own.BASE)
    yield made
    made.wait()


@pytest.fixture
def office(tmp_path):
    """An own file with two facts."""
    path = tmp_path / "office.parkfacts"
    path.write_bytes(encode_own(make_own.own()))
    return path
