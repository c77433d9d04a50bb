"""A paragraph and its entries as HTML: marks raised in what is read, never in an entry."""

from __future__ import annotations

import pytest
from make import marked

from parkfacts.exchange.markup.html_passage import html_paragraph, html_passage


@pytest.mark.parametrize(
    ("kind", "raised"), [("body", True), ("line", True), ("small", False), ("heading", False)]
)
def test_marks_are_raised_where_they_point_somewhere(kind, raised):
    assert ("<sup>[12]</sup>" in html_paragraph(marked("增长2%[12]。"), kind)) is raised


def test_only_the_first_line_is_the_paragraph():
    made = html_passage([marked("增长[1]。"), "[1] 甲报."])
    assert made.count("<p ") == 2
    assert made.count("<sup>") == 1
    assert ">[1] 甲报.</p>" in made


def test_no_text_acts_as_markup_or_runs():
    assert ">'=1&lt;b&gt;</p>" in html_paragraph("=1<b>", "body").replace("&#x27;", "'")


def test_the_fragment_is_marked_for_a_paste():
    made = html_passage(["甲"])
    assert made.index("<!--StartFragment-->") < made.index("甲") < made.index("<!--EndFragment-->")
