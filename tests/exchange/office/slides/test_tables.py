"""Tables on slides: rows go on on the next slide, notes stand under them or after them."""

from __future__ import annotations

from exported import mixed, trade
from packages import A, Package, slide_texts
from slide_decks import deck, slides

from parkfacts.compose.page.sheet import Cell, Heading, Row, Sheet
from parkfacts.exchange.office.slides import tables
from parkfacts.exchange.office.slides.presentation import presentation
from parkfacts.exchange.office.slides.tables import add_table_slides


def written(content) -> list:
    """The slides of a presentation."""
    return Package(presentation(content)).named(r"ppt/slides/slide\d+\.xml")


def table(*rows: tuple[str, ...], notes: tuple[str, ...] = ()) -> Sheet:
    head = (Heading("园区", "park"), Heading("原文", "literal"), Heading("来源", "source"))
    return Sheet("甲：乙", head, [Row("", tuple(map(Cell, row))) for row in rows], notes)


def test_a_row_that_is_higher_than_a_slide_goes_on_in_the_next():
    made = deck()
    assert add_table_slides(made, table(("甲" * 4000, "1", "[1] 段2")), "表") == 0
    found = slides(made)
    assert len(found) > 1
    cells = "".join(text for slide in found for text in slide_texts(slide))
    assert (cells.count("甲"), cells.count("[1] 段2")) == (4000, 1)


def test_notes_stand_under_the_table_where_there_is_room_and_else_after_it():
    made = deck()
    add_table_slides(made, table(("a", "1", "[1]"), notes=("短",)), "表", noted=True)
    add_table_slides(made, table(("a", "1", "[1]"), notes=("长" * 3000,)), "表", noted=True)
    texts = [" ".join(slide_texts(slide)) for slide in slides(made)]
    assert "注：短" in texts[0]
    assert "长" not in texts[1]
    assert "".join(texts).count("长") == 3000


def test_all_rows_stand_on_slides_and_each_slide_names_its_sources():
    content = mixed()
    found = [slide for slide in written(content) if list(slide.iter(f"{A}tbl"))]
    lines = [len(list(slide.iter(f"{A}tr"))) - 1 for slide in found]
    assert len(lines) > 1
    assert sum(lines) == len(content.page.rows)
    assert all("来源：[1]" in " ".join(slide_texts(slide)) for slide in found)


def test_a_table_of_very_many_rows_says_where_the_rest_is(monkeypatch):
    monkeypatch.setattr(tables, "_MOST_SLIDES", 1)
    content = mixed()
    found = written(content)
    (shown,) = [slide for slide in found if list(slide.iter(f"{A}tbl"))]
    left = len(content.page.rows) - len(list(shown.iter(f"{A}tr"))) + 1
    notes = found[found.index(shown) + 1]
    assert f"另有 {left} 行" in " ".join(slide_texts(notes))


def test_an_empty_cell_has_no_run_and_the_size_of_its_neighbours():
    content = trade()
    (first, *rest) = content.page.rows
    first = first._replace(cells=(Cell(""), *first.cells[1:]))
    content = content._replace(page=content.page._replace(rows=[first, *rest]))
    found = written(content)
    runs = [run for slide in found for run in slide.iter(f"{A}r")]
    assert all("".join(text.text or "" for text in run.iter(f"{A}t")) for run in runs)
    (shown,) = [slide for slide in found if list(slide.iter(f"{A}tbl"))]
    ends = {end.get("sz") for end in next(shown.iter(f"{A}tbl")).iter(f"{A}endParaRPr")}
    assert ends == {"1200"}


def test_the_head_stands_on_each_slide():
    made = deck()
    add_table_slides(made, table(*[(f"园{at}", "1", "[1]") for at in range(60)]), "表")
    heads = [slide_texts(next(slide.iter(f"{A}tr"))) for slide in slides(made)]
    assert len(heads) > 1
    assert {tuple(head) for head in heads} == {("园区", "原文", "来源")}


def test_long_rows_are_set_smaller_than_short_ones():
    made = deck()
    add_table_slides(made, table(("甲", "1", "[1]")), "表")
    add_table_slides(made, table(("甲" * 1200, "1", "[1]")), "表")
    sizes = [next(shown.iter(f"{A}tr")).find(f".//{A}rPr").get("sz") for shown in slides(made)]
    assert int(sizes[1]) < int(sizes[0]) == 1200


def test_rules_stand_over_and_under_the_head_and_under_the_last_row():
    made = deck()
    add_table_slides(made, table(("a", "1", "[1]"), ("b", "2", "[1]"), ("c", "3", "[2]")), "表")
    (shown,) = slides(made)
    lines = [
        [name for name in ("lnT", "lnB") if list(row.iter(f"{A}{name}"))]
        for row in shown.iter(f"{A}tr")
    ]
    assert lines == [["lnT", "lnB"], [], [], ["lnB"]]
