"""Columns on a page: they fill it, and give way where they may wrap."""

from __future__ import annotations

import pytest

from parkfacts.exchange.cells import Cell, Heading, Row, Sheet
from parkfacts.exchange.page_layout import page_layout


def sheet_of(*columns: tuple[Heading, str]) -> Sheet:
    row = Row("fact", tuple(Cell(text) for _, text in columns))
    return Sheet("", tuple(heading for heading, _ in columns), [row])


def test_few_columns_fill_the_page():
    layout = page_layout(sheet_of((Heading("甲"), "1"), (Heading("乙"), "22")))
    assert sum(layout.widths) == pytest.approx(415)
    assert layout.type_size == 10.5


def test_a_full_page_has_smaller_type_and_only_texts_wrap():
    long = "很" * 50
    layout = page_layout(
        sheet_of((Heading("甲", wraps=True), long), (Heading("乙"), "2788.44亿元"))
    )
    assert layout.type_size == 9
    assert sum(layout.widths) == pytest.approx(415)
    assert layout.widths[1] == pytest.approx(11 * 4.5 + 14)


def test_a_head_may_break_before_its_unit():
    wide = sheet_of((Heading("外贸进出口值（亿元）", number=True), "1"), (Heading("长"), "很" * 30))
    assert page_layout(wide).widths[0] < 20 * 4.5


def test_a_range_is_not_squeezed_until_it_breaks():
    wide = (Heading("甲", wraps=True), "很" * 90)
    layout = page_layout(sheet_of(wide, wide, (Heading("差", wraps=True), "高2232.1～2233.1" * 3)))
    assert layout.widths[2] > 14 * 4.5


def test_centred_columns_are_of_one_width():
    layout = page_layout(
        sheet_of((Heading("甲", centred=True), "1"), (Heading("乙", centred=True), "2788.44"))
    )
    assert layout.widths[0] == layout.widths[1]


def test_a_page_on_its_side_is_wider():
    sheet = sheet_of((Heading("甲"), "1"))._replace(landscape=True)
    assert sum(page_layout(sheet).widths) == pytest.approx(697)


def test_no_rows():
    assert len(page_layout(Sheet("", (Heading("甲"),), [])).widths) == 1
