"""Problems of a seeds folder: all at once, each with its file, line and column."""

from __future__ import annotations

from pathlib import Path

import pytest
from make_seeds import FACTS, write_seeds

from parkfacts.exchange.intake.seeds import read_seeds
from parkfacts.facts.problems import InputError


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    """A sound seeds folder."""
    return write_seeds(tmp_path / "seeds")


def edit(seeds: Path, name: str, old: str, new: str) -> None:
    """Change one place of a file."""
    text = (seeds / name).read_text(encoding="utf-8")
    assert old in text
    (seeds / name).write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")


def places(seeds: Path) -> list[str]:
    with pytest.raises(InputError) as caught:
        read_seeds(seeds)
    assert all(problem.message and problem.expected for problem in caught.value.problems)
    return [problem.place for problem in caught.value.problems]


PROBLEMS = [
    (FACTS, "value,28", "Value,28", f"{FACTS}:2 id"),
    (FACTS, "value,28", ",28", f"{FACTS}:2 id"),
    (FACTS, "growth,28", "value,28", f"{FACTS}:3 id"),
    (FACTS, "value,28", "value,廿八", f"{FACTS}:2 paragraph"),
    (FACTS, "value,28", "value,29", f"{FACTS}:2 paragraph"),
    (FACTS, "28,zone,value", "28,zoo,value", f"{FACTS}:2 park"),
    (FACTS, "zone,rank,", "zone,place,", f"{FACTS}:5 indicator"),
    (FACTS, "2788.44亿元", "许多", f"{FACTS}:2 literal"),
    (FACTS, "2788.44亿元", "2788.44亿家", f"{FACTS}:2 literal"),
    (FACTS, "2788.44亿元", "2788.44弗隆", f"{FACTS}:2 literal"),
    (FACTS, "2788.44亿元,,", "2788.44亿元,2788.4,", f"{FACTS}:2 value"),
    (FACTS, "2788.44亿元,,", "2788.44亿元,二千,", f"{FACTS}:2 value"),
    (FACTS, "2788.44亿元,,", "2788.44亿元,,万元", f"{FACTS}:2 unit"),
    (FACTS, "近四成,,,", "近四成,,,约", f"{FACTS}:3 qualifier"),
    (FACTS, "2024,,stated", "2024年13月,,stated", f"{FACTS}:2 period"),
    (FACTS, "2024,,stated", "2024,,certain", f"{FACTS}:2 period_basis"),
    (FACTS, "2024,,stated", "2024,,", f"{FACTS}:2 period_basis"),
    (FACTS, "2024,,stated", "2024,,unstated", f"{FACTS}:2 period_basis"),
    (FACTS, ",文中写上年度,", ",,", f"{FACTS}:5 period_reason"),
    (FACTS, "stated,,actual", "stated,,", f"{FACTS}:2 status"),
    (FACTS, "stated,,actual", "stated,,done", f"{FACTS}:2 status"),
    (FACTS, ",150,", ",百五十,", f"{FACTS}:5 out_of"),
    (FACTS, ",value,trade", ",worth,trade", f"{FACTS}:3 of"),
    (FACTS, "id,paragraph", "编号,paragraph", f"{FACTS}:1 编号"),
    (FACTS, "period_basis", "period_basis,period_basis", f"{FACTS}:1 period_basis"),
    (FACTS, "28,zone,value", "28,zone,,value", f"{FACTS}:2"),
    (FACTS, "value,28", '"value"x,28', f"{FACTS}:2"),
    ("daily-2025/claims.csv", ",first,", ",record,", "daily-2025/claims.csv:2 kind"),
    ("daily-2025/claims.csv", "first,,", "first,三月,", "daily-2025/claims.csv:2 date"),
    ("daily-2025/source.toml", "stated", "sure", "daily-2025/source.toml:5 published_certainty"),
    ("daily-2025/source.toml", "03-12", "02-30", "daily-2025/source.toml:4 published"),
    ("daily-2025/source.toml", '"28"', '"0"', "daily-2025/source.toml:8 0"),
    ("daily-2025/source.toml", "kind =", "sort =", "daily-2025/source.toml kind"),
    ("parks.toml", 'parent = "city"', 'parent = "town"', "parks.toml:11 parent"),
    ("parks.toml", 'park = "zone"', 'park = "zoo"', "parks.toml:19 park"),
    ("parks.toml", 'kind = "zone"', 'kind = "garden"', "parks.toml:10 kind"),
    ("parks.toml", 'kind = "company"', 'kind = company', "parks.toml:16"),
    ("parks.toml", "[[park]]", "[[garden]]", "parks.toml:1 garden"),
    ("indicators.toml", 'of = "value"', 'of = "worth"', "indicators.toml:17 of"),
    ("indicators.toml", 'unit = "元"', 'unit = "亿元"', "indicators.toml:9 unit"),
    ("dataset.toml", "zh-CN", "en", "dataset.toml:4 language"),
    ("dataset.toml", "title", "name", "dataset.toml:1 name"),
    ("dataset.toml", 'version = "1"', "version = 1", "dataset.toml version"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "old", "new", "place"), PROBLEMS, ids=[f"{new}" for _, _, new, _ in PROBLEMS]
)
def test_problem_has_its_file_line_and_column(
    seeds: Path, name: str, old: str, new: str, place: str
) -> None:
    edit(seeds, name, old, new)
    assert place in places(seeds)


def test_all_problems_come_at_once(seeds: Path) -> None:
    edit(seeds, FACTS, "2788.44亿元", "许多")
    edit(seeds, FACTS, "inferred", "guessed")
    edit(seeds, FACTS, ",value,trade", ",worth,trade")
    edit(seeds, "parks.toml", 'parent = "city"', 'parent = "town"')
    edit(seeds, "daily-2025/claims.csv", ",trade,", ",trades,")
    assert sorted(places(seeds)) == [
        "daily-2025/claims.csv:2 family",
        f"{FACTS}:2 literal",
        f"{FACTS}:3 of",
        f"{FACTS}:5 period_basis",
        "parks.toml:11 parent",
    ]


def test_missing_column_is_one_problem_not_one_a_row(seeds: Path) -> None:
    edit(seeds, FACTS, ",status,", ",scope2,")
    found = places(seeds)
    assert f"{FACTS}:1" in found
    assert f"{FACTS}:1 scope2" in found


def test_text_that_is_not_utf8_has_its_line(seeds: Path) -> None:
    path = seeds / FACTS
    text = path.read_bytes().replace("榜首".encode(), "榜首".encode("gb18030"))
    path.write_bytes(text)
    assert places(seeds)[0] == f"{FACTS}:5"


@pytest.mark.parametrize(
    "missing", [FACTS, "a-digest/source.toml", "parks.toml", "indicators.toml", "dataset.toml"]
)
def test_missing_file_is_one_problem(seeds: Path, missing: str) -> None:
    (seeds / missing).unlink()
    assert places(seeds) == [missing]


def test_source_without_claims_is_sound(seeds: Path) -> None:
    (seeds / "daily-2025" / "claims.csv").unlink()
    assert read_seeds(seeds).claims == []


def test_misspelt_file_is_not_passed_over(seeds: Path) -> None:
    (seeds / "a-digest" / "claim.csv").write_text("", encoding="utf-8")
    assert places(seeds) == ["a-digest/claim.csv"]


def test_missing_folder(tmp_path: Path) -> None:
    assert places(tmp_path / "nothing") == [""]


def test_empty_table(seeds: Path) -> None:
    (seeds / FACTS).write_text("", encoding="utf-8")
    assert FACTS in places(seeds)
