"""Whatever stands in a grid, a mapping comes of it, and every cell is accounted for."""

from __future__ import annotations

import random

import pytest
from tests.exchange.intake.mapping.tables import KNOWN, grid

from parkfacts.exchange.intake.mapping.changes import with_region, with_role
from parkfacts.exchange.intake.mapping.figures import COLUMNS, Fate, fates, figures
from parkfacts.exchange.intake.mapping.mapping_file import mapping_text
from parkfacts.exchange.intake.mapping.proposing import propose_mapping

_TEXTS = (
    "", "", "", "园区", "指标", "单位：亿元", "亿元", "%", "2024年", "2023", "1-6月", "同比±%",
    "GDP", "西永综保区",
    "合计", "其中：出口", "一、工业", "—", "…", "100", "12.5", "约200", "注：①初步数", "①", "排名",
    "备注", "进出口（亿元）",
    "增长", "上年同期", "累计", "全市", "续表", "1", "2", "(12)", "#REF!", "年份", "计划", "占比",
    "数值", " ", "　", "\t",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(150))
def test_any_grid_gives_a_mapping_and_figures_that_agree(seed: int) -> None:
    chance = random.Random(seed)
    width, height = chance.randint(1, 7), chance.randint(1, 12)
    lines = ["|".join(chance.choice(_TEXTS) for _ in range(width)) for _ in range(height)]
    table = grid("\n".join(lines) or "|")
    mapping = propose_mapping(table, KNOWN)
    count = len(table.texts)
    for changed in (
        mapping,
        with_region(mapping, table, KNOWN, (0,), min(1, count - 1), count - 1),
        with_role(mapping, table, KNOWN, 0, "literal"),
    ):
        found = figures(table, changed)
        assert tuple(found.columns) == COLUMNS
        assert len(found) == int((fates(table, changed) == Fate.FIGURE).sum())
        assert all(found["literal"])
        assert mapping_text(changed)


def test_a_mend_is_the_only_cell_that_changes() -> None:
    table = grid("""
园区|GDP（亿元）|期间
西永微电园|32O|2024年
重庆高新区|—|2024年
西永综保区|12|2024年
""")
    mapping = propose_mapping(table, KNOWN)
    before = figures(table, mapping)
    after = figures(table, mapping, {(1, 1): " 320 ", (2, 1): "800"})
    assert before["literal"].tolist() == ["32O", "12"]
    assert after["literal"].tolist() == ["320", "800", "12"]
    assert table.texts.iat[1, 1] == "32O"
