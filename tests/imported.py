"""Imports of tables that are written as text: tabs between cells, a line a row."""

from __future__ import annotations

from functools import cache

from parkfacts.bundled import resource
from parkfacts.exchange.intake.drafting.importing import Importing
from parkfacts.exchange.intake.drafting.known import Known
from parkfacts.exchange.intake.drafting.model import Draft, FactDraft
from parkfacts.exchange.intake.grid.pasted import pasted_tables
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.editing.applying import applied
from parkfacts.facts.editing.authorship import authorship
from parkfacts.facts.editing.new_own import base_of, new_own
from parkfacts.facts.model import Dataset, Source
from parkfacts.facts.own.model import OwnDataset
from parkfacts.facts.own.union import unite
from parkfacts.facts.search.pinyin import Pinyin

PINYIN = Pinyin(resource("pinyin.txt"))
SOURCE = Source(
    id="report", title="统计月报", publisher="内部资料", kind="other", form="full",
    published="2025-03", published_certainty="stated",
)  # fmt: skip


@cache
def bundled() -> Dataset:
    """The dataset that comes with the program."""
    return read_dataset(resource("parkfacts.json"))


@cache
def bundled_catalogue() -> Catalogue:
    """Its catalogue."""
    return Catalogue(bundled())


def known(own: OwnDataset | None = None) -> Known:
    """The bundled dataset, with an own one above it."""
    if own is None:
        return Known(bundled_catalogue(), PINYIN)
    united = unite(bundled(), [own])
    return Known(Catalogue(united.dataset, united.overlay), PINYIN, united.overlay, own)


def empty_own() -> OwnDataset:
    """An own dataset with nothing in it."""
    return new_own("我的数据", base_of(bundled()))


def importing(table: str, beside: Known | None = None) -> Importing:
    """The import of a table of the source SOURCE; blanks at both ends of lines are dropped."""
    text = "\n".join(line.strip(" ") for line in table.strip("\n").splitlines())
    return Importing.begun(pasted_tables("", text), beside or known()).with_source(SOURCE)


def drafted(table: str, beside: Known | None = None) -> Draft:
    """What its import would do."""
    return importing(table, beside).draft()


def told(one: FactDraft) -> str:
    """A draft in short: what its fact says, or its first problem."""
    if one.fact is None:
        return str(one.problems[0].what)
    fact = one.fact
    said = f"{fact.quantity.qualifier}{fact.quantity.value:f}{fact.quantity.unit}"
    return f"{fact.park}·{fact.indicator}·{said}·{fact.period.label}"


def written(
    draft: Draft, own: OwnDataset, beside: Known, *, only_sound: bool = False
) -> OwnDataset:
    """An own dataset after a draft was written into it."""
    from parkfacts.exchange.intake.drafting.writing import edits_of

    edits = edits_of(draft, own, beside.catalogue, only_sound)
    return applied(own, edits, authorship("李工", "导入"))
