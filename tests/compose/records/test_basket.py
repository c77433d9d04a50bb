"""A basket for programs: as JSON with all fields, as Markdown without markup of its texts."""

from __future__ import annotations

import json

from collected import FACTS, TRADE, biting_report, content, report
from make_baskets import fact_item

from parkfacts.compose.records.basket import basket_record
from parkfacts.compose.records.json_text import json_text
from parkfacts.exchange.files.basket_markdown import basket_markdown


def test_groups_hold_their_things_with_all_fields():
    record = json.loads(json_text(basket_record(content(report()))))
    first, second = record["groups"]
    assert [thing["kind"] for thing in first["things"]] == ["fact"] * 3 + ["claim"] * 2
    assert [thing["fact"]["id"] for thing in first["things"][:3]] == [fact.id for fact in FACTS]
    assert first["things"][0]["note"] == "须核对"
    assert [thing["kind"] for thing in second["things"]] == ["comparison", "chart", "chart"]
    drawn = [fact["id"] for fact in second["things"][2]["facts"]]
    assert sorted(drawn) == sorted(fact.id for fact in TRADE)
    cited = {thing["fact"]["source"] for thing in first["things"][:3]}
    assert cited <= set(record["sources"])


def test_what_is_gone_is_told():
    assert "2788.44亿元" in basket_record(content(report(fact_item("gone"))))["gone"][0]
    assert "## 现数据集已没有的" in basket_markdown(content(report(fact_item("gone"))))


def test_markdown_has_headings_tables_and_numbered_sources():
    text = basket_markdown(content(report()))
    assert text.startswith("# 季度报告\n\n## 一、外贸\n\n先看总量\n")
    assert text.count("| --- ") >= 4
    assert text.rindex("## 来源") < text.index("[1] 重庆高新区管委会")
    assert "突破" not in text or "| 突破" in text


def test_no_text_begins_a_list_a_heading_or_a_quotation_in_markdown():
    lines = basket_markdown(biting_report()).splitlines()
    starts = {line.split(" ")[0] for line in lines if line}
    assert starts.isdisjoint({"-", "+", "1.", "###", ">", "="})
    assert "<script>" not in "".join(lines).replace("\\<script\\>", "")
