"""JSON as it is written: readable, with the digits that were written and marks said plainly."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from make import marked

from parkfacts.compose.page.made import Made
from parkfacts.compose.records.json_text import json_pieces, json_text


@pytest.mark.parametrize("written", ["2788.44", "86.50", "12345678901234567890.1"])
def test_a_number_keeps_its_digits(written):
    assert json_text({"value": Decimal(written)}) == f'{{\n  "value": {written}\n}}\n'


def test_marks_of_sources_are_said():
    assert json.loads(json_text([marked("甲[3]")])) == ["甲[3]"]


def test_keys_stay_in_order_and_chinese_stays_readable():
    assert json_text({"乙": 1, "甲": None}) == '{\n  "乙": 1,\n  "甲": null\n}\n'


ROWS = [
    {"名": "甲\n乙", "数": Decimal("1.50"), "列": [1, {"a": None}], "空": []},
    {"名": "", "列": {}},
]


@pytest.mark.parametrize("rows", [ROWS, ROWS[:1], []])
def test_pieces_are_the_whole(rows):
    around = {"dataset": {"title": "小样", "ids": ["a"]}, "sources": {}}
    pieces = list(json_pieces(around | {"facts": Made(rows, dict)}))
    assert "".join(pieces) == json_text(around | {"facts": rows})
    assert len(pieces) > len(rows)


def test_a_record_of_nothing_is_empty():
    assert "".join(json_pieces({})) == json_text({})
