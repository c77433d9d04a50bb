"""What is said along with a figure: what a row shares stands once, the rest at the figure."""

from __future__ import annotations

import pytest
from compared import BUNDLED, ZONES, compared
from make import dataset, fact, period
from msgspec.structs import replace

from parkfacts.compose.comparison.terms import (
    Terms,
    period_words,
    shared_terms,
    status_words,
    terms_of,
)
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Scope

CATALOGUE = Catalogue(dataset())


def row(indicator: str):
    return next(one for one in compared(*ZONES).rows if one.indicator.id == indicator)


def test_only_what_not_all_share_stands_at_the_figure():
    own = Terms("2024年", "占全市", "计划", "")
    assert own.beside(Terms(period="2024年")) == ("占全市", "计划")


def test_a_row_shares_what_all_of_its_figures_say():
    assert shared_terms(row("trade-value"), BUNDLED).period == "2024年"
    assert shared_terms(row("trade-value-share"), BUNDLED) == Terms()


def test_what_a_figure_takes_in_is_never_shared():
    one = fact("a", "value", "5亿元", scope=Scope(includes="含双流园区"))
    cell = row("trade-value").cells[0]._replace(fact=one)
    alike = row("trade-value")._replace(cells=(cell, cell))
    assert terms_of(one, CATALOGUE).includes == "含双流园区"
    assert shared_terms(alike, CATALOGUE).includes == ""


def test_a_scope_that_the_figure_says_itself_is_not_repeated():
    unsaid = fact("a", "share", "39%", scope=Scope(label="占全市"))
    said = replace(unsaid, quantity=replace(unsaid.quantity, literal="占全市39%"))
    assert [terms_of(one, CATALOGUE).scope for one in (said, unsaid)] == ["", "占全市"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (period("2024"), "2024年"),
        (period("2023", "inferred", label="2023年度"), "推断为2023年度"),
        (period("", "unstated"), "期间未写明"),
        (period("2024", "unstated"), "2024年，期间未写明"),
    ],
)
def test_a_period_is_told_with_its_mark_and_without_brackets(given, said):
    assert period_words(fact("a", "value", "5亿元", period=given), CATALOGUE) == said


def test_at_present_is_told_with_the_day_of_the_article():
    found = period_words(fact("a", "value", "5亿元", period=period("@article")), CATALOGUE)
    assert found == "截至发文时，发文日期2025年3月12日"


@pytest.mark.parametrize(
    ("status", "said"),
    [("actual", ""), ("planned", "计划"), ("design", "设计"), ("unclear", "是否实现未写明")],
)
def test_only_what_is_not_known_to_be_achieved_is_said(status, said):
    assert status_words(fact("a", "value", "5亿元", status=status)) == said
