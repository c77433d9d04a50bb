"""A long dataset file is read a fact at a time, and otherwise as a short one."""

import pytest
from make import encoded, tiny_dataset, tree

from parkfacts.facts.dataset import file as module
from parkfacts.facts.dataset.file import decode_dataset, encode_dataset
from parkfacts.facts.problems import InputError
from parkfacts.facts.progress import Cancelled

VALID = encode_dataset(tiny_dataset())


def problems(data):
    """What is said of the bytes."""
    with pytest.raises(InputError) as caught:
        decode_dataset(data, "园区.json")
    return caught.value.problems


def broken(table, row, **fields):
    """The tiny dataset with other fields in one row."""
    found = tree()
    found[table][row] |= fields
    return encoded(found)


@pytest.fixture
def in_parts(monkeypatch):
    """Every file is read as a long one is: a fact at a time."""
    monkeypatch.setattr(module, "_LONG", 0)


@pytest.mark.usefixtures("in_parts")
def test_a_long_file_is_read_as_a_short_one():
    assert decode_dataset(VALID, "x.json") == tiny_dataset()


@pytest.mark.usefixtures("in_parts")
def test_a_file_without_facts_is_read_in_parts_too():
    without = encoded({name: rows for name, rows in tree().items() if name != "facts"})
    assert decode_dataset(without, "x.json", proved=True).facts == []


@pytest.mark.parametrize(
    "data",
    [
        broken("facts", 1, paragraph=0),
        broken("facts", 1, unknown=1),
        broken("parks", 0, name=3),
        broken("facts", 2, source="nobody"),
        VALID[:-20],
        VALID.replace(b'"facts": [', b'"facts": [{},'),
        VALID.replace(b'"facts": [', b'"facts": [3,'),
        VALID.replace("亿元".encode(), b"\xff", 1),
    ],
)
def test_a_long_file_is_refused_as_a_short_one(monkeypatch, data):
    short = problems(data)
    monkeypatch.setattr(module, "_LONG", 0)
    assert problems(data) == short


@pytest.mark.usefixtures("in_parts")
def test_how_far_reading_is_grows_up_to_the_whole():
    told = []
    decode_dataset(VALID, "x.json", told=told.append)
    assert told == sorted(told)
    assert told[0] == 0
    assert len(told) > 1
    assert told[-1] < 1


@pytest.mark.usefixtures("in_parts")
def test_reading_ends_where_nobody_waits_for_it():
    def nobody(_share):
        raise Cancelled

    with pytest.raises(Cancelled):
        decode_dataset(VALID, "x.json", told=nobody)
