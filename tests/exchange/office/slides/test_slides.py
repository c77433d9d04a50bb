"""Slides: what is too long is shared out over slides or set smaller, and nothing runs off one."""

from __future__ import annotations

import pytest
from make import marked
from packages import A, Package, slide_texts

from parkfacts.compose.page.sheet import Cell, Heading, Row, Sheet
from parkfacts.exchange.office.slides.fitting import fitted, shared_out, wrapped_lines
from parkfacts.exchange.office.slides.slides import HEIGHT, WIDTH, Slides, SlideText
from parkfacts.exchange.office.slides.tables import add_table_slides

SHORT = tuple(f"[{at}] 重庆日报，2025-03-{at:02}" for at in range(1, 41))
POINT = 12_700


def deck() -> Slides:
    return Slides("季度报告", "小样 1", SHORT)


def slides(made: Slides) -> list:
    return Package(made.data()).named(r"ppt/slides/slide\d+\.xml")


def table(*rows: tuple[str, ...], notes: tuple[str, ...] = ()) -> Sheet:
    head = (Heading("园区", "park"), Heading("原文", "literal"), Heading("来源", "source"))
    return Sheet("甲：乙", head, [Row("", tuple(map(Cell, row))) for row in rows], notes)


def test_things_are_shared_out_evenly_over_as_few_pages_as_they_need():
    assert shared_out("abcdefg", [2] * 7, 12) == [list("abcd"), list("efg")]
    assert shared_out("ab", [20, 20], 12) == [["a"], ["b"]]
    assert shared_out("", [], 12) == []


@pytest.mark.parametrize("count", [1, 10, 60, 200, 1000])
def test_a_title_is_set_smaller_and_cut_last(count):
    size, shown = fitted("甲" * count, 864.0, 58.0, (24.0, 18.0, 10.0))
    assert wrapped_lines(shown, size, 864.0) * size * 1.2 <= 58.0
    assert (shown == "甲" * count) == (count <= 200)


def test_a_long_text_goes_on_on_the_next_slide_and_nothing_is_lost():
    made = deck()
    made.text_slides("记事", [SlideText("甲" * 3000), SlideText("乙")])
    found = slides(made)
    assert len(found) > 1
    whole = "".join(text for slide in found for text in slide_texts(slide))
    assert (whole.count("甲"), whole.count("乙")) == (3000, 1)
    assert "记事（1/" in slide_texts(found[0])[0]


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


def test_marks_are_raised_and_their_sources_stand_at_the_foot():
    made = deck()
    made.text_slides("记事", [SlideText(marked("开通班列[3]。"), raised=True)])
    (slide,) = slides(made)
    raised = [run for run in slide.iter(f"{A}r") if run.find(f"{A}rPr").get("baseline")]
    assert ["".join(run.itertext()) for run in raised] == ["[3]"]
    assert slide_texts(slide)[-1] == f"来源：{SHORT[2]}"


def test_a_foot_of_very_many_sources_stays_on_the_slide():
    made = deck()
    rows = [(f"园{at}", "1", f"[{at}]") for at in range(1, 41)]
    add_table_slides(made, table(*rows), "表")
    made.foot(made.slide("图"), ["来源：" + "；".join(SHORT * 4)])
    assert slide_texts(slides(made)[-1])[-1].endswith("…")


def test_no_shape_stands_off_the_slide():
    made = deck()
    made.title_slide("季度报告" * 40, ["小样 1"])
    made.text_slides("甲" * 300, [SlideText("乙" * 900)], "丙" * 300)
    add_table_slides(made, table(*[("园" * 200, "1" * 60, "[1]")] * 9), "表", "说明")
    for slide in slides(made):
        for place in slide.iter(f"{A}xfrm"):
            left, top = (int(place.find(f"{A}off").get(name)) for name in "xy")
            wide, high = (int(place.find(f"{A}ext").get(name)) for name in ("cx", "cy"))
            assert left >= 0
            assert top >= 0
            assert left + wide <= WIDTH * POINT + 1
            assert top + high <= HEIGHT * POINT + 1
