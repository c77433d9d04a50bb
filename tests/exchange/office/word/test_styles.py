"""The styles of a Word document: in Chinese, of today's Word, black, with fonts of their own."""

from __future__ import annotations

import pytest
from docx.oxml.ns import qn

from parkfacts.exchange.office.word.footnotes import MARK_STYLE, TEXT_STYLE
from parkfacts.exchange.office.word.styles import (
    CELL,
    FIGURE,
    NOTE,
    SMALL_CELL,
    TABLE,
    new_document,
)


@pytest.mark.parametrize("style", [TABLE, CELL, SMALL_CELL, NOTE, FIGURE, TEXT_STYLE, MARK_STYLE])
def test_each_style_that_writers_name_is_there(style):
    ids = [one.get(qn("w:styleId")) for one in new_document().styles.element]
    assert ids.count(style) == 1


def test_word_opens_it_without_compatibility_mode():
    modes = {
        one.get(qn("w:name")): one.get(qn("w:val"))
        for one in new_document().settings.element.iter(qn("w:compatSetting"))
    }
    assert modes["compatibilityMode"] == "15"


@pytest.mark.parametrize(
    ("name", "family"), [("Normal", "宋体"), ("Title", "黑体"), ("Heading 1", "黑体")]
)
def test_fonts_are_named_and_not_those_of_the_theme(name, family):
    fonts = new_document().styles[name].element.rPr.rFonts
    assert (fonts.get(qn("w:ascii")), fonts.get(qn("w:eastAsia"))) == ("Times New Roman", family)
    assert not [key for key in fonts.attrib if key.endswith("Theme")]


def test_headings_are_black():
    styles = new_document().styles
    assert {str(styles[name].font.color.rgb) for name in ("Title", "Heading 1")} == {"000000"}


def test_no_line_is_drawn_under_the_title():
    assert list(new_document().styles["Title"].element.iter(qn("w:pBdr"))) == []


def test_a_caption_and_a_figure_stay_with_what_follows():
    styles = new_document().styles
    assert styles["Caption"].paragraph_format.keep_with_next
    assert styles["图"].paragraph_format.keep_with_next


def test_a_table_has_rules_at_top_and_bottom_and_none_between_columns():
    (table,) = [one for one in new_document().styles.element if one.get(qn("w:styleId")) == TABLE]
    (borders,) = table.iter(qn("w:tblBorders"))
    assert [one.tag for one in borders] == [qn("w:top"), qn("w:bottom")]


def test_what_is_written_is_chinese():
    (language,) = new_document().styles.element.iter(qn("w:lang"))
    assert language.get(qn("w:eastAsia")) == "zh-CN"
