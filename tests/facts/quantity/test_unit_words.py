"""Units on an English screen."""

import pytest

from parkfacts.facts.phrase import Named
from parkfacts.facts.quantity.unit_words import counted, unit_words


@pytest.mark.parametrize(
    ("unit", "english"),
    [
        ("元", "yuan"),
        ("亿元", "×100m yuan"),
        ("万台/年", "×10k units/year"),
        ("片/周", "pieces/week"),
        ("家", "number"),
        ("家/年", "number/year"),
        ("万家", "×10k"),
        ("个百分点", "percentage points"),
        ("千米", "km"),
        ("万P", "×10k P"),
        ("个月", "months"),
    ],
)
def test_a_unit_has_its_english(unit, english):
    words = unit_words(unit)
    assert words == unit
    assert isinstance(words, Named)
    assert words.english == english


@pytest.mark.parametrize(
    ("unit", "english"),
    [("家", ""), ("家/年", "/year"), ("亿元", None), ("人", None), ("家/斛", None)],
)
def test_behind_a_number_english_says_no_measure_word(unit, english):
    assert getattr(counted(unit), "english", None) == english


@pytest.mark.parametrize("unit", ["", "斛", "元/斛", "亿斛"])
def test_an_unknown_unit_stays_as_it_is(unit):
    assert type(unit_words(unit)) is str
    assert unit_words(unit) == unit


def test_all_units_of_the_dataset_have_english(bundled):
    dataset = bundled.catalogue.dataset
    units = {fact.quantity.unit for fact in dataset.facts} | {
        one.unit for one in dataset.indicators
    }
    assert [unit for unit in units if unit and not isinstance(unit_words(unit), Named)] == []
