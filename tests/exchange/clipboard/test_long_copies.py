"""Copies of very many facts: text alone, counted, and never much more memory than they take."""

import tracemalloc

import pytest
from exported import BUNDLED

from parkfacts.compose.page.options import Options
from parkfacts.exchange.clipboard import payload
from parkfacts.exchange.clipboard.facts import FACT_PRESETS, FACT_PRESETS_BY_ID
from parkfacts.exchange.clipboard.payload import FACTS, HTML, TEXT, flavour_of, kinds_of, make
from parkfacts.exchange.clipboard.preset_texts import FactCopy
from parkfacts.facts.watch import Watched

STYLE = "gbt7714-2025"


def copy_of(preset, facts):
    return FactCopy(facts, BUNDLED, preset.options({}, STYLE))


@pytest.mark.parametrize("preset", FACT_PRESETS, ids=lambda preset: preset.id)
def test_above_a_number_of_things_text_goes_out_alone(monkeypatch, preset):
    facts = BUNDLED.facts[:4]
    monkeypatch.setattr(payload, "MOST_MARKED_UP", 4)
    whole = make(preset, copy_of(preset, facts))
    assert set(whole.data) == {*preset.write, FACTS}
    assert not whole.text_alone
    monkeypatch.setattr(payload, "MOST_MARKED_UP", 3)
    alone = make(preset, copy_of(preset, facts))
    assert set(alone.data) == {TEXT, FACTS}
    assert alone.data[TEXT] == whole.data[TEXT]
    assert alone.text_alone is (HTML in preset.write)


def test_one_flavour_is_written_however_long_it_is(monkeypatch):
    monkeypatch.setattr(payload, "MOST_MARKED_UP", 3)
    preset = FACT_PRESETS_BY_ID["table"]
    assert flavour_of(preset, copy_of(preset, BUNDLED.facts[:4]), HTML).startswith(b"<html")


@pytest.mark.parametrize("preset_id", ["table", "excel", "markdown", "tsv", "number", "figure"])
def test_each_thing_is_counted_once_in_each_type(preset_id):
    preset, told = FACT_PRESETS_BY_ID[preset_id], []
    facts = Watched(BUNDLED.facts[:100], lambda _: told.append(0))
    made = make(preset, copy_of(preset, facts), told.append)
    around = sum(told) - 100 * len(kinds_of(preset, 100))
    assert 0 <= around < 100  # heads, rules, notes and sources
    assert made.data == make(preset, copy_of(preset, facts[:])).data


@pytest.mark.parametrize("preset_id", ["excel", "tsv", "cited-sentence"])
def test_a_copy_takes_at_most_four_times_its_bytes(preset_id):
    preset = FACT_PRESETS_BY_ID[preset_id]
    copy = copy_of(preset, BUNDLED.facts * (3_000 // len(BUNDLED.facts) + 1))
    make(preset, copy.beginning())  # what is imported and kept stands already
    tracemalloc.start()
    try:
        made = make(preset, copy)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 4 * sum(map(len, made.data.values()))


def test_options_are_kept_where_text_goes_out_alone(monkeypatch):
    monkeypatch.setattr(payload, "MOST_MARKED_UP", 0)
    preset = FACT_PRESETS_BY_ID["table"]
    made = make(preset, FactCopy(BUNDLED.facts[:3], BUNDLED, Options(citations="none")))
    assert "来源" not in made.data[TEXT].decode().split("\r\n")[0]
