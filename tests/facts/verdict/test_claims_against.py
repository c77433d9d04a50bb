"""What a claim is against, and what a share is a share of, must resolve."""

from __future__ import annotations

from make import dataset, indicator, tiny_dataset
from msgspec.structs import replace

from parkfacts.facts.dataset.checks import check_dataset


def test_claim_against_an_unknown_fact_is_a_problem():
    claim = replace(tiny_dataset().claims[0], against=["daily.value", "daily.nothing"])
    (problem,) = check_dataset(dataset(claims=[claim]))
    assert (problem.kind, problem.place) == ("reference", "/claims/0/against/1")


def test_whole_of_a_share_must_be_an_indicator():
    broken = indicator("odd", "占比", "%", "share", whole="nothing")
    data = dataset(indicators=[*tiny_dataset().indicators, broken])
    (problem,) = check_dataset(data)
    assert problem.place.endswith("/whole")
