"""Facts written as a workbook for whoever is to correct them."""

from __future__ import annotations

from collections.abc import Sequence

from parkfacts.compose.facts.correction import correction_sheet
from parkfacts.compose.page.signature import UNSIGNED, Signature
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact


def correction_file(
    facts: Sequence[Fact], catalogue: Catalogue, title: str, signature: Signature = UNSIGNED
) -> bytes:
    """The bytes of an .xlsx file. Raises ValueError where there are more facts than rows."""
    from parkfacts.exchange.office.excel.correction import correction_workbook

    dataset = catalogue.dataset
    origin = f"{dataset.title} {dataset.version}"
    return correction_workbook(correction_sheet(facts, catalogue), title, origin, signature)
