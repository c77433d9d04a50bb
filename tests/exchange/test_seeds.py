"""The seeds importer: a folder becomes a dataset, or every problem has its file and line."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parkfacts.exchange.seed_rows import FACT_TABLE
from parkfacts.exchange.seeds import read_seeds
from parkfacts.exchange.tables import LARGEST_TABLE, Format, read_table
from parkfacts.facts.model import Fact
from parkfacts.facts.problems import InputError

FILES = {
    "dataset.toml": 'title = "小样"\nversion = "1"\nlicence = ""\nlanguage = "zh-CN"\n',
    "parks.toml": """
[[park]]
id = "city"
name = "重庆市"
kind = "city"
parent = ""

[[park]]
id = "zone"
name = "西永综合保税区"
kind = "zone"
parent = "city"

[[park]]
id = "fab"
name = "安意法"
kind = "company"

[[park.homes]]
park = "zone"
source = "daily-2025"
paragraph = 3
note = "厂房在区内"
""",
    "indicators.toml": """
[[family]]
id = "trade"
name = "外贸"

[[indicator]]
id = "value"
name = "外贸进出口值"
family = "trade"
unit = "元"

[[indicator]]
id = "growth"
name = "外贸进出口值增速"
family = "trade"
kind = "growth"
unit = "%"
of = "value"

[[indicator]]
id = "rank"
name = "绩效评估排名"
family = "trade"
kind = "rank"
unit = "位"
""",
    "daily-2025/source.toml": """
title = "答卷"
kind = "newspaper"
form = "full"
published = "2025-03-12"
published_certainty = "stated"

[paragraphs]
"28" = "年度外贸"
"3" = "考核"
""",
    "daily-2025/facts.csv": f"""{",".join(FACT_TABLE.columns)}
value,28,zone,value,2788.44亿元,,,,2024,,stated,,actual,,,,,,trade,
growth,28,zone,growth,近四成,,,,2024,,stated,,actual,,,,,value,trade,"一句话，
两行"
rank,3,zone,rank,榜首,1,位,,2023,2023年度,inferred,文中写上年度,actual,全国参评150个,全国,150,,,,
""",
    "daily-2025/claims.csv": """id,paragraph,park,family,kind,date,date_basis,text,note
train,3,zone,trade,first,,unstated,开出首趟班列。,
""",
    "daily-2025/excluded.csv": "paragraph,text,times,reason,note\n",
    "a-digest/source.toml": """
title = "评估"
kind = "news"
form = "digest"
published = ""
published_certainty = "unknown"
""",
    "a-digest/facts.csv": """id,paragraph,park,indicator,literal,period_basis,status,of
growth,1,zone,growth,下降2.3%,unstated,actual,daily-2025.value
""",
}
FACTS = "daily-2025/facts.csv"
ODD = [b'"', b"[[", b"\n", b"1" * 5000, b"=", b"[" * 3000, "二百".encode(), b"-", b"2024-02-30"]


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    """A sound seeds folder."""
    for name, text in FILES.items():
        path = tmp_path / "seeds" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.lstrip("\n"), encoding="utf-8", newline="\n")
    return tmp_path / "seeds"


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
    (FACTS, "2024,,stated", "2024年,,stated", f"{FACTS}:2 period"),
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


def test_huge_table_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "facts.csv"
    with path.open("wb") as file:
        file.truncate(LARGEST_TABLE + 1)
    rows, problems = read_table(path, "facts.csv", FACT_TABLE)
    assert rows == []
    assert problems[0].message == "文件过大"


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_problems(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(data)
    rows, problems = read_table(path, "any.csv", Format(("a", "b"), ("a",)))
    assert problems or all(row.cells["a"] for row in rows)


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
