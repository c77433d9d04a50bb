"""Texts that bite, pasted from the real program: nothing runs, nothing becomes another figure."""

from __future__ import annotations

from decimal import Decimal

import pytest
from odd_facts import LITERALS, LONG, NAMES, odd_dataset

from parkfacts.compose.page.sheet import one_line
from parkfacts.exchange.clipboard.facts import FACT_PRESETS

IDS = [one.id for one in odd_dataset().facts]
SEEN_NAMES = [one_line(name) for name in NAMES]
WITH_CELLS = ("table", "excel", "ppt")


@pytest.mark.parametrize("preset", [entry.id for entry in FACT_PRESETS])
def test_nothing_runs(pasting, odd, preset):
    assert pasting.facts(preset, IDS, odd).calc.formulas == []


@pytest.mark.parametrize("preset", WITH_CELLS)
def test_literals_and_names_are_unchanged_text_in_calc(pasting, odd, preset):
    both = pasting.facts(preset, IDS, odd)
    texts = {cell.text for cell in both.calc.cells.values() if cell.form == "@"}
    assert set(LITERALS) <= texts
    assert set(SEEN_NAMES) <= texts
    assert any(LONG in text for text in texts)


@pytest.mark.parametrize("preset", WITH_CELLS)
def test_literals_and_names_are_unchanged_in_writer(pasting, odd, preset):
    (table,) = pasting.facts(preset, IDS, odd).writer.tables
    texts = {cell.text for row in table for cell in row}
    assert {*LITERALS, *SEEN_NAMES} <= texts
    assert any(LONG in text for text in texts)


def test_numbers_of_odd_literals_are_the_datasets(pasting, odd):
    head, *rows = pasting.facts("excel", IDS, odd).calc.rows
    titles = [cell.text for cell in head]
    number, literal = titles.index("数值"), titles.index("原文")
    found = {row[literal].text: row[number].number for row in rows}
    assert {name: found[name] for name in LITERALS} == {
        name: Decimal(value) for name, value in LITERALS.items()
    }


@pytest.mark.parametrize("preset", ["sentence", "cited-sentence", "markdown", "citation", "figure"])
def test_texts_arrive_whole_in_writer(pasting, odd, preset):
    both = pasting.facts(preset, IDS, odd)
    assert [line for line in both.writer.lines if line] == [one for one in both.written if one]


def test_a_footnote_holds_any_title(pasting, odd):
    notes = pasting.facts("footnote", IDS, odd).writer.footnotes
    assert len(notes) == len(IDS)
    assert all("=1+1 <b>&[N]. @报𠮷" in note for note in notes)
