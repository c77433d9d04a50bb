"""CSV tables: rows with their lines, whatever the bytes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.exchange.intake.csv_table import LARGEST_TABLE, CsvForm, read_table, whole_number

FORM = CsvForm(("a", "b"), ("a",))


def test_row_knows_the_line_it_begins_in(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text('a,b\n\n1,"x\ny"\n2,z\n', encoding="utf-8", newline="\n")
    rows, problems = read_table(path, "t.csv", FORM)
    assert problems == []
    assert [row.place("b") for row in rows] == ["t.csv:3 b", "t.csv:5 b"]


@pytest.mark.parametrize(
    ("text", "said"), [("28", 28), ("廿八", "廿八"), ("²", "²"), ("9" * 30, "9" * 30)]
)
def test_whole_number(text: str, said: int | str) -> None:
    assert whole_number(text) == said


def test_huge_table_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "facts.csv"
    with path.open("wb") as file:
        file.truncate(LARGEST_TABLE + 1)
    rows, problems = read_table(path, "facts.csv", FORM)
    assert rows == []
    assert problems[0].message == "无法读取（文件有 64 MB，过大，至多 64 MB）"


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_problems(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(data)
    rows, problems = read_table(path, "any.csv", FORM)
    assert problems or all(row.cells["a"] for row in rows)
