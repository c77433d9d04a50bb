"""Datasets whose every text is what a test wants, for proofs that no text acts as markup."""

from __future__ import annotations

from hypothesis import strategies as st
from make import dataset, indicator, period, source

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact, Family, Park, Quantity, Scope

NASTY = (
    "=1+1", "+86", "-5%", "@SUM(A1)", "\t=cmd|' /C calc'!A0", "\r\n=1+1", " =1", "＝1+1",
    "</td></table><script>alert(1)</script>", "'><img src=x>", "&lt;b&gt;", "a\tb\r\nc\vd\x85e",
    '"开', "'单", "|列|", "[点](javascript:1)", "`码`", "*粗*_斜_", "\x00\x1b[31m", "\u2028",
    "00123", "3E5", "1-2", "超1.5万P", "𠮷", "🙂", "؀ARABIC", "甲" * 200,
)  # fmt: skip
TEXTS = st.one_of(st.sampled_from(NASTY), st.text(min_size=1, max_size=12))


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    """A catalogue of one to three facts with any text in any place where text can stand."""
    unit = draw(TEXTS)
    facts = [
        Fact(
            id=f"facts.{number}",
            source="source",
            paragraph=draw(st.integers(1, 99)),
            park="park",
            indicator="indicator",
            quantity=Quantity(
                literal=draw(TEXTS),
                qualifier=draw(TEXTS),
                value=draw(st.decimals(-1000, 10**9, places=draw(st.integers(0, 3)))),
                unit=unit if draw(st.booleans()) else draw(TEXTS),
            ),
            period=period(label=draw(TEXTS)),
            status=draw(st.sampled_from(["actual", "planned"])),
            scope=Scope(label=draw(TEXTS), includes=draw(TEXTS)),
            note=draw(TEXTS),
        )
        for number in range(draw(st.integers(1, 3)))
    ]
    return Catalogue(
        dataset(
            title=draw(TEXTS),
            sources=[source("source", title=draw(TEXTS), publisher=draw(TEXTS))],
            parks=[Park(id="park", name=draw(TEXTS), kind="park")],
            families=[Family(id="trade", name=draw(TEXTS))],
            indicators=[indicator("indicator", draw(TEXTS), unit)],
            facts=facts,
            claims=[],
        )
    )
