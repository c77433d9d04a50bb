"""What a person puts otherwise holds, and the rest follows."""

from __future__ import annotations

from tests.exchange.intake.mapping.tables import KNOWN, grid, told

from parkfacts.exchange.intake.mapping.changes import (
    column_confirmed,
    table_confirmed,
    with_column_given,
    with_given,
    with_level,
    with_region,
    with_role,
    with_row,
)
from parkfacts.exchange.intake.mapping.proposing import propose_mapping

TABLE = grid("""
2024年各园区主要指标|单位：亿元||
园区|GDP|同比±%|进出口总额
西永微电园|320|6.1|1900
重庆高新区|800|7|300
合计|1120||2200
""")


def test_a_row_that_was_set_aside_is_taken_in_and_put_back() -> None:
    mapping = with_row(propose_mapping(TABLE, KNOWN), TABLE, KNOWN, 4, aside=False)
    assert "B5 合计·GDP·2024年·1120·亿元" in told(TABLE, mapping)
    assert told(TABLE, with_row(mapping, TABLE, KNOWN, 4, aside=True))[-1] == "- 5 由你指定"


def test_a_unit_of_a_column_and_a_time_of_the_table_stay_when_the_region_changes() -> None:
    mapping = propose_mapping(TABLE, KNOWN)
    mapping = with_column_given(mapping, TABLE, KNOWN, 3, unit="万美元")
    mapping = with_given(mapping, TABLE, KNOWN, period="2023年")
    mapping = with_region(mapping, TABLE, KNOWN, (1,), 3, 3)
    assert told(TABLE, mapping) == [
        "B4 重庆高新区·GDP·2023年·800·亿元",
        "C4 重庆高新区·GDP增速·2023年·7·% ←B4 kind=growth",
        "D4 重庆高新区·进出口总额·2023年·300·万美元",
    ]


def test_another_indicator_of_a_level_is_that_of_its_growth_too() -> None:
    mapping = with_column_given(propose_mapping(TABLE, KNOWN), TABLE, KNOWN, 1, indicator="总产值")
    assert told(TABLE, mapping)[1] == "C3 西永微电园·总产值增速·2024年·6.1·% ←B3 kind=growth"


def test_a_column_that_is_not_used_gives_no_figures_and_its_growth_no_level() -> None:
    mapping = with_role(propose_mapping(TABLE, KNOWN), TABLE, KNOWN, 1, "unused")
    assert told(TABLE, mapping)[0] == "C3 西永微电园·GDP增速·2024年·6.1·% kind=growth"
    assert with_role(mapping, TABLE, KNOWN, 1, "literal").columns[1].role == "literal"


def test_a_person_says_which_level_a_growth_is_of() -> None:
    mapping = with_level(propose_mapping(TABLE, KNOWN), TABLE, KNOWN, 2, "growth", 3)
    assert told(TABLE, mapping)[1] == "C3 西永微电园·进出口总额增速·2024年·6.1·% ←D3 kind=growth"
    level = with_level(mapping, TABLE, KNOWN, 2, "", None)
    assert level.columns[2].kind == ""


def test_what_a_person_has_looked_at_is_asked_no_more() -> None:
    table = grid("""
2024年
园区|GDP（亿元）|进出口总额（亿元）|增速（%）
西永微电园|320|1900|2
""")
    mapping = propose_mapping(table, KNOWN)
    assert told(table, mapping)[2].endswith("？")
    mapping = column_confirmed(mapping, 3)
    assert told(table, mapping)[2] == "D3 西永微电园·进出口总额增速·2024年·2·% ←C3 kind=growth"
    assert told(table, with_given(mapping, table, KNOWN, status="计划"))[2].endswith("status=计划")


def test_a_time_for_relative_heads_may_come_from_a_person() -> None:
    table = grid("""
指标|单位|本月|上年同期
进出口总额|亿元|230|220
""")
    mapping = with_given(
        propose_mapping(table, KNOWN), table, KNOWN, period="2024年6月", park="西永综保区"
    )
    assert told(table, mapping) == [
        "C2 西永综保区·进出口总额·2024年6月·230·亿元",
        "D2 西永综保区·进出口总额·2023年6月·220·亿元",
    ]


def test_a_doubt_of_the_whole_table_ends_when_it_is_looked_at() -> None:
    table = grid("""
单位：亿元、万人|||
园区|GDP|从业人员|期间
西永微电园|320|12|2024年
""")
    mapping = propose_mapping(table, KNOWN)
    assert [reason.field for reason in mapping.reasons if not reason.sure] == ["unit"]
    assert all(reason.sure for reason in table_confirmed(mapping, "unit").reasons)
