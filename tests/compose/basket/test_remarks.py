"""Nothing in a basket is replaced unseen, and no note is lost, in whatever it goes out."""

from __future__ import annotations

import re

import pytest
from collected import SEEN, TRADE
from compared import BUNDLED
from copied import make_basket
from make_baskets import basket
from msgspec.structs import replace
from packages import Package

from parkfacts.compose.basket.collect import of_claims, of_comparison, of_fact_chart, of_facts
from parkfacts.compose.basket.content import basket_content
from parkfacts.exchange.clipboard.basket import BASKET_FLAVOURS
from parkfacts.exchange.files.exports import EXPORTS
from parkfacts.facts.basket.items import AnyItem
from parkfacts.facts.catalogue.catalogue import Catalogue

CLAIM = replace(BUNDLED.claims[0], note="数据集里的注")
WITH_NOTE = Catalogue(replace(BUNDLED.dataset, claims=[CLAIM, *BUNDLED.claims[1:]]))
FACT = BUNDLED.facts[0]
WAS = {"fact": "11.1亿元", "claim": "当时的文字", "comparison": "22.2亿元", "chart": "33.3亿元"}


def before() -> list[AnyItem]:
    """A thing of each kind, collected when the dataset said something else."""
    (fact,) = of_facts([FACT], BUNDLED)
    (claim,) = of_claims([CLAIM], WITH_NOTE)
    (seen,) = of_comparison(SEEN, "nearest")
    (chart,) = of_fact_chart(TRADE, [], BUNDLED)
    first, *others = seen.compared.kept
    one, *more = chart.facts
    return [
        replace(fact, kept=replace(fact.kept, figure=WAS["fact"])),
        replace(claim, kept=replace(claim.kept, text=WAS["claim"]), note="我的备注"),
        replace(seen, compared=replace(
            seen.compared, kept=[replace(first, figure=WAS["comparison"]), *others])),
        replace(chart, facts=[replace(one, figure=WAS["chart"]), *more]),
    ]  # fmt: skip


def content(*items: AnyItem):
    return basket_content(basket(*items), WITH_NOTE, "gbt7714-2025")


def text_of(data: bytes) -> str:
    if data.startswith(b"PK"):
        parts = Package(data).parts
        data = b"".join(part for name, part in parts.items() if name.endswith(".xml"))
    return re.sub("<[^>]+>|\\\\", "", data.decode())


@pytest.mark.parametrize("flavour", BASKET_FLAVOURS, ids=lambda one: one.name)
def test_a_copy_tells_what_was_and_keeps_both_notes(flavour):
    made = make_basket(flavour.format, content(*before())).data[flavour.kind].decode()
    assert all(f"收入时为{was}" in made.replace("“", "") for was in WAS.values())
    assert "数据集里的注" in made
    assert ("我的备注" in made) == (flavour.name != "text")


@pytest.mark.parametrize("entry", EXPORTS, ids=lambda one: one.suffix)
@pytest.mark.parametrize("drawn", [True, False])
def test_a_file_tells_what_was_and_keeps_both_notes(entry, drawn):
    pictures = (lambda _: (b"",)) if drawn and entry.suffix != ".docx" else (lambda _: ())
    made = text_of(entry.write_basket(content(*before()), pictures))
    assert all(f"收入时为{was}" in made.replace("“", "") for was in WAS.values())
    assert "数据集里的注" in made
    assert "我的备注" in made


def test_a_change_names_its_figure_and_stands_once():
    fact, *_ = before()
    lines = make_basket("passage", content(fact)).data["text/plain"].decode().split("\r\n")
    name = f"{BUNDLED.park(FACT.park).name}{BUNDLED.indicator(FACT).name}"
    assert lines[1] == f"与收入时不同：{name}：数值已改，收入时为11.1亿元"
    table = make_basket("table", content(fact)).data["text/plain"].decode()
    assert table.count(f"注：与收入时不同：{name}：数值已改，收入时为11.1亿元") == 1


def test_nothing_is_told_where_nothing_changed():
    for flavour in BASKET_FLAVOURS:
        made = make_basket(flavour.format, content(*of_facts([FACT], BUNDLED)))
        assert b"\xe4\xb8\x8e\xe6\x94\xb6\xe5\x85\xa5" not in made.data[flavour.kind]
