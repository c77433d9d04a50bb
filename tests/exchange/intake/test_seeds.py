"""The seeds importer: what a sound folder becomes, and that no folder makes it fail otherwise."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from make_seeds import FACTS, FILES, write_seeds

from parkfacts.exchange.intake.seeds import read_seeds
from parkfacts.facts.model import Fact
from parkfacts.facts.problems import InputError

ODD = [b'"', b"[[", b"\n", b"1" * 5000, b"=", b"[" * 3000, "二百".encode(), b"-", b"2024-02-30"]


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    """A sound seeds folder."""
    return write_seeds(tmp_path / "seeds")


def facts(seeds: Path) -> dict[str, Fact]:
    return {fact.id: fact for fact in read_seeds(seeds).facts}


def test_full_texts_come_before_digests(seeds: Path) -> None:
    assert [source.id for source in read_seeds(seeds).sources] == ["daily-2025", "a-digest"]


def test_literal_is_read_and_kept(seeds: Path) -> None:
    quantity = facts(seeds)["daily-2025.growth"].quantity
    assert (quantity.literal, quantity.qualifier) == ("近四成", "近")
    assert (quantity.value, quantity.unit) == (Decimal(4), "成")


def test_columns_replace_what_the_literal_does_not_say(seeds: Path) -> None:
    quantity = facts(seeds)["daily-2025.rank"].quantity
    assert (quantity.literal, quantity.value, quantity.unit) == ("榜首", Decimal(1), "位")


def test_period_is_read_with_its_label_and_reason(seeds: Path) -> None:
    period = facts(seeds)["daily-2025.rank"].period
    assert (period.label, period.basis, period.reason) == ("2023年度", "inferred", "文中写上年度")
    assert str(period.start) == "2023-01-01"


def test_ids_carry_their_source(seeds: Path) -> None:
    found = facts(seeds)
    growth = found["daily-2025.growth"]
    assert (growth.of, growth.group) == ("daily-2025.value", "daily-2025.trade")
    assert found["a-digest.growth"].of == "daily-2025.value"
    assert growth.note == "一句话，\n两行"


def test_empty_texts_are_absent(seeds: Path) -> None:
    assert read_seeds(seeds).parks[0].parent is None


def test_paragraphs_are_in_order(seeds: Path) -> None:
    assert [p.number for p in read_seeds(seeds).sources[0].paragraphs] == [3, 28]


@pytest.mark.parametrize("change", [
    lambda text: "\ufeff" + text,
    lambda text: text.replace("\n", "\r\n"),
    lambda text: text + "\n,,\n",
    lambda text: text.replace(",2788.44亿元,", ", 2788.44亿元 ,"),
])  # fmt: skip
def test_what_spreadsheets_do_to_a_table_is_no_problem(
    seeds: Path, change: Callable[[str], str]
) -> None:
    before = facts(seeds)["daily-2025.value"]
    path = seeds / FACTS
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8", newline="")
    assert facts(seeds)["daily-2025.value"] == before


@given(st.sampled_from(sorted(FILES)), st.data())
@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_mutated_folder_is_read_or_refused(seeds: Path, name: str, data: st.DataObject) -> None:
    text = FILES[name].lstrip("\n").encode()
    at = data.draw(st.integers(0, len(text)))
    size = data.draw(st.integers(0, 20))
    odd = data.draw(st.one_of(st.binary(max_size=8), st.sampled_from(ODD)))
    (seeds / name).write_bytes(text[:at] + odd + text[at + size :])
    try:
        with suppress(InputError):
            read_seeds(seeds)
    finally:
        (seeds / name).write_bytes(text)
