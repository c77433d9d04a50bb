"""What is seen as a copy: its presets, and the payload of one of them with remembered options."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, TypeVar

from parkfacts.app.documents import Documents
from parkfacts.app.seen import Seen, SeenClaims, SeenComparison, SeenFacts, seen_chart
from parkfacts.app.settings import Settings
from parkfacts.compose.chart.on_page import drawn_sources, numbered_chart
from parkfacts.compose.comparison.paragraph import first_rows
from parkfacts.compose.facts.passages import unasked
from parkfacts.compose.page.options import Options
from parkfacts.exchange.clipboard.claims import CLAIM_PRESETS, ClaimCopy
from parkfacts.exchange.clipboard.comparison import COMPARISON_PRESETS, ComparisonCopy
from parkfacts.exchange.clipboard.facts import FACT_PRESETS
from parkfacts.exchange.clipboard.payload import Payload, Preset, kinds_of, make
from parkfacts.exchange.clipboard.preset_texts import FactCopy
from parkfacts.facts.chart.spec import Chart
from parkfacts.facts.watch import Watch, Watched, unwatched

AnyPreset = Preset[Any]
T = TypeVar("T")


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
    seen: Seen, preset: AnyPreset, options: Options, watch: Watch = unwatched
) -> FactCopy | ClaimCopy | ComparisonCopy:
    """What a preset writes of what goes out; a paragraph tells first rows unless some are selected.

    ``watch`` is asked whenever facts or claims are gone through; that counts none of them.
    """
    match seen:
        case SeenFacts(facts=facts, catalogue=catalogue):
            return FactCopy(_looked_at(facts, watch), catalogue, options)
        case SeenClaims(claims=claims, catalogue=catalogue):
            return ClaimCopy(_looked_at(claims, watch), catalogue, options)
        case SeenComparison(compared=compared, selected=selected):
            few = preset.prose and not selected
            return ComparisonCopy(first_rows(compared) if few else compared, options)


def options_of(preset: AnyPreset, settings: Settings, documents: Documents) -> Options:
    """How a preset writes, as the settings remember it, with the document's next number."""
    options = preset.options(settings["copy_options"], settings["citation_style"])
    first = documents.next_number if preset.numbers else 1
    return options._replace(first_number=first)


def unasked_in(seen: Seen) -> int:
    """How many facts were told in one breath with those that go out, and are not among them."""
    return unasked(seen.facts, seen.catalogue) if isinstance(seen, SeenFacts) else 0


def chart_of(seen: Seen, documents: Documents) -> tuple[Chart, range]:
    """The chart that is seen as a picture of it goes out, and the numbers of its sources."""
    first = documents.next_number
    numbers = drawn_sources(seen_chart(seen), seen.catalogue, first)
    chart = numbered_chart(seen_chart(seen), numbers, seen.catalogue)
    return chart, range(first, first + len(numbers.sources))


def payload_of(
    seen: Seen, preset: AnyPreset, options: Options, watch: Watch = unwatched
) -> Payload:
    """What goes on the clipboard. ``watch`` is told ``whole_of`` things. Raises Cancelled."""
    return make(preset, copy_of(seen, preset, options, watch), watch)


def whole_of(seen: Seen, preset: AnyPreset) -> int:
    """How many things are told while a copy is made: each once a MIME type."""
    things = things_in(seen)
    return things * len(kinds_of(preset, things))


def things_in(seen: Seen) -> int:
    """How many facts, claims or rows go out."""
    match seen:
        case SeenFacts(facts=facts):
            return len(facts)
        case SeenClaims(claims=claims):
            return len(claims)
        case SeenComparison(compared=compared):
            return len(compared.comparison.rows)


def weight_of(seen: Seen) -> int:
    """How much there is to write, in facts: a row of a comparison has one for each park."""
    parks = len(seen.compared.comparison.parks) if isinstance(seen, SeenComparison) else 1
    return things_in(seen) * parks


def _looked_at(things: Sequence[T], watch: Watch) -> Sequence[T]:
    return things if watch is unwatched else Watched(things, lambda _: watch(0))
