"""Footnotes of Word: the first mark of a source is its note, each later one points to it."""

from __future__ import annotations

import re

import pytest
from make import marked

from parkfacts.compose.page.numbering import Entry
from parkfacts.exchange.office.word.footnotes import Footnotes, run
from parkfacts.facts.marks import as_text

SOURCES = [Entry(1, "甲报."), Entry(2, "乙报.")]


def test_the_first_mark_is_a_footnote_and_a_later_one_points_to_it():
    notes = Footnotes(SOURCES)
    first, later = notes.runs(marked("增长[2]。")), notes.runs(marked("又增长[2]。"))
    assert first.count('<w:footnoteReference w:id="1"/>') == 1
    assert "footnoteReference" not in later
    assert "NOTEREF _RefSource1 " in later


@pytest.mark.parametrize("text", ["增长[1]。", marked("增长[3]。"), marked("增长[0]。"), "增长。"])
def test_what_points_to_no_source_stays_text(text):
    notes = Footnotes(SOURCES)
    assert "".join(re.findall("<w:t[^>]*>([^<]*)</w:t>", notes.runs(text))) == as_text(text)
    assert notes.missing() == [1, 2]


def test_sources_that_nothing_points_to_are_missing():
    notes = Footnotes(SOURCES)
    notes.runs(marked("增长[2]。"))
    assert notes.missing() == [1]


def test_a_run_keeps_its_spaces_and_is_no_markup():
    assert run(" <b>&") == '<w:r><w:t xml:space="preserve"> &lt;b&gt;&amp;</w:t></w:r>'
    assert "<w:rPr><w:b/></w:rPr>" in run("甲", "<w:b/>")
    assert run("", "<w:b/>") == ""
