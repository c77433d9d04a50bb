"""Whatever stands in a table, its import ends in facts and problems, and writes what is sound."""

from __future__ import annotations

import random
from contextlib import suppress

import pytest
from tests.imported import empty_own, importing, known, written

from parkfacts.exchange.intake.drafting.writing import NotWritable
from parkfacts.facts.dataset.assembly import soundness
from parkfacts.facts.problems import InputError

HEADS = (
    "园区", "指标", "数值", "单位", "期间", "限定词", "状态", "口径", "范围", "参评数",
    "来源", "段", "备注", "id", "2024年GDP（亿元）", "同比增长（%）", "占全市比重", "排名",
    "2023年", "其中：出口", "", "序号",
)  # fmt: skip
CELLS = (
    "西永综保区", "苏州工业园区", "高新区", "昆山开发区", "GDP", "进出口总额", "出口",
    "增速", "12.3", "1,234", "(5.1)", "—", "…", "12%", "超2000亿元", "约", "2024年", "上年",
    "截至2024年底", "亿元", "万人次", "%", "计划", "现状", "全国", "150",
    "重庆日报 2025-03-12", "xiyong-2025.trade-value-2024", "合计", "#REF!", "=A1", "12 34",
    "\x02", "　", "5" * 70, "①", "300余家", "第3", "持平", "１２．５", "1e5", "2024-06-30",
    "9" * 45, "0", "1/0", "1/4", "😀", "<b>x</b>", "园\ud83d区",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(60))
def test_any_table_is_drafted_and_what_is_written_is_sound(seed: int) -> None:
    chance = random.Random(seed)
    width = chance.randint(1, 8)
    rows = [[chance.choice(HEADS) for _ in range(width)]]
    rows += [[chance.choice(CELLS) for _ in range(width)] for _ in range(chance.randint(1, 9))]
    try:
        begun = importing("\n".join("\t".join(row) for row in rows))
    except InputError:  # there is nothing to be seen in it
        return
    draft = begun.draft()
    assert all(one.fact is not None or one.problems for one in draft.facts)
    for only_sound in (True, False):
        with suppress(NotWritable):
            own = written(draft, empty_own(), known(), only_sound=only_sound)
            assert not soundness(own)
