"""Names with breaks, marks of direction or a last digit leave the comparison readable."""

from __future__ import annotations

import re
import unicodedata

import pytest
from copied import make_comparison
from make import dataset, fact

from parkfacts.compose.comparison.paragraph import paragraph_lines
from parkfacts.exchange.clipboard.comparison import COMPARISON_PRESETS
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.comparison.against import DERIVED_COLUMNS
from parkfacts.facts.comparison.matrix import compare_parks
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.marks import as_text
from parkfacts.facts.model import Park
from parkfacts.facts.verdict.comparer import Comparer

STYLE = "gbt7714-2025"


def compared_as(*names: str) -> SeenMatrix:
    """Parks of these names that differ in one figure, with all that can be reckoned."""
    parks = [Park(id=f"p{at}", name=name, kind="park") for at, name in enumerate(names)]
    facts = [
        fact(f"daily.v{at}", "value", f"{5 + at}亿元", park=park.id)
        for at, park in enumerate(parks)
    ]
    catalogue = Catalogue(dataset(parks=parks, facts=facts, claims=[]))
    comparer = Comparer(catalogue)
    found = compare_parks(parks, comparer, FactIndex(catalogue))
    return SeenMatrix(found, comparer, frozenset(DERIVED_COLUMNS))


@pytest.mark.parametrize("form", [entry.id for entry in COMPARISON_PRESETS])
def test_no_control_character_of_a_name_leaves(form):
    odd = compared_as("甲\n乙\t丙", "甲\x07\u202e乙\u2066", "丁")
    payload = make_comparison(form, odd, STYLE)
    for kind, data in payload.data.items():
        if kind.startswith("text/"):
            text = data.decode().replace("\r\n", "").replace("\n", "").replace("\t", "")
            assert not [char for char in text if unicodedata.category(char) in ("Cc", "Cf")], kind
    assert "甲 乙 丙" in payload.preview


def test_a_paragraph_is_one_line_whatever_the_names():
    compared = compared_as("甲\n乙", "丁")
    first, *_ = map(as_text, paragraph_lines(compared.comparison, compared.comparer, STYLE))
    assert first.startswith("2024年外贸进出口值，丁为6亿元[1]，甲 乙为5亿元[1]；")


def test_a_last_digit_of_a_name_is_not_one_of_the_figure():
    compared = compared_as("示范区", "示范区2")
    text = make_comparison("markdown", compared, STYLE).data["text/plain"].decode()
    assert "示范区2：第1" in text
    assert not re.search("示范区2[0-9.第约]", text)
