"""Claims are searched with the same words as facts."""

import pytest

from parkfacts.models.claim_model import TEXT_COLUMN, ClaimModel


@pytest.fixture
def model(bundled, qapp):
    return ClaimModel(bundled.table.vocabulary)


def test_all_claims_at_first(model, bundled):
    assert model.rowCount() == len(bundled.catalogue.claims)


def test_a_park_takes_in_what_stands_under_it(model, bundled):
    park = bundled.catalogue.resolve_park("西永微电园").id
    model.show("", park, None)
    parks = {claim.park for claim in model.claims}
    assert len(parks) > 1
    assert parks <= bundled.catalogue.within(park)


def test_initials_of_a_park_find_its_claims(model):
    model.show("xyzb", None, None)
    assert model.claims
    assert len(model.claims) < len(model.index(0, 0).model().claims) + 1


def test_every_word_must_be_found(model):
    model.show("中欧 笔电", None, None)
    assert [model.index(row, TEXT_COLUMN).data() for row in range(model.rowCount())]
    model.show("中欧 没有这个词", None, None)
    assert model.rowCount() == 0


def test_pinyin_finds_what_a_claim_says(model):
    model.show("zhongou", None, None)
    assert [claim for claim in model.claims if "中欧" in claim.text]


def test_counts_leave_the_park_aside(model, bundled):
    model.show("", bundled.catalogue.resolve_park("海口综合保税区").id, None)
    assert sum(model.park_counts("").values()) == len(bundled.catalogue.claims)
