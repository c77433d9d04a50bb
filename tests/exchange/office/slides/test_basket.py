"""A basket as a presentation: nothing of it is missing, and its charts can be edited."""

from __future__ import annotations

import pytest
from collected import FACTS, TRADE, biting_report, content, many, noted, report
from exported import LITERALS
from golden_parts import assert_golden
from hostile import catalogues
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from make_baskets import basket, fact_item
from packages import A, Book, Package, slide_texts

from parkfacts.compose.basket.collect import of_fact_chart, of_facts
from parkfacts.compose.basket.content import basket_content
from parkfacts.compose.page.signature import Signature
from parkfacts.exchange.files.exports import EXPORTS
from parkfacts.exchange.office.excel.basket import basket_workbook
from parkfacts.exchange.office.slides.basket import basket_presentation
from parkfacts.exchange.office.word.basket import brief
from parkfacts.facts.basket.items import Heading

CHARTS = r"ppt/charts/chart\d+\.xml"


def package(of) -> Package:
    return Package(basket_presentation(content(of)))


def slides(made: Package) -> list[list[str]]:
    return [slide_texts(slide) for slide in made.named(r"ppt/slides/slide\d+\.xml")]


def test_it_begins_with_its_title_and_ends_with_its_sources():
    of = report()
    first, *_, last = slides(package(of))
    assert first[0] == of.title
    assert first == [of.title]  # and no place that asks to be written in
    signed = content(of)._replace(signature=Signature("某局", "张三"))
    named, *_ = slides(Package(basket_presentation(signed)))
    assert named[:3] == [of.title, "某局", "张三"]
    assert last[0] == "来源"
    assert last[1 : 1 + len(content(of).sources())] == list(content(of).sources())


def test_headings_are_titles_and_things_stand_in_their_order():
    titles = [texts[0].partition("（")[0] for texts in slides(package(report()))]
    assert titles[1:-1] == sorted(titles[1:-1], key=["一、外贸", "二、对比"].index)


def test_facts_and_notes_are_complete():
    texts = [text for slide in slides(package(report())) for text in slide]
    for fact in FACTS:
        assert any(text.startswith(fact.quantity.literal) for text in texts)
    for note in ("先看总量", "须核对", "备注：可放导语", "备注：只用前两行", "备注：放第三页"):
        assert any(note in text for text in texts), note


def test_each_panel_of_comparison_and_charts_is_a_native_chart_with_its_sources():
    made = package(report())
    charts = made.named(CHARTS)
    assert len(charts) == 3 + 3 + 1
    assert made.broken_relations() == []
    lines = [text for slide in slides(made) for text in slide if text.startswith("来源：")]
    assert any("[2] 重庆与世界" in line for line in lines)
    labels = "".join(t.text or "" for chart in charts for t in chart.iter(f"{A}t"))
    assert all(fact.quantity.literal in labels for fact in TRADE)


def test_claims_are_sentences_with_raised_marks():
    made = package(report())
    slide = next(
        one for one in made.named(r"ppt/slides/slide\d+\.xml")
        if "备注：可放导语" in slide_texts(one)
    )  # fmt: skip
    raised = {
        "".join(run.itertext()) for run in slide.iter(f"{A}r")
        if run.find(f"{A}rPr").get("baseline")
    }  # fmt: skip
    assert raised == {"[2]"}


def test_what_the_dataset_lost_is_told_before_the_sources():
    found = slides(package(report(fact_item("gone"))))
    assert found[-2][0] == "现数据集已没有的"
    assert "2788.44亿元（2024年）" in found[-2][2]


@pytest.mark.parametrize("count", [1, 7, 60])
def test_however_many_there_are_each_figure_stands_on_a_slide(count):
    of = many(count)
    found = slides(package(of))
    rows = [text for slide in found for text in slide]
    facts = [part.fact for part in content(of).sections[0].parts if part.fact]
    assert all(any(text.startswith(one.quantity.literal) for text in rows) for one in facts)


def test_texts_that_bite_are_texts_also_in_the_workbooks():
    made = Package(basket_presentation(biting_report()))
    texts = {text for slide in slides(made) for text in slide}
    assert set(LITERALS) <= texts
    assert "@SUM(A1) <script>" in texts
    books = [Book(data) for name, data in made.parts.items() if name.endswith(".xlsx")]
    assert books
    assert all(book.formulas == [] for book in books)


def test_a_chart_whose_names_were_cut_is_followed_by_its_figures():
    made = Package(basket_presentation(biting_report()))
    found = made.named(r"ppt/slides/slide\d+\.xml")
    last = max(at for at, one in enumerate(found) if b"/chart" in relations(made, at + 1))
    assert list(found[last + 1].iter(f"{A}tbl"))
    texts = " ".join(text for one in found[last + 1 :] for text in slide_texts(one))
    assert "甲" * 200 in texts


def relations(made: Package, number: int) -> bytes:
    return made.parts[f"ppt/slides/_rels/slide{number}.xml.rels"]


def test_golden_part():
    assert_golden(package(report()), "ppt/slides/slide2.xml", "basket-pptx-slide2.xml")


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(catalogues(), st.text(min_size=1, max_size=300), st.text(max_size=300))
def test_any_text_makes_well_formed_files(catalogue, title, note):
    things = noted(of_facts(catalogue.facts, catalogue), note)
    group = Heading(id="h", title=title, note=note)
    of = basket(group, *things, *of_fact_chart(catalogue.facts, [], catalogue), title=title)
    written = basket_content(of, catalogue, "gbt7714-2015")
    assert slides(Package(basket_presentation(written)))
    assert Book(basket_workbook(written)).formulas == []
    assert Package(brief(written, lambda _: ())).broken_relations() == []
    for entry in EXPORTS:
        assert entry.write_basket(written, lambda _: ())


def test_the_note_of_a_section_stands_with_what_follows_it():
    titled = slides(package(report()))[1]
    assert titled[0] == "一、外贸"
    assert any(text.startswith("先看总量　") for text in titled)
    assert len(titled) > 6  # the figures too
