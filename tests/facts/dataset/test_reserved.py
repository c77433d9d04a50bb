"""Characters of which marks of sources are made have no place in data."""

import pytest
from make import tiny_dataset

from parkfacts.facts.dataset import reserved
from parkfacts.facts.dataset.file import decode_dataset, encode_dataset
from parkfacts.facts.marks import mark
from parkfacts.facts.problems import InputError


@pytest.mark.parametrize("escaped", [False, True])
def test_a_name_that_would_be_a_mark_is_refused_with_its_place(escaped):
    data = encode_dataset(tiny_dataset())
    character = mark(3)
    if escaped:
        character = character.encode("utf-16-be").hex()
        character = f"\\u{character[:4]}\\u{character[4:]}"
    changed = data.replace(b'"title": "', f'"title": "{character}'.encode(), 1)
    assert changed != data
    with pytest.raises(InputError, match="/title"):
        decode_dataset(changed, "x.json")


def test_other_rare_characters_are_data():
    data = encode_dataset(tiny_dataset())
    changed = data.replace(b'"title": "', '"title": "\U0001f3ed\ue000'.encode(), 1)
    assert decode_dataset(changed, "x.json").sources


@pytest.mark.parametrize("window", range(1, 9))
def test_a_mark_is_found_wherever_a_piece_of_the_file_ends(monkeypatch, window):
    monkeypatch.setattr(reserved, "_WINDOW", window)
    data = encode_dataset(tiny_dataset()).replace(b'"title": "', f'"title": "{mark(3)}'.encode(), 1)
    with pytest.raises(InputError, match="/title"):
        decode_dataset(data, "x.json")
