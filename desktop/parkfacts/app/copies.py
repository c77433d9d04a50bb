"""What is seen as a copy: its presets, and the payload of one of them with remembered options."""

from __future__ import annotations

from typing import Any, NamedTuple

from parkfacts.app.seen import Seen, SeenClaims, SeenComparison, SeenFacts
from parkfacts.app.settings import Settings
from parkfacts.compose.comparison.paragraph import first_rows
from parkfacts.compose.page.options import Options
from parkfacts.exchange.clipboard.claims import CLAIM_PRESETS, ClaimCopy
from parkfacts.exchange.clipboard.comparison import COMPARISON_PRESETS, ComparisonCopy
from parkfacts.exchange.clipboard.facts import FACT_PRESETS
from parkfacts.exchange.clipboard.payload import Payload, Preset, make
from parkfacts.exchange.clipboard.preset_texts import FactCopy

AnyPreset = Preset[Any]


class Presets(NamedTuple):
    """The presets of one kind of what is seen, and the setting that holds the one used last."""

    all: tuple[AnyPreset, ...]
    setting: str

    def named(self, preset_id: str) -> AnyPreset:
        """The preset of an id; the first for an id of another version."""
        return next((preset for preset in self.all if preset.id == preset_id), self.all[0])


def presets_of(seen: Seen) -> Presets:
    """What it can be copied as."""
    match seen:
        case SeenFacts():
            return Presets(FACT_PRESETS, "copy_format")
        case SeenClaims():
            return Presets(CLAIM_PRESETS, "copy_claims_format")
        case SeenComparison():
            return Presets(COMPARISON_PRESETS, "copy_comparison_format")


def copy_of(
    seen: Seen, preset: AnyPreset, options: Options
) -> FactCopy | ClaimCopy | ComparisonCopy:
    """What a preset writes of it; a paragraph tells the first rows unless some are selected."""
    match seen:
        case SeenFacts(facts=facts, catalogue=catalogue):
            return FactCopy(facts, catalogue, options)
        case SeenClaims(claims=claims, catalogue=catalogue):
            return ClaimCopy(claims, catalogue, options)
        case SeenComparison(compared=compared, selected=selected):
            few = preset.prose and not selected
            return ComparisonCopy(first_rows(compared) if few else compared, options)


def payload_of(seen: Seen, preset: AnyPreset, settings: Settings) -> Payload:
    """What goes on the clipboard, written as the settings remember it."""
    options = preset.options(settings["copy_options"], settings["citation_style"])
    return make(preset, copy_of(seen, preset, options))
