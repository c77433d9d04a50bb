"""How HTML for other programs is set: fonts by Word's names alone, sizes by what it is for."""

from __future__ import annotations

import pytest

from parkfacts.exchange.markup.html_face import CELLS, PAGE, SLIDE, fonts


def test_no_list_of_families_is_named():
    assert "mso-fareast-font-family:宋体" in fonts("Times New Roman", "宋体")
    assert not any(part.startswith("font-family") for part in PAGE.note("甲").split(";"))


@pytest.mark.parametrize(("face", "size"), [(PAGE, "10.5pt"), (SLIDE, "18pt"), (CELLS, "10.5pt")])
def test_a_slide_has_larger_type_than_a_page(face, size):
    assert f"font-size:{size};" in face.caption("外贸")


def test_a_caption_is_bold_without_style_and_leaves_what_follows_its_side():
    text = PAGE.caption("外贸")
    assert "<b>外贸</b>" in text
    assert "align=" not in text


@pytest.mark.parametrize("write", [PAGE.caption, PAGE.note])
def test_texts_are_one_line_of_text_and_never_markup(write):
    assert "甲 &lt;b&gt;&amp;乙" in write("甲\n<b>&乙")


def test_cells_of_a_spreadsheet_stand_alone():
    assert [face.framed for face in (PAGE, SLIDE, CELLS)] == [True, True, False]
