"""A basket follows a park that was joined with another since it was collected."""

from __future__ import annotations

from make import PARKS, dataset
from own import own_dataset

from parkfacts.compose.basket.collect import again
from parkfacts.facts.basket.items import ComparisonItem, KeptComparison
from parkfacts.facts.basket.state import state_of
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.model import Park
from parkfacts.facts.own.model import Join
from parkfacts.facts.own.union import unite
from parkfacts.facts.verdict.comparer import Comparer


def test_a_basket_follows_a_park_that_was_joined() -> None:
    base = dataset()
    other = Park(id="my-zone", name="西永园区", kind="zone")
    join = Join(table="parks", kept="zone", gone="my-zone")
    united = unite(base, [own_dataset(parks=[*PARKS[:3], other], joins=[join])])
    catalogue = Catalogue(united.dataset, united.overlay)
    kept = KeptComparison(parks=["my-zone", "city"], indicators=["value"], names="西永、重庆")
    item = ComparisonItem(id="one", compared=kept)
    assert state_of(item, catalogue).word == "same"
    found = again(kept, Comparer(catalogue), FactIndex(catalogue)).comparison
    assert [park.id for park in found.parks] == ["zone", "city"]
