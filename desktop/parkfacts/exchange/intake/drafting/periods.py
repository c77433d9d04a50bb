"""The period of a figure as its table tells it, and how that is known."""

from __future__ import annotations

import re
from typing import NamedTuple

from parkfacts.exchange.intake.drafting.figures import Flaw
from parkfacts.exchange.intake.mapping.words import MISSING
from parkfacts.facts.fields import Basis, Status
from parkfacts.facts.model import Period
from parkfacts.facts.period.notation import PeriodError
from parkfacts.facts.period.table_words import EXPECTED, read_table_period
from parkfacts.facts.period.words import AT_WRITING, UNSTATED
from parkfacts.facts.phrase import Phrase

_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_UNTOLD = (str(UNSTATED), str(AT_WRITING))
_LATEST = 2100


class Around(NamedTuple):
    """What stands around a table and may tell its time."""

    given: str = ""
    """The period that holds for the whole table."""
    title: str = ""
    sheet: str = ""
    file: str = ""
    published: str = ""

    @property
    def anchor(self) -> tuple[int, str] | None:
        """The year that 本年 and 1-6月 are seen from, and where it is told; None if it is not."""
        for text, where in (
            (self.given, Phrase("整表的期间")), (self.title, Phrase("表题")),
            (self.sheet, Phrase("工作表名")), (self.file, Phrase("文件名")),
        ):  # fmt: skip
            years = {int(year) for year in _YEARS.findall(text)}
            if len(years) == 1:
                return years.pop(), where
        return None


class ReadPeriod(NamedTuple):
    """A period as a fact has it, or why it has none."""

    period: Period
    status: Status | None = None
    flaw: Flaw | None = None


def period_of(text: str, own: bool, around: Around) -> ReadPeriod:
    """The period of a figure; ``own``: whether its row or column says it, not the whole table.

    What the title, the sheet's or the file's name says is inferred, with that for a reason.
    """
    said = " ".join(text.split())
    if said in _UNTOLD:
        return ReadPeriod(Period(label=said, granularity="none", basis="unstated"))
    if said in MISSING or not said:
        flaw = Flaw("doubt", "period", Phrase("没有写期间"), EXPECTED)
        return ReadPeriod(_untold(), None, flaw)
    anchor = around.anchor
    try:
        read = read_table_period(said, anchor[0] if anchor else None)
    except PeriodError:
        flaw = Flaw("bad", "period", Phrase("“{text}”不是期间", text=said), EXPECTED)
        return ReadPeriod(_untold(), None, flaw)
    when = read.read
    basis: Basis = "stated"
    reason: str = ""
    if not own and (where := _where(said, around)):
        basis, reason = "inferred", where
    if read.guessed:
        basis, reason = "inferred", _why_guessed(said, read.guessed, anchor)
    if when.end is None and when.start is None:
        return ReadPeriod(Period(label=when.label, granularity=when.granularity, basis="unstated"))
    period = Period(
        label=str(when.label), start=when.start, end=when.end, granularity=when.granularity,
        basis=basis, reason=str(reason),
    )  # fmt: skip
    late = None
    if when.end is not None and when.end.year > _LATEST:
        late = Flaw("bad", "period", Phrase("没有这样的年份：{text}", text=said), EXPECTED)
    return ReadPeriod(period, read.status, late)


def _untold() -> Period:
    return Period(label=str(UNSTATED), granularity="none", basis="unstated")


def _where(said: str, around: Around) -> str:
    """Where around the table the period stands; "" where a person gave it."""
    plain = "".join(said.split())
    for text, where in (
        (around.title, Phrase("表题写“{text}”", text=around.title[:60])),
        (around.sheet, Phrase("工作表名写“{text}”", text=around.sheet[:60])),
        (around.file, Phrase("文件名写“{text}”", text=around.file[:60])),
    ):
        if plain in "".join(text.split()):
            return where
    years = _YEARS.findall(plain)
    for text, where in (
        (around.title, Phrase("表题写“{text}”", text=around.title[:60])),
        (around.sheet, Phrase("工作表名写“{text}”", text=around.sheet[:60])),
        (around.file, Phrase("文件名写“{text}”", text=around.file[:60])),
    ):
        if years and years[0] in text:
            return where
    return ""


def _why_guessed(said: str, guessed: str, anchor: tuple[int, str] | None) -> str:
    if re.match(r"\d\d年", said) or anchor is None:
        return Phrase("表中写“{said}”，作{guessed}", said=said, guessed=guessed)
    where = Phrase("{where}是{guessed}", where=anchor[1], guessed=guessed)
    return Phrase("表中写“{said}”，{where}", said=said, where=where)
