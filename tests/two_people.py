"""Two people who change one own dataset each on their own, by chance."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import make
import make_own
from hypothesis import strategies as st
from msgspec.structs import replace

from parkfacts.facts.editing.applying import applied
from parkfacts.facts.editing.edit import Edit
from parkfacts.facts.editing.rows import key_of, rows_by_key
from parkfacts.facts.model import Paragraph, Park, Scope
from parkfacts.facts.own.model import Join, OwnDataset
from parkfacts.facts.problems import InputError

NEW = ("new.1", "new.2", "new.3")
"""So few ids that two people think of the same one."""


def beginning() -> OwnDataset:
    """What both start from: facts that are told together, of each other, of several sources."""
    facts = [
        make.fact("own.value", "value", "120亿元", group="trade"),
        make.fact("own.growth", "growth", "2.1%", of="own.value", group="trade"),
        make.fact("own.power", "power", "30P"),
        make.fact("own.rank", "rank", "第10", source="digest", scope=Scope(out_of=150)),
        make.fact("own.chain", "value", "7亿元", park="park"),
    ]
    listed = make.source("listed", paragraphs=[Paragraph(number=28, context="外贸")])
    own = make_own.own()
    return replace(own, facts=facts, sources=[*own.sources, listed])


def _values() -> dict[str, dict[str, st.SearchStrategy[Any]]]:
    texts = st.sampled_from(["", "初步核算", "快报数", "含双流"])
    parks = st.sampled_from(["zone", "park", "science", *NEW])
    literals = st.sampled_from(["121亿元", "近130亿元", "31P", "第3", "第140", "2.3%", "5家"])
    return {
        "facts": {
            "note": texts,
            "park": parks,
            "status": st.sampled_from(["actual", "planned"]),
            "quantity": literals.map(make.quantity),
            "period": st.sampled_from(["2023", "2024", "2025H1"]).map(make.period),
            "source": st.sampled_from(["daily", "digest", "listed", *NEW]),
            "paragraph": st.sampled_from([28, 29]),
            "indicator": st.sampled_from(["value", "power", "rank", *NEW]),
            "of": st.sampled_from([None, "own.value", "own.chain", "own.power"]),
            "group": st.sampled_from([None, "trade", "other"]),
            "scope": st.sampled_from([Scope(), Scope(out_of=5), Scope(label="全市")]),
        },
        "parks": {
            "parent": st.sampled_from([None, "city", "park", "science", "zone", *NEW]),
            "note": texts,
            "aliases": st.lists(st.sampled_from("甲乙丙丁"), max_size=3, unique=True),
            "covers": st.sampled_from([[], ["zone"], ["science"], ["park"], ["*"]]),
        },
        "sources": {
            "note": texts,
            "title": st.sampled_from(["答卷", "园区答卷"]),
            "paragraphs": st.lists(
                st.sampled_from([27, 28, 29]).map(lambda n: Paragraph(number=n, context="段")),
                max_size=2, unique_by=lambda one: one.number,
            ),
        },
        "indicators": {
            "unit": st.sampled_from(["元", "P", "家", "%"]),
            "definition": texts,
            "of": st.sampled_from([None, "value", "rank"]),
        },
    }  # fmt: skip


VALUES = _values()


@st.composite
def thought(draw: Callable[..., Any]) -> Callable[[OwnDataset], Edit | None]:
    """One thing that a person thinks of doing; what it comes to is seen in the dataset."""
    table = draw(st.sampled_from(["facts", "facts", "facts", "parks", "sources", "indicators"]))
    act = draw(st.sampled_from(["edit", "edit", "edit", "edit", "add", "remove", "join"]))
    pick, new = draw(st.integers(0, 30)), draw(st.sampled_from(NEW))
    field = draw(st.sampled_from(sorted(VALUES[table])))
    value = draw(VALUES[table][field])
    literal = draw(st.sampled_from(["5亿元", "6亿元"]))

    def comes_to(own: OwnDataset) -> Edit | None:
        rows = list(rows_by_key(own, table).values())
        row = rows[pick % len(rows)] if rows else None
        if act == "join":
            join = Join(table="parks", kept=("city", "park")[pick % 2], gone="science")
            there = rows_by_key(own, "joins").get(key_of(join))
            return Edit("joins", there, None if there else join)
        if act == "add":
            made = {
                "facts": make.fact(new, "value", literal, note=literal),
                "parks": Park(id=new, name=literal, kind="park", parent="city"),
                "sources": make.source(new, title=literal),
                "indicators": make.indicator(new, literal, ("元", "家")[pick % 2]),
            }[table]
            return None if new in rows_by_key(own, table) else Edit(table, None, made)
        if row is None:
            return None
        return Edit(table, row, None if act == "remove" else replace(row, **{field: value}))

    return comes_to


def work(own: OwnDataset, who: str, thoughts: list[Any], start: int = 0) -> OwnDataset:
    """What a person makes of a dataset; what would make no sense is not done."""
    for number, comes_to in enumerate(thoughts, start):
        edit = comes_to(own)
        if edit is not None:
            try:
                own = applied(own, (edit,), make_own.by(who, "改", number))
            except InputError:
                continue
    return own
