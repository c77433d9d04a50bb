"""JSON as it is written: readable, with the digits that were written and marks said plainly."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from make import marked

from parkfacts.compose.records.json_text import json_text


@pytest.mark.parametrize("written", ["2788.44", "86.50", "12345678901234567890.1"])
def test_a_number_keeps_its_digits(written):
    assert json_text({"value": Decimal(written)}) == f'{{\n  "value": {written}\n}}\n'


def test_marks_of_sources_are_said():
    assert json.loads(json_text([marked("甲[3]")])) == ["甲[3]"]


def test_keys_stay_in_order_and_chinese_stays_readable():
    assert json_text({"乙": 1, "甲": None}) == '{\n  "乙": 1,\n  "甲": null\n}\n'
