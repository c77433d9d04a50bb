"""What the things of a dataset are called."""

from parkfacts.facts.catalogue.names import names_of
from parkfacts.facts.model import Family, Park


def test_the_name_is_first_and_none_is_named_twice():
    park = Park(id="zone", name="西永综合保税区", kind="zone", short="西永综保",
                aliases=["西永综保", "西永保税区"])  # fmt: skip
    assert names_of(park) == ("西永综合保税区", "西永综保", "西永保税区")


def test_a_family_has_other_names_too():
    assert names_of(Family(id="trade", name="外贸", aliases=["贸易"])) == ("外贸", "贸易")
