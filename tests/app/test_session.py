"""A session opens a dataset whole or says what is wrong with it."""

import pytest

from parkfacts.app.session import Session, bundled_dataset
from parkfacts.facts.problems import InputError


def test_the_bundled_dataset_opens():
    session = Session(bundled_dataset())
    assert session.title == "园鉴数据集 " + session.catalogue.dataset.version
    assert session.highlighter("  ") is None
    assert session.highlighter("外贸").spans("外贸") == [(0, 2)]


def test_a_broken_file_is_named(tmp_path):
    path = tmp_path / "坏.json"
    path.write_bytes(b"{")
    with pytest.raises(InputError, match=r"坏\.json"):
        Session(path)
