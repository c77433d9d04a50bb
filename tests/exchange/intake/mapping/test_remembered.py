"""Mappings of earlier imports are followed where heads are the same, and say where not."""

from __future__ import annotations

from tests.exchange.intake.mapping.tables import KNOWN, grid, told

from parkfacts.exchange.intake.mapping.changes import (
    with_column_given,
    with_given,
    with_role,
    with_row,
)
from parkfacts.exchange.intake.mapping.proposing import propose_mapping

FIRST = grid("""
园区运行情况
名称|GDP|主导产业|企业
西永微电园|320|电子|500
重庆高新区|800|生物|900
全市|1120||1400
""")


def remembered():  # type: ignore[no-untyped-def]
    """What a person made of the first table."""
    mapping = with_role(propose_mapping(FIRST, KNOWN), FIRST, KNOWN, 2, "unused")
    mapping = with_column_given(mapping, FIRST, KNOWN, 1, unit="亿元")
    mapping = with_column_given(mapping, FIRST, KNOWN, 3, unit="家", indicator="企业数")
    mapping = with_row(mapping, FIRST, KNOWN, 4, aside=False)
    return with_given(mapping, FIRST, KNOWN, period="2024年")


def test_the_same_heads_in_another_order_mean_the_same() -> None:
    table = grid("""
园区运行情况
名称|企业|GDP|主导产业
西永微电园|510|330|电子
全市|1410|1130|
""")
    mapping = propose_mapping(table, KNOWN, [remembered()])
    lines = told(table, mapping)
    assert lines[:4] == [
        "B3 西永微电园·企业数·2024年·510·家 ？",
        "C3 西永微电园·GDP·2024年·330·亿元 ？",
        "B4 全市·企业数·2024年·1410·家 ？",
        "C4 全市·GDP·2024年·1130·亿元 ？",
    ], "the time is asked for: it was that of another table"
    assert mapping.columns[3].why == "与上次导入的表头“主导产业”相同"


def test_a_time_that_the_new_table_tells_is_taken_from_it() -> None:
    table = grid("""
2025年园区运行情况
名称|GDP|主导产业|企业
西永微电园|330|电子|510
重庆高新区|830|生物|910
""")
    mapping = propose_mapping(table, KNOWN, [remembered()])
    assert told(table, mapping)[0] == "B3 西永微电园·GDP·2025年·330·亿元"


def test_a_column_more_and_one_fewer_are_told() -> None:
    table = grid("""
园区运行情况
名称|GDP|企业|税收
西永微电园|330|510|12
重庆高新区|830|910|20
""")
    mapping = propose_mapping(table, KNOWN, [remembered()])
    assert mapping.columns[3].why.startswith("上次导入的表没有这一列")
    assert not mapping.columns[3].sure
    assert [one.why for one in mapping.reasons if one.field == "columns"] == [
        "上次导入的表还有这几列：主导产业"
    ]


def test_another_table_is_proposed_by_itself() -> None:
    table = grid("""
指标|2024年
GDP|330
""")
    assert propose_mapping(table, KNOWN, [remembered()]) == propose_mapping(table, KNOWN)


def test_heads_of_another_year_are_the_same_but_for_their_time() -> None:
    old = grid("""
园区|2023年产值|2024年产值
西永微电园|1|2
""")
    new = grid("""
园区|2024年产值|2025年产值
西永微电园|2|3
""")
    earlier = with_column_given(
        propose_mapping(old, KNOWN), old, KNOWN, 2, unit="亿元", indicator="总产值"
    )
    assert (
        told(new, propose_mapping(new, KNOWN, [earlier]))[1] == "C2 西永微电园·总产值·2025年·3·亿元"
    )
