"""Long tables: one figure a row, under heads of many names."""

from tests.exchange.intake.mapping.tables import grid, told


def test_each_column_of_a_plain_long_table_becomes_what_its_head_says() -> None:
    table = grid("""
园区|指标|数值|单位|期间|备注
西永综保区|进出口总额|2788.44|亿元|2024年|初步数
西永综保区|出口额|约2000|亿元|2024年|""")
    assert told(table) == [
        "C2 西永综保区·进出口总额·2024年·2788.44·亿元 {初步数}",
        "C3 西永综保区·出口额·2024年·约2000·亿元",
    ]
