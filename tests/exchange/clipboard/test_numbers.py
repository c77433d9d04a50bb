"""Every format says which numbers its sources have, and has those and no others."""

import re

import pytest
from compared import BUNDLED, COMPARER, ZONES, compared
from exported import STYLE, trade_facts
from make_baskets import basket

from parkfacts.compose.basket.content import basket_content
from parkfacts.exchange.clipboard.basket import BASKET_PRESETS, BasketCopy
from parkfacts.exchange.clipboard.claims import CLAIM_PRESETS, ClaimCopy
from parkfacts.exchange.clipboard.comparison import COMPARISON_PRESETS, ComparisonCopy
from parkfacts.exchange.clipboard.facts import FACT_PRESETS
from parkfacts.exchange.clipboard.payload import HTML, TEXT, make
from parkfacts.exchange.clipboard.preset_texts import FactCopy
from parkfacts.facts.basket.items import FactItem, keep
from parkfacts.facts.comparison.seen import SeenMatrix

FIRST = 7
CIRCLED = {mark: at for at, mark in enumerate("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", 1)}


def basket_copy(options):
    items = [FactItem(id=one.id, kept=keep(one, BUNDLED)) for one in trade_facts()]
    return BasketCopy(basket_content(basket(*items), BUNDLED, STYLE, options=options))


COPIES = [
    *((preset, lambda o: FactCopy(trade_facts(), BUNDLED, o)) for preset in FACT_PRESETS),
    *((preset, lambda o: ClaimCopy(BUNDLED.claims, BUNDLED, o)) for preset in CLAIM_PRESETS),
    *(
        (preset, lambda o: ComparisonCopy(SeenMatrix(compared(*ZONES, least=2), COMPARER), o))
        for preset in COMPARISON_PRESETS
    ),
    *((preset, basket_copy) for preset in BASKET_PRESETS),
]


def numbers_in(text):
    """The numbers in brackets and in circles."""
    plain = re.sub("<[^>]*>", "", text)
    found = {int(number) for number in re.findall(r"\\?\[(\d{1,3})\\?\]", plain)}
    return found | {number for mark, number in CIRCLED.items() if mark in plain}


@pytest.mark.parametrize(("preset", "copy"), COPIES)
def test_a_format_has_the_numbers_that_it_says(preset, copy):
    made = make(preset, copy(preset.options({}, STYLE)._replace(first_number=FIRST)))
    numbered = made.data[HTML if HTML in made.data else TEXT].decode()
    assert numbers_in(numbered) == set(made.numbers)
    assert bool(made.numbers) is (preset.numbers is not None)
    if made.numbers:
        assert made.numbers[0] == FIRST


@pytest.mark.parametrize(
    ("preset", "copy"),
    [
        (preset, copy)
        for preset, copy in COPIES
        if "citations" in preset.takes and "none" not in preset.refuses
    ],
)
def test_without_sources_there_are_no_numbers(preset, copy):
    options = preset.options({}, STYLE)._replace(citations="none", first_number=FIRST)
    made = make(preset, copy(options))
    assert not made.numbers
    assert not numbers_in(made.preview)
