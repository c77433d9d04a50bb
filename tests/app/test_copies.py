"""What is seen has presets of its own kind, and is copied as the settings remember it."""

import pytest
from make import TRADE
from seen_things import ONE, seen_claims, seen_facts, seen_zones

from parkfacts.app.copies import (
    chart_of,
    copy_of,
    options_of,
    payload_of,
    presets_of,
    things_in,
    unasked_in,
    weight_of,
)
from parkfacts.app.documents import Documents
from parkfacts.app.settings import Settings
from parkfacts.compose.comparison.paragraph import first_rows
from parkfacts.facts.marks import numbers_in


@pytest.mark.parametrize(
    ("seen", "setting"),
    [
        (ONE, "copy_format"),
        (seen_claims(), "copy_claims_format"),
        (seen_zones(), "copy_comparison_format"),
    ],
)
def test_the_preset_used_last_is_remembered_by_what_is_seen(seen, setting):
    presets = presets_of(seen)
    assert presets.setting == setting
    assert presets.named(Settings(None)[setting]).id == Settings(None)[setting]


def test_a_preset_of_another_version_is_the_first():
    presets = presets_of(ONE)
    assert presets.named("of-tomorrow") is presets.all[0]


def test_facts_are_copied_as_they_are_selected():
    preset = presets_of(ONE).named("figure")
    seen = seen_facts(*TRADE[:2])
    assert copy_of(seen, preset, preset.options({}, "gbt7714-2025")).facts == TRADE[:2]


def comparison_in(preset_id, *selected):
    """The comparison that a preset writes, and the one that is seen."""
    seen = seen_zones(*selected)
    preset = presets_of(seen).named(preset_id)
    made = copy_of(seen, preset, preset.options({}, "gbt7714-2025"))
    return made.compared.comparison, seen.compared


def test_a_paragraph_tells_the_first_rows_of_a_comparison():
    written, seen = comparison_in("paragraph")
    assert written == first_rows(seen).comparison
    assert len(written.rows) < len(seen.comparison.rows)


@pytest.mark.parametrize(("preset_id", "selected"), [("paragraph", ("any",)), ("table", ())])
def test_a_table_and_selected_rows_are_written_whole(preset_id, selected):
    written, seen = comparison_in(preset_id, *selected)
    assert written == seen.comparison


def test_a_copy_follows_the_options_that_are_remembered():
    settings, table = Settings(None), presets_of(ONE).named("table")
    before = (
        payload_of(ONE, table, options_of(table, settings, Documents(settings)))
        .data["text/plain"]
        .decode()
    )
    settings["copy_options"] = {"table": {"citations": "none"}}
    after = (
        payload_of(ONE, table, options_of(table, settings, Documents(settings)))
        .data["text/plain"]
        .decode()
    )
    assert "园区答卷" in before
    assert "园区答卷" not in after


def test_a_format_that_numbers_sources_starts_where_the_document_is():
    settings, presets = Settings(None), presets_of(ONE)
    documents = Documents(settings)
    documents.choose("季度报告")
    documents.start_at(8)
    table, figure = (presets.named(name) for name in ("table", "figure"))
    made = payload_of(ONE, table, options_of(table, settings, documents))
    assert (made.numbers, b"[8]" in made.data["text/html"]) == (range(8, 9), True)
    assert not payload_of(ONE, figure, options_of(figure, settings, documents)).numbers


def test_the_chart_goes_out_with_the_numbers_of_the_document():
    documents = Documents(Settings(None))
    documents.start_at(5)
    chart, numbers = chart_of(seen_zones(), documents)
    assert numbers_in(chart.source_line) == list(numbers) == [*range(5, 5 + len(numbers))]


def test_what_was_told_in_one_breath_is_counted():
    assert unasked_in(seen_facts(*TRADE[:1])) == 2
    assert unasked_in(seen_facts(*TRADE)) == unasked_in(seen_claims()) == 0


def test_a_row_of_a_comparison_weighs_as_much_as_it_has_parks():
    seen = seen_zones()
    assert weight_of(seen) == 3 * things_in(seen) > 0
    assert weight_of(ONE) == things_in(ONE) == 1
