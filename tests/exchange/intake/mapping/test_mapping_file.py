"""Mappings in files: written, read, followed, and explained where they are wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.exchange.intake.mapping.tables import KNOWN, grid, told

from parkfacts.exchange.intake.mapping.changes import (
    with_column_given,
    with_given,
    with_level,
    with_region,
    with_role,
    with_row,
)
from parkfacts.exchange.intake.mapping.mapping_file import mapping_text, read_mapping
from parkfacts.exchange.intake.mapping.proposing import propose_by_file, propose_mapping
from parkfacts.facts.problems import InputError

TABLE = grid("""
园区运行情况
名称|GDP|主导产业|企业|增长
西永微电园|320|电子|500|2
重庆高新区|800|生物|900|3
全市|1120||1400|3
""")


def read(folder: Path, text: str):  # type: ignore[no-untyped-def]
    path = folder / "map.toml"
    path.write_text(text, encoding="utf-8")
    return read_mapping(path)


def test_a_mapping_written_and_read_makes_the_same_figures(tmp_path: Path) -> None:
    mapping = with_role(propose_mapping(TABLE, KNOWN), TABLE, KNOWN, 2, "unused")
    mapping = with_column_given(mapping, TABLE, KNOWN, 3, unit='家"\\', indicator="企业数")
    mapping = with_level(mapping, TABLE, KNOWN, 4, "growth", 1)
    mapping = with_row(mapping, TABLE, KNOWN, 4, aside=False)
    mapping = with_given(mapping, TABLE, KNOWN, period="2024年")
    mapping = with_region(mapping, TABLE, KNOWN, (1,), 3, 4)
    again = propose_by_file(TABLE, KNOWN, read(tmp_path, mapping_text(mapping)), "map.toml")
    assert told(TABLE, again) == told(TABLE, mapping)
    assert mapping_text(again) == mapping_text(mapping)


def test_a_file_written_by_hand_says_only_what_it_wants(tmp_path: Path) -> None:
    mapping = read(
        tmp_path,
        """
[given]
period = "2024年"
unit = "亿元"

[[column]]
head = "企业"
indicator = "企业数"
unit = "家"

[[column]]
head = "主导产业"
role = "不用"

[[row]]
text = "全市"
aside = true
""",
    )
    found = told(TABLE, propose_by_file(TABLE, KNOWN, mapping, "map.toml"))
    assert found[0] == "B3 西永微电园·GDP·2024年·320·亿元"
    assert found[1] == "D3 西永微电园·企业数·2024年·500·家"
    assert "- C 主导产业: 由你指定" in found


def test_all_that_is_wrong_in_a_file_is_told_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read(
            tmp_path,
            """version = 1
colour = "red"
[[column]]
head = "GDP"
role = "数字"
unit = 3
[[column]]
head = "企业"
of = "增加值"
[[row]]
aside = "ja"
""",
        )
    lines = [(problem.place, problem.message) for problem in caught.value.problems]
    assert lines == [
        ("map.toml:2 colour", "“colour”不认识"),
        ("map.toml:6 unit", "“3”没有加引号"),
        ("map.toml:5 role", "“数字”不认识"),
        ("map.toml:9 of", "of 写的“增加值”不是这个文件里的列"),
        ("map.toml:10 text", "没有写是哪一行"),
        ("map.toml:11 aside", "“ja”不是真假值"),
    ]
    assert "园区、指标、数值" in caught.value.problems[2].expected


def test_columns_that_a_table_does_not_have_are_told(tmp_path: Path) -> None:
    mapping = read(tmp_path, '[[column]]\nhead = "产值"\nrole = "数值"\n')
    with pytest.raises(InputError, match="表里没有表头是“产值”的列"):
        propose_by_file(TABLE, KNOWN, mapping, "map.toml")
