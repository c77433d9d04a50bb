"""Payloads of the clipboard for tests: facts, claims, comparisons and baskets in a preset."""

from collections.abc import Sequence

from parkfacts.compose.basket.content import BasketContent
from parkfacts.compose.page.options import Options
from parkfacts.exchange.clipboard import payload
from parkfacts.exchange.clipboard.basket import BASKET_PRESETS_BY_ID, BasketCopy
from parkfacts.exchange.clipboard.claims import CLAIM_PRESETS_BY_ID, ClaimCopy
from parkfacts.exchange.clipboard.comparison import COMPARISON_PRESETS_BY_ID, ComparisonCopy
from parkfacts.exchange.clipboard.facts import FACT_PRESETS_BY_ID
from parkfacts.exchange.clipboard.preset_texts import FactCopy
from parkfacts.facts.comparison.seen import SeenMatrix


def make(preset_id, facts: Sequence, catalogue, style, options: Options | None = None):
    """The payload of facts in the preset of an id; without options in the preset's own."""
    preset = FACT_PRESETS_BY_ID[preset_id]
    return payload.make(preset, FactCopy(facts, catalogue, options or preset.options({}, style)))


def preview_of(preset, facts: Sequence, catalogue, options: Options) -> str:
    """How facts look in a preset."""
    return payload.preview_of(preset, FactCopy(facts, catalogue, options))


def make_claims(preset_id, claims: Sequence, catalogue, style, options: Options | None = None):
    """The same of claims."""
    preset = CLAIM_PRESETS_BY_ID[preset_id]
    return payload.make(preset, ClaimCopy(claims, catalogue, options or preset.options({}, style)))


def preview_of_claims(preset, claims: Sequence, catalogue, options: Options) -> str:
    """How claims look in a preset."""
    return payload.preview_of(preset, ClaimCopy(claims, catalogue, options))


def make_comparison(preset_id, compared: SeenMatrix, style, options: Options | None = None):
    """The same of a comparison."""
    preset = COMPARISON_PRESETS_BY_ID[preset_id]
    return payload.make(preset, ComparisonCopy(compared, options or preset.options({}, style)))


def make_basket(preset_id, content: BasketContent):
    """The same of a basket."""
    return payload.make(BASKET_PRESETS_BY_ID[preset_id], BasketCopy(content))
