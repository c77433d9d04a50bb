"""A copy tells what was chosen, in every format, and more only where that is wanted."""

import pytest
from make import TRADE
from make_baskets import TINY, basket, fact_item

from parkfacts.compose.basket.content import basket_content
from parkfacts.exchange.clipboard.basket import BASKET_PRESETS, BasketCopy
from parkfacts.exchange.clipboard.facts import FACT_PRESETS
from parkfacts.exchange.clipboard.payload import make, preview_of
from parkfacts.exchange.clipboard.preset_texts import FactCopy
from parkfacts.facts.marks import unasked_in

STYLE = "gbt7714-2025"
VALUE, GROWTH, SHARE = TRADE
PASSAGES = [preset for preset in FACT_PRESETS if "group" in preset.takes]


def told(made):
    """All that is written, whatever the type."""
    return b"".join(made.data.values()).decode()


def copy_of(options):
    return FactCopy([SHARE, VALUE], TINY, options)


@pytest.mark.parametrize("preset", FACT_PRESETS, ids=lambda preset: preset.id)
def test_what_was_told_in_one_breath_is_not_told_unasked(preset):
    made = make(preset, copy_of(preset.options({}, STYLE)))
    assert GROWTH.quantity.literal not in told(made)
    assert GROWTH.id not in told(made)


@pytest.mark.parametrize("preset", PASSAGES, ids=lambda preset: preset.id)
def test_where_it_is_wanted_it_is_told_and_marked_in_the_preview_alone(preset):
    options = preset.options({preset.id: {"group": "with"}}, STYLE)
    made = make(preset, copy_of(options))
    assert GROWTH.quantity.literal in told(made)
    assert unasked_in(told(made)) == (told(made), [])
    preview, spans = unasked_in(preview_of(preset, copy_of(options)))
    assert preview == made.preview
    marked = "".join(preview[start:end] for start, end in spans)
    assert GROWTH.quantity.literal in marked
    assert SHARE.quantity.literal not in marked


@pytest.mark.parametrize("preset", BASKET_PRESETS, ids=lambda preset: preset.id)
def test_a_basket_tells_what_is_in_it(preset):
    content = basket_content(basket(fact_item("a", SHARE), fact_item("b", VALUE)), TINY, STYLE)
    assert GROWTH.quantity.literal not in told(make(preset, BasketCopy(content)))
    more = content._replace(options=content.options._replace(group="with"))
    wanted = GROWTH.quantity.literal in told(make(preset, BasketCopy(more)))
    assert wanted is ("group" in preset.takes)
