"""Claims are found by the words that find facts."""

import pytest

from parkfacts.facts.search.claims import ClaimSearch


@pytest.fixture(scope="module")
def search(bundled):
    return ClaimSearch(bundled.table.vocabulary)


def test_no_words_find_all(search, bundled):
    assert search.matching(" ") == list(bundled.catalogue.claims)


@pytest.mark.parametrize(
    ("query", "is_meant"),
    [
        ("综保区", lambda claim, catalogue: catalogue.park(claim.park).kind == "zone"),
        ("四川", lambda claim, catalogue: catalogue.park(claim.park).parent == "chengdu"),
        ("[1]", lambda claim, catalogue: claim.source == "xiyong-2025"),
        ("xiyong-2025", lambda claim, catalogue: claim.source == "xiyong-2025"),
        ("重庆与世界", lambda claim, catalogue: claim.source == "xiyong-2025"),
        ("推断", lambda claim, catalogue: claim.period.basis == "inferred"),
        ("首创", lambda claim, catalogue: claim.kind == "first"),
    ],
)
def test_claims_are_found_by_data(search, bundled, query, is_meant):
    meant = [claim for claim in bundled.catalogue.claims if is_meant(claim, bundled.catalogue)]
    assert meant
    assert {claim.id for claim in meant} <= {claim.id for claim in search.matching(query)}


def test_a_claim_is_found_by_its_id(search, bundled):
    assert [claim.id for claim in search.matching("xiyong-2025.laptop-base")] == [
        "xiyong-2025.laptop-base"
    ]


def test_near_names_of_claims_find_claims(search):
    near = search.nearest("西咏")
    assert near[0].name == "西永微电园"
    assert all(search.matching(one.query) for one in near)


def test_names_in_one_piece_and_other_scripts(search):
    assert search.matching("筆電") == search.matching("笔电") != []
    assert search.matching("西永创新") == search.matching("创新 西永") != []
