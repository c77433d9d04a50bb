"""The texts of the presets for facts: guarded lines, slides, numbers with unit and qualifier."""

from __future__ import annotations

from make import OTHERS, TRADE, dataset, fact
from make_baskets import TINY

from parkfacts.compose.page.options import Options
from parkfacts.exchange.clipboard.payload import PREVIEWED
from parkfacts.exchange.clipboard.preset_texts import (
    FactCopy,
    as_figures,
    as_html_cells,
    as_markdown,
    as_numbers,
    as_slide_text,
    as_tsv,
    lines_of,
)
from parkfacts.facts.catalogue.catalogue import Catalogue


def copy_of(*facts, **options):
    """Facts to be copied."""
    return FactCopy(facts, TINY, Options()._replace(**options))


def text_of(pieces) -> str:
    """What is written piece by piece."""
    assert not isinstance(pieces, str)
    return "".join(pieces)


def test_lines_never_begin_a_formula_and_the_last_has_no_end():
    assert text_of(lines_of(["=1+1", "-2.3%", "甲\n乙"])) == "'=1+1\r\n-2.3%\r\n甲 乙"


def test_a_slide_has_the_scope_behind_the_indicator():
    head, *rows = text_of(as_slide_text(copy_of(*TRADE))).split("\r\n")
    assert "口径" not in head.split("\t")
    assert "外贸进出口值占比（占全市）" in rows[2]


def test_with_half_width_marks_the_scope_has_half_brackets():
    text = text_of(as_slide_text(copy_of(*TRADE, punctuation="half")))
    assert "外贸进出口值占比 (占全市)" in text


def test_a_slide_without_scopes_is_the_table_of_a_page():
    assert "外贸进出口值" in text_of(as_slide_text(copy_of(TRADE[0]))).split("\r\n")[0]


def test_a_number_is_put_into_the_unit_that_is_wanted():
    assert text_of(as_numbers(copy_of(TRADE[0], unit="万元"))) == "27884400\t万元\t\r\n"


def test_figures_stand_a_line_each():
    assert (
        text_of(as_figures(copy_of(TRADE[0], OTHERS[0], value="literal")))
        == "2788.44亿元\r\n超1.5万P"
    )


def test_markdown_ends_its_lines_as_the_clipboard_does():
    text = text_of(as_markdown(copy_of(*TRADE)))
    assert "\n" not in text.replace("\r\n", "")
    assert text.count("\r\n") > len(TRADE)


def test_cells_for_a_spreadsheet_have_no_caption_of_their_own():
    assert "<p " not in text_of(as_html_cells(copy_of(*TRADE)))


def test_tab_separated_cells_have_the_citation_in_a_column():
    head, row = (line.split("\t") for line in text_of(as_tsv(copy_of(TRADE[0]))).split("\r\n")[:2])
    assert row[head.index("来源")].startswith("园区答卷")


def test_a_preview_is_of_the_first_facts():
    facts = [fact(f"f{at}", "value", "1亿元") for at in range(PREVIEWED + 5)]
    many = FactCopy(facts, Catalogue(dataset(facts=facts, claims=[])), Options())
    assert (many.things, many.beginning().facts) == (PREVIEWED + 5, facts[:PREVIEWED])
