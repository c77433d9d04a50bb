"""Resources are found in a checkout and in a frozen program."""

import sys

from parkfacts.bundled import resource, resources


def test_a_checkout_has_its_resources():
    assert resource("parkfacts.json").is_file()
    assert resource("pinyin.txt").is_file()


def test_a_frozen_program_looks_beside_itself(tmp_path, monkeypatch):
    folder = tmp_path / "parkfacts" / "resources"
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources() == folder
