"""What a row of own data is about, in a few words."""

from __future__ import annotations

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.editing.rows import Row
from parkfacts.facts.model import Fact, Source
from parkfacts.facts.phrase import joined
from parkfacts.facts.wording import labels


def row_words(row: Row | None, row_id: str, catalogue: Catalogue) -> str:
    """What a row is about, in a few words; its id where it is not known."""
    if isinstance(row, Fact):
        known = {park.id: park.name for park in catalogue.dataset.parks}
        indicators = {one.id: one.name for one in catalogue.dataset.indicators}
        park = known.get(row.park, row.park)
        what = indicators.get(row.indicator, row.indicator)
        return joined(" · ", (park, what, labels.period(row)))
    if isinstance(row, Source):
        return row.title
    return str(getattr(row, "name", "") or row_id)
