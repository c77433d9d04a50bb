"""What rows say of themselves: totals, headings of groups, parts of what is above, growths."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from parkfacts.exchange.intake.mapping.figures_meaning import (
    is_indicator,
    is_park,
    joined_name,
    named_of,
    part_name,
)
from parkfacts.exchange.intake.mapping.labels import Label, read_label
from parkfacts.exchange.intake.mapping.model import Given, Kind, RowMeaning
from parkfacts.exchange.intake.mapping.names import Names
from parkfacts.exchange.intake.mapping.stubs import Stub
from parkfacts.exchange.intake.mapping.words import TOTAL_ENDS, TOTALS
from parkfacts.facts.phrase import Phrase, pattern

if TYPE_CHECKING:
    import numpy as np

_WHOLES = ("总值", "总量", "总额", "总数")
"""In a column of parks these are of all of them."""
_SPLIT = re.compile(r"分[^年]{2,8}$|按.{2,10}分")
"""分三大门类, 按行业分: the rows below are parts of the thing above."""
_HEADING_DEPTH, _PLAIN_DEPTH = 0, 10
"""Of headings without a number, and of rows without one; a blank before a row is a tenth."""


class _Above(NamedTuple):
    """A row that others may be parts of."""

    depth: float
    name: str
    row: int
    heading: bool
    part: bool = False
    indent: int = 0


class _Level(NamedTuple):
    """The last row of levels, which growths below it are of."""

    row: int
    name: str
    park: str
    period: str
    """What its stub says of its time, and a growth of it need not say again."""


def is_total(name: str) -> bool:
    """Whether a row or a column of that name is reckoned from the others."""
    plain = re.sub(r"[\s　:：]+|[(（][^()（）]*[)）]$", "", name).lower()
    return plain in TOTALS or plain.endswith(TOTAL_ENDS)


def row_meanings(
    texts: np.ndarray,
    rows: Sequence[int],
    stub: Stub,
    names: Names,
    hidden: frozenset[int],
    wide: frozenset[int],
    bad: frozenset[int] = frozenset(),
) -> list[RowMeaning]:
    """What the rows of a region say of themselves; only of those that say something.

    ``wide``: rows of which the stub is merged over the columns of figures; ``bad``: rows that have
    errors or formulas without a value where figures stand.
    """
    reader = _Reader(texts, stub, names, wide, bad)
    found = []
    for row in rows:
        if row in hidden:
            found.append(RowMeaning(row, True, Phrase("隐藏的行")))
        elif meaning := reader.read(row):
            found.append(meaning)
    return _if_not_all(found, rows)


def _if_not_all(found: list[RowMeaning], rows: Sequence[int]) -> list[RowMeaning]:
    """Totals are set aside from others; where nothing else is left they are what the table has."""
    aside = sum(one.aside for one in found)
    if aside < len(rows) or not any(_is_total_row(one) for one in found):
        return found
    return [one._replace(aside=False, sure=False) if _is_total_row(one) else one for one in found]


def _is_total_row(meaning: RowMeaning) -> bool:
    return isinstance(meaning.why, Phrase) and meaning.why.pattern == _TOTAL


_TOTAL = pattern("“{name}”是合计或平均，不是一个园区的数")


class _Reader:
    """Reads rows one after the other: what stands above decides what a row below is a part of."""

    def __init__(
        self, texts: np.ndarray, stub: Stub, names: Names, wide: frozenset[int],
        bad: frozenset[int],
    ) -> None:  # fmt: skip
        self._texts, self._stub, self._names, self._wide = texts, stub, names, wide
        self._bad = bad
        self._above: list[_Above] = []
        self._given = Given()
        self._level: _Level | None = None
        self._total = ""
        self._whole = ""
        """What the rows below a bare 其中 are parts of; where they end is not told."""

    def read(self, row: int) -> RowMeaning | None:
        """What a row says of itself; None where it is a plain one, or an empty one."""
        line = self._texts[row]
        said = [(at, str(line[at])) for at in self._stub.all if line[at] and str(line[at]).strip()]
        alone = len({text.strip() for _, text in said}) == 1 and not self._has_others(line)
        figures = row in self._bad or self._has_figures(line)
        if alone and (row in self._wide or not figures):
            return self._heading(row, said[0][1])
        if meaning := self._total_row(row, said):
            return meaning
        return self._indicator(row, line)

    def _has_figures(self, line: np.ndarray) -> bool:
        return any(line[at] and str(line[at]).strip() for at in self._stub.figures)

    def _has_others(self, line: np.ndarray) -> bool:
        return any(line[at] and str(line[at]).strip() for at in self._stub.others)

    def _total_row(self, row: int, said: Sequence[tuple[int, str]]) -> RowMeaning | None:
        if self._stub.parks:
            first = next((text for at, text in said if at in self._stub.parks), None)
            if first is not None:
                plain = read_label(first).name or first.strip()
                self._total = plain if is_total(plain) or plain in _WHOLES else ""
            name = self._total
        else:
            name = ""
        if not name:
            name = next((text.strip() for at, text in said if self._is_total(at, text)), "")
        return RowMeaning(row, True, Phrase(_TOTAL, name=name), self._given) if name else None

    def _is_total(self, column: int, text: str) -> bool:
        """Whether a stub is a total; of indicators by the whole word: 资产总计 is one."""
        plain = read_label(text).text
        if column in self._stub.indicators:
            return plain.replace(" ", "").lower() in TOTALS
        return is_total(plain)

    def _heading(self, row: int, text: str) -> RowMeaning:
        """A row that only says what those below it are of."""
        label = read_label(text)
        why = Phrase("分组的标题“{text}”", text=label.text)
        self._whole = ""
        if label.period and not label.name:
            self._given = self._given._replace(period=label.period)
        elif is_park(label.name, self._names) and not self._stub.parks:
            self._given = self._given._replace(park=label.name)
            self._above = []
        elif _SPLIT.match(label.name) and (whole := self._split_whole()):
            self._push(_Above(_HEADING_DEPTH, whole, row, False))
        elif label.text.rstrip(":：") == "其中":
            self._whole = next((one.name for one in reversed(self._above) if not one.heading), "")
            return RowMeaning(row, True, why)
        elif (
            not self._stub.indicators
            and not self._stub.named
            and is_indicator(label.name, self._names)
        ):
            self._given = self._given._replace(
                indicator=label.called or label.name, unit=label.unit
            )
        else:
            self._push(_Above(label.level or _HEADING_DEPTH, label.name or label.text, row, True))
        if label.unit:
            self._given = self._given._replace(unit=label.unit)
        self._level = None
        return RowMeaning(row, True, why)

    def _split_whole(self) -> str:
        """What a heading 分三大门类 parts: the first thing above that is no part itself."""
        return next((one.name for one in self._above if not one.heading), "")

    def _push(self, one: _Above) -> None:
        self._above = [above for above in self._above if above.depth < one.depth]
        self._above.append(one)

    def _indicator(self, row: int, line: np.ndarray) -> RowMeaning | None:
        """The indicator of a row, where it is more than the text of its cell."""
        columns = self._stub.indicators
        if not columns or not (text := str(line[columns[-1]] or "")).strip():
            return RowMeaning(row, given=self._given) if self._given != Given() else None
        label = read_label(text)
        if label.kind and not label.name:
            return self._of_above(row, label)
        groups = [str(line[at]).strip() for at in columns[:-1] if line[at]]
        depth = self._depth(label)
        parent = next((above for above in reversed(self._above) if above.depth < depth), None)
        name, sure = self._named(label, parent, groups)
        if not label.kind:
            self._push(
                _Above(
                    depth,
                    name,
                    row,
                    False,
                    self._is_part(label, depth),
                    self._list_indent(label, depth),
                )
            )
        park = str(line[self._stub.parks[-1]] or "") if self._stub.parks else ""
        of_row = self._level_of(label, name, park)
        if not label.kind:
            self._level = _Level(row, name, park, label.period)
        changed = name != label.name
        if not changed and of_row is None and sure and self._given == Given():
            return None
        why = (
            Phrase("“{part}”是“{whole}”的一部分", part=label.text, whole=parent.name)
            if parent and changed else Phrase("“{text}”", text=label.text)
        )  # fmt: skip
        given = self._given._replace(
            indicator=named_of(name, label.kind, self._names, label.against) if changed else ""
        )
        if of_row is not None and self._level and not label.period:
            given = given._replace(period=self._level.period or given.period)
        return RowMeaning(row, False, why, given, of_row, label.kind, sure)

    def _depth(self, label: Label) -> float:
        if label.part and self._above:
            whole = next((one for one in reversed(self._above) if not one.heading), self._above[-1])
            return whole.depth + 0.5
        if (
            self._above
            and (top := self._above[-1]).part
            and label.indent > top.indent
            and not label.level
        ):
            return top.depth  # 进口 below 其中：出口
        return (label.level or _PLAIN_DEPTH) + label.indent / 10

    def _is_part(self, label: Label, depth: float) -> bool:
        """Whether a row stands in a list of parts that 其中 begins."""
        return label.part or any(one.part and one.depth == depth for one in self._above)

    def _list_indent(self, label: Label, depth: float) -> int:
        """The blanks before the first of such a list: those below stand further in."""
        found = (one.indent for one in self._above if one.part and one.depth == depth)
        return next(found, label.indent)

    def _named(
        self, label: Label, parent: _Above | None, groups: Sequence[str]
    ) -> tuple[str, bool]:
        name = label.name or label.text
        if groups:
            name, sure = joined_name(
                [read_label(one).name or one for one in groups] + [name], self._names
            )
            return name, sure
        if self._whole and not label.level:
            part, _ = part_name(self._whole, name, self._names)
            return part, part != name and self._names.indicator(part) is not None
        if parent is None:
            return name, True
        if parent.heading:
            return joined_name([parent.name, name], self._names)
        return part_name(parent.name, name, self._names)

    def _level_of(self, label: Label, name: str, park: str) -> int | None:
        if not label.kind or self._level is None:
            return None
        level = self._level
        return (
            level.row if level.name == name and (not park.strip() or park == level.park) else None
        )

    def _of_above(self, row: int, label: Label) -> RowMeaning:
        """同比增长 below a level: the growth of it."""
        if self._level is None:
            why = Phrase("上面没有“{text}”所说的数", text=label.text)
            return RowMeaning(row, False, why, self._given, None, label.kind, False)
        above, name = self._level.row, self._level.name
        kind: Kind = label.kind
        given = self._given._replace(
            indicator=named_of(name, kind, self._names, label.against), within=label.within,
            period=self._level.period or self._given.period,
        )  # fmt: skip
        why = Phrase("“{text}”是上面“{name}”的", text=label.text, name=name)
        return RowMeaning(row, False, why, given, above, kind)
