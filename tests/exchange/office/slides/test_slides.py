"""Slides: what is too long is shared out over slides or set smaller, and nothing runs off one."""

from __future__ import annotations

from make import marked
from packages import A, slide_texts
from slide_decks import SHORT, deck, slides

from parkfacts.compose.page.sheet import Cell, Heading, Row, Sheet
from parkfacts.exchange.office.slides.master import HEIGHT, WIDTH
from parkfacts.exchange.office.slides.slides import SlideText
from parkfacts.exchange.office.slides.tables import add_table_slides

POINT = 12_700


def table(*rows: tuple[str, ...]) -> Sheet:
    head = (Heading("园区", "park"), Heading("原文", "literal"), Heading("来源", "source"))
    return Sheet("甲：乙", head, [Row("", tuple(map(Cell, row))) for row in rows])


def test_a_long_text_goes_on_on_the_next_slide_and_nothing_is_lost():
    made = deck()
    made.text_slides("记事", [SlideText("甲" * 3000), SlideText("乙")])
    found = slides(made)
    assert len(found) > 1
    whole = "".join(text for slide in found for text in slide_texts(slide))
    assert (whole.count("甲"), whole.count("乙")) == (3000, 1)
    assert "记事（1/" in slide_texts(found[0])[0]


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
    made.title_slide()
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
