"""Small builders of charts for tests."""

from __future__ import annotations

from decimal import Decimal

from parkfacts.facts.chart.spec import Bar, Chart, Mark, Panel

LONG = "重庆两江新区果园港综合保税区与西部陆海新通道国际物流枢纽园区"


def bar(value: str, label: str = "甲综保", second: str = "", mark: Mark = "exact") -> Bar:
    """A bar that says so many 亿元."""
    return Bar(
        fact=f"f.{label}.{second}.{value}",
        label=label,
        second=second,
        figure=f"{value}亿元",
        includes="（含双流园区）" if value.endswith("1") else "",
        value=Decimal(value),
        mark=mark,
        status="actual",
        emphasis="even",
        out_of=None,
        words="",
    )


def chart(*panels: tuple[Bar, ...], form: str = "bars") -> Chart:
    """A chart with a panel for each group of bars."""
    made = [
        Panel(
            "外贸进出口值", "（亿元，2024年）", "亿元", form, bars, "各柱期间不同",  # type: ignore[arg-type]
            ends=("第1", "第150"),
        )
        for bars in panels
    ]  # fmt: skip
    return Chart(tuple(made), ("箭头向外：不止此数（超）",), "来源：[1] 甲报，2025；" * 9)
