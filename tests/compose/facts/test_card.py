"""What the source card says: nothing that qualifies a figure is left out."""

import pytest
from msgspec.structs import replace

from parkfacts.compose.facts.card import (
    derived_lines,
    fact_lines,
    fact_link_text,
    related_facts,
    verdict_tag,
)
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.verdict.comparer import Comparer


def lines(bundled, fact_id):
    return fact_lines(bundled.catalogue.fact(fact_id), bundled.catalogue)


def text_of(found, key):
    return next(line.text for line in found if line.key == key)


def test_a_bound_keeps_its_word_in_the_base_unit(bundled):
    found = lines(bundled, "xiyong-2025.industrial-output")
    assert text_of(found, "折合") == "突破 200,000,000,000 元"
    assert text_of(found, "限定词").startswith("突破：")


def test_a_stated_period_says_so_and_needs_no_caution(bundled):
    found = lines(bundled, "xiyong-2025.trade-value-2024")
    period = next(line for line in found if line.key == "期间")
    assert (period.text, period.caution) == ("2024年（文中写明）", False)


def test_an_inferred_period_says_why(bundled):
    found = lines(bundled, "xiyong-2025.ftz-rank-2023")
    at = next(number for number, line in enumerate(found) if line.key == "期间")
    assert "推断" in found[at].text
    assert found[at].caution
    assert found[at + 1].text == bundled.catalogue.fact("xiyong-2025.ftz-rank-2023").period.reason


def test_facts_told_together_are_links(bundled):
    found = lines(bundled, "xiyong-2025.trade-value-2024")
    assert {line.fact for line in found if line.fact} == {
        "xiyong-2025.trade-growth-2024",
        "xiyong-2025.trade-share-2024",
    }


@pytest.mark.parametrize("word", ["2025年1—7月", "含双流园区"])
def test_a_link_says_what_differs(bundled, word):
    catalogue = bundled.catalogue
    here = catalogue.fact("xiyong-2025.trade-value-2024")
    texts = [fact_link_text(other, here, catalogue) for other in related_facts(here, catalogue)]
    assert any(word in text for text in texts)


def test_last_year_is_reckoned_from_level_and_growth(bundled):
    index = FactIndex(bundled.catalogue)
    found = derived_lines(
        bundled.catalogue.fact("xiyong-2025.trade-value-2024"), index, bundled.comparer
    )
    assert found[0].key == "推算"
    assert found[0].text == "2023年西永综合保税区外贸进出口值 约2731亿元（2729.7～2732.5）"
    assert found[1].text.startswith("= 2788.44亿元 ÷（1＋2.1%）")


@pytest.mark.parametrize(
    ("other", "word"),
    [
        ("haikou-ftz-2024.trade-value-2024", "可比"),
        ("haikou-ftz-2024.trade-value-2025h1", "只可并列"),
        ("suzhou-industrial-park-2023.trade-value-2023", "只可并列"),
    ],
)
def test_a_related_fact_says_whether_it_may_be_compared(bundled, other, word):
    catalogue = bundled.catalogue
    here = catalogue.fact("xiyong-2025.trade-value-2024")
    tag = verdict_tag(here, catalogue.fact(other), Comparer(catalogue))
    assert tag.word == word
    assert tag.reasons


def test_a_figure_of_a_table_says_its_cell(bundled):
    fact = bundled.catalogue.fact("xiyong-2025.trade-value-2024")
    assert "表格位置" not in {line.key for line in fact_lines(fact, bundled.catalogue)}
    told = fact_lines(replace(fact, place="表1!C7"), bundled.catalogue)
    assert text_of(told, "表格位置") == "表1!C7"
