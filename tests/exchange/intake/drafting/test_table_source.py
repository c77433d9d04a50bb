"""The source record of a table: of SOURCE.toml, or of words."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.imported import PINYIN, bundled_catalogue

from parkfacts.exchange.intake.drafting.table_source import (
    SourceProposal,
    day_in,
    read_source,
    source_of,
)
from parkfacts.facts.problems import InputError


def read(tmp_path: Path, text: str) -> object:
    path = tmp_path / "source.toml"
    path.write_text(text, encoding="utf-8")
    return read_source(path, bundled_catalogue(), PINYIN)


def test_title_and_publisher_are_enough(tmp_path: Path) -> None:
    source = read(tmp_path, 'title = "园区月报"\npublisher = "内部资料"\npublished = 2025-03-01\n')
    said = source_of(
        SourceProposal("园区月报", "内部资料", "2025-03-01"), bundled_catalogue(), PINYIN
    )
    assert source == said


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('publisher = "内部资料"\n', "source.toml"),
        ('title = "月报"\n', "source.toml"),
        ('title = "月报"\npublisher = "某局"\nwho = "x"\n', "source.toml:3 who"),
        ('title = "月报"\npublisher = "某局"\nkind = "blog"\n', "source.toml:3 kind"),
        ('title = "月报\n', "source.toml:1"),
    ],
)
def test_what_is_wrong_with_it_has_its_line(tmp_path: Path, text: str, place: str) -> None:
    with pytest.raises(InputError) as raised:
        read(tmp_path, text)
    assert raised.value.problems[0].place == place


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025年3月发布", "2025-03"),
        ("2025/3/1", "2025-03-01"),
        ("三月", ""),
        ("2025-03-01", "2025-03-01"),
    ],
)
def test_a_day_is_found_in_a_text(text: str, day: str) -> None:
    assert day_in(text) == day
