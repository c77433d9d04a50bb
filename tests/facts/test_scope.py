"""Scope: of what a share, a rank or a count is, and how that is worded."""

import pytest
from make import fact

from parkfacts.facts.model import Scope
from parkfacts.facts.scope import (
    area_of_share,
    denominator,
    denominator_words,
    is_share,
    scope_label,
    scope_text,
    scope_words,
)


def of(**fields):
    return fact("a", "share", "39%", scope=Scope(**fields))


@pytest.mark.parametrize("within", [r"C:\Users", r"\1", r"\g<0>", "重庆市"])
def test_the_area_of_a_scope_is_data_and_no_template(within):
    assert scope_words(of(label="占全市", within=within)) == f"占{within}"


def test_a_share_names_its_area_once():
    assert denominator_words(of(label="占全市", within="重庆市")) == area_of_share("重庆市")


def test_what_a_figure_takes_in_is_not_of_what_it_is():
    assert denominator(of(label="占全市，含双流园区", includes="含双流园区")) == ("", "占全市")


def test_a_rank_tells_its_field():
    assert scope_label(of(within="全国", out_of=150)) == "全国参评150个"


def test_scope_and_what_it_takes_in_stand_together():
    assert scope_text(of(label="全市", includes="含双流园区")) == "全市，含双流园区"


@pytest.mark.parametrize(
    ("words", "share"), [("占重庆市", True), ("约占13%", False), ("全国", False)]
)
def test_a_share_is_known_by_how_it_begins(words, share):
    assert is_share(words) is share
