"""Each field of a fact, as a person writes it."""

from __future__ import annotations

import pytest
from tests import make
from tests.facts.editing.known import Known

from parkfacts.facts.editing.fact_fields import (
    CELL_FIELDS,
    FACT_FIELDS,
    NO_FACT,
    QUALIFIER,
    UNTOLD_PERIOD,
    read_figure,
)
from parkfacts.facts.editing.row_field import Unread, put_text, written
from parkfacts.facts.quantity.reading_words import reading_words

BY_ID = {field.id: field for field in FACT_FIELDS}
KNOWN = Known(make.dataset())


def _put(name: str, text: str, **fields):  # type: ignore[no-untyped-def]
    fact = make.fact("a", "value", fields.pop("literal", "2000亿元"), **fields)
    return put_text(BY_ID[name], fact, text, KNOWN)


def test_a_literal_brings_value_unit_and_qualifier() -> None:
    quantity = _put("literal", "突破 2100 亿元").quantity
    assert (quantity.literal, quantity.qualifier, str(quantity.value), quantity.unit) == (
        "突破2100亿元", "突破", "2100", "亿元",
    )  # fmt: skip


def test_a_bare_number_keeps_the_unit_that_was_there() -> None:
    assert _put("literal", "2100").quantity.unit == "亿元"


def test_another_unit_in_the_literal_is_the_unit() -> None:
    assert _put("literal", "2100万元").quantity.unit == "万元"


def test_what_cannot_be_read_is_not_taken_and_says_why() -> None:
    with pytest.raises(Unread) as told:
        _put("literal", "很多亿元")
    assert "读不出数" in told.value.why


def test_a_unit_that_nobody_knows_is_named() -> None:
    assert "柜" in read_figure("2000柜").why


def test_words_without_a_number_say_what_they_mean() -> None:
    read = read_figure("榜首=第1").quantity
    assert read is not None
    assert (read.literal, str(read.value), read.unit) == ("榜首", "1", "位")


def test_a_unit_is_put_beside_a_bare_number_only() -> None:
    assert _put("unit", "万元", literal="2000", unit="亿元").quantity.unit == "万元"
    with pytest.raises(Unread):
        _put("unit", "万元")


@pytest.mark.parametrize(
    ("before", "word", "after"),
    [
        ("2000亿元", "超", "超2000亿元"),
        ("超2000亿元", "", "2000亿元"),
        ("超2000亿元", "近", "近2000亿元"),
    ],
)
def test_a_qualifier_is_put_into_the_literal(before: str, word: str, after: str) -> None:
    fact = put_text(QUALIFIER, make.fact("a", "value", before), word, KNOWN)
    assert (fact.quantity.literal, fact.quantity.qualifier) == (after, word)


def test_a_period_in_words_is_stated_and_untold_only_where_it_is_said_so() -> None:
    period = _put("period", "2025年上半年").period
    assert (period.label, period.basis, str(period.end)) == ("2025年上半年", "stated", "2025-06-30")
    for said in ("期间未写明", "Not stated"):
        assert _put("period", said).period == UNTOLD_PERIOD
    with pytest.raises(Unread, match="写上期间"):
        _put("period", "")


def test_the_text_that_stands_there_changes_nothing() -> None:
    fact = make.fact("a", "value", "2000亿元", period=make.period(basis="inferred"))
    for field in FACT_FIELDS:
        assert put_text(field, fact, field.text(fact, KNOWN), KNOWN) == fact


def test_another_source_is_no_longer_told_together() -> None:
    known = Known(make.dataset(sources=[make.source(), make.source("other", title="年鉴")]))
    fact = make.fact("a", "value", "2000亿元", group="g")
    put = put_text(BY_ID["source"], fact, "年鉴", known)
    assert (put.source, put.group) == ("other", None)


def test_a_form_tells_each_field_that_is_wrong_and_keeps_the_rest() -> None:
    texts = {"park": "没有的", "literal": "", "period": "2024", "paragraph": "零"}
    found = written(FACT_FIELDS, texts, NO_FACT, KNOWN)
    assert set(found.problems) == {"park", "literal", "paragraph"}
    assert found.row.period.label == "2024年"


def test_every_column_that_can_be_edited_has_one_field() -> None:
    assert {"literal", "unit", "period", "status", "park", "note", "place"} <= set(CELL_FIELDS)
    assert not {"id", "value", "family", "dataset"} & set(CELL_FIELDS)


@pytest.mark.parametrize(
    ("literal", "said"),
    [
        ("超2000亿元", "超 · 2000 亿元，即 (2000, ∞) 亿元"),
        ("近四成", "近 · 4 成，即 (-∞, 4) 成"),
        ("2788.44亿元", "2788.44 亿元，即 [2788.435, 2788.445] 亿元"),
        ("10家", "10 家，即 恰好 10 家"),
        ("约200亿元", "约 · 200 亿元，即 上下不定"),
        ("200余家", "余 · 200 家，即 [200, 300) 家"),
    ],
)
def test_a_reading_is_told_in_one_line(literal: str, said: str) -> None:
    from parkfacts.facts.editing.fact_fields import told_reading

    quantity = read_figure(literal).quantity
    assert quantity is not None
    assert reading_words(told_reading(quantity)) == said
