"""In every kind of file sources are numbered from where the document is; Word numbers its own."""

import re

import pytest
from compared import BUNDLED, COMPARER, ZONES, compared
from exported import STYLE, trade_facts
from make_baskets import basket
from packages import Package

from parkfacts.compose.basket.content import basket_content
from parkfacts.compose.content import comparison_content, facts_content
from parkfacts.compose.page.options import Options
from parkfacts.exchange.files.exports import EXPORTS
from parkfacts.facts.basket.items import FactItem, keep
from parkfacts.facts.comparison.seen import SeenMatrix

NUMBERED = [entry for entry in EXPORTS if entry.numbers]
FIRST = 7
OPTIONS = Options(citations=STYLE, first_number=FIRST)


def numbers_in(data: bytes, suffix: str) -> set[int]:
    """All numbers in brackets that stand in a file."""
    if suffix in (".xlsx", ".pptx"):
        package = Package(data)
        parts = [name for name in package.parts if name.endswith(".xml")]
        text = "".join(re.sub("<[^>]*>", "", package.text(name)) for name in parts)
    else:
        text = re.sub("<[^>]*>", "", data.decode())
    return {int(found) for found in re.findall(r"\\?\[(\d{1,3})\\?\]", text)}


def facts():
    return facts_content(trade_facts(), BUNDLED, STYLE, options=OPTIONS)


def comparison():
    found = SeenMatrix(compared(*ZONES, least=2), COMPARER)
    return comparison_content(found, STYLE, first_number=FIRST)


@pytest.mark.parametrize("make", [facts, comparison])
@pytest.mark.parametrize("entry", NUMBERED, ids=lambda entry: entry.suffix)
def test_sources_are_numbered_from_there(entry, make):
    content = make()
    assert content.numbers_used[0] == FIRST
    assert numbers_in(entry.write(content), entry.suffix) == set(content.numbers_used)


@pytest.mark.parametrize("entry", NUMBERED, ids=lambda entry: entry.suffix)
def test_those_of_a_basket_too(entry):
    items = [FactItem(id=one.id, kept=keep(one, BUNDLED)) for one in trade_facts()]
    content = basket_content(basket(*items), BUNDLED, STYLE, options=OPTIONS)
    assert content.numbers_used[0] == FIRST
    written = entry.write_basket(content, lambda _: ())
    assert numbers_in(written, entry.suffix) == set(content.numbers_used)


def test_entries_of_one_page_go_on_where_those_of_another_end():
    first = facts_content(trade_facts()[:2], BUNDLED, STYLE, options=Options())
    after = Options(first_number=first.numbers_used[-1] + 1)
    second = facts_content(trade_facts()[2:], BUNDLED, STYLE, options=after)
    assert not set(first.numbers_used) & set(second.numbers_used)
    entries = [*first.page.sources, *second.page.sources]
    assert [entry.number for entry in entries] == [*range(1, len(entries) + 1)]
