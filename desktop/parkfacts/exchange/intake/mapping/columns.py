"""What each column of a table becomes: by its head, and by what stands below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from parkfacts.exchange.intake.mapping.evidence import Look
from parkfacts.exchange.intake.mapping.figures_meaning import is_indicator, is_park
from parkfacts.exchange.intake.mapping.head_words import (
    ATTRIBUTES,
    CLASSES,
    EITHER,
    HEADS,
    ORDINAL_HEADS,
    WIDER,
)
from parkfacts.exchange.intake.mapping.heads import Path, shown_head
from parkfacts.exchange.intake.mapping.labels import is_number_of_row, read_label
from parkfacts.exchange.intake.mapping.model import Role
from parkfacts.exchange.intake.mapping.names import Names
from parkfacts.exchange.intake.mapping.periods import time_of
from parkfacts.exchange.intake.mapping.units import units_of
from parkfacts.facts.phrase import Phrase

if TYPE_CHECKING:
    import numpy as np

_SAMPLES = 200
"""Different texts of a column that are looked at."""
_ALONE: tuple[Role, ...] = (
    "park", "unit", "qualifier", "status", "scope", "within", "out_of", "source", "paragraph",
    "note", "id",
)  # fmt: skip
"""Roles that one column has; indicators and times may stand in two that go together."""


class Shape(NamedTuple):
    """What stands in a column, in numbers."""

    filled: int
    figures: int
    missing: int
    periods: int
    years: int
    texts: int
    samples: tuple[str, ...]
    """Its first different texts."""

    @property
    def percent(self) -> bool:
        """Whether cells say that they are percentages."""
        return any(text.endswith(("%", "％")) for text in self.samples)

    @property
    def numeric(self) -> bool:
        """Whether what stands there are figures, or signs for missing ones."""
        told = self.filled - self.missing
        return self.figures + self.years > told / 2 if told else self.missing > 0


class Placed(NamedTuple):
    """What a column becomes, and why."""

    role: Role
    why: str
    sure: bool = True


def shapes(texts: np.ndarray, seen: np.ndarray, rows: np.ndarray) -> list[Shape]:
    """The shape of each column over the rows (their numbers)."""
    part = seen[rows]
    counts = {look: (part == look).sum(axis=0) for look in Look}
    found = []
    for at in range(texts.shape[1]):
        samples: dict[str, None] = {}
        column = texts[rows, at]
        for text in column[:5000]:
            if text and (text := text.strip()):
                samples[text] = None
                if len(samples) >= _SAMPLES:
                    break
        found.append(Shape(
            int(len(rows) - counts[Look.EMPTY][at]),
            int(counts[Look.FIGURE][at] + counts[Look.BAD][at]),
            int(counts[Look.MISSING][at]), int(counts[Look.PERIOD][at]), int(counts[Look.YEAR][at]),
            int(counts[Look.TEXT][at]), tuple(samples),
        ))  # fmt: skip
    return found


def field_roles(path: Path) -> tuple[Role, ...]:
    """The roles that a head asks for by its words; several where it is said of several things."""
    text = path[-1] if path else ""
    whole = _bare(text)
    if found := _roles(whole):
        return found
    parts = [part for part in _parts(text) if part]
    return (
        tuple(dict.fromkeys(role for part in parts for role in _roles(_bare(part))))
        if len(parts) > 1
        else ()
    )


def _parts(text: str) -> list[str]:
    for sign in "\\＼/／|｜\n、":
        text = text.replace(sign, " ")
    return text.replace("　", " ").split(" ")


def _bare(text: str) -> str:
    label = read_label(text)
    return (label.name or label.text).replace(" ", "").replace("_", "").strip("：:").lower()


def _roles(bare: str) -> tuple[Role, ...]:
    return tuple(role for role, words in HEADS.items() if bare in words)


def place_columns(paths: Sequence[Path], found: Sequence[Shape], names: Names) -> list[Placed]:
    """What each column becomes. Figures are ``literal``."""
    placed = [_by_head(path, shape, names) for path, shape in zip(paths, found, strict=True)]
    for at, one in enumerate(placed):
        if one is None:
            placed[at] = _by_content(at, paths, found, names, [two for two in placed if two])
    return _one_each(paths, found, [one for one in placed if one], names)


def _by_head(path: Path, shape: Shape, names: Names) -> Placed | None:
    """What a head says of its column, where its words are those of a field."""
    head = shown_head(path)
    if shape.filled == 0:
        return Placed("unused", Phrase("整列是空的"))
    bare = _bare(path[-1]) if path else ""
    if bare in ORDINAL_HEADS and "id" not in _roles(bare):
        return Placed("unused", Phrase("表头“{head}”是序号或代码", head=head))
    if bare.endswith(ATTRIBUTES):
        return Placed("", Phrase("表头“{head}”既不是数值，也不是数值的期间", head=head), sure=False)
    roles = field_roles(path)
    fitting = [role for role in roles if _fits(role, shape, names)]
    if "id" in roles and "id" not in fitting:  # the number of a row in some other system
        return Placed("unused", Phrase("表头“{head}”是序号或代码", head=head))
    if not fitting:
        if roles == ("period",) and shape.numeric:
            why = Phrase("表头“{head}”说是时间，各格却不像时间", head=head)
            return Placed("", why, sure=False)
        return None
    role = fitting[0]
    if len(fitting) > 1 or bare in EITHER:
        role = max(fitting, key=lambda one: _share(one, shape, names))
        if _share(role, shape, names) == 0 and (len(fitting) > 1 or bare in CLASSES):
            return None
    return Placed(role, Phrase("表头是“{head}”", head=head))


def _fits(role: Role, shape: Shape, names: Names) -> bool:
    """Whether what stands in a column can be what its head says."""
    if role == "literal":
        return shape.numeric or shape.texts <= shape.filled / 2
    if role == "period":
        return shape.periods + shape.years + shape.missing >= shape.filled / 2 or all(
            sample.isdecimal() and len(sample) <= 2 and 1 <= int(sample) <= 12
            for sample in shape.samples
        )
    if role == "unit":
        return _share("unit", shape, names) > 0.5 or shape.missing == shape.filled
    if role == "id":
        return sum(_like_id(sample) for sample in shape.samples) * 2 > len(shape.samples)
    if role in ("out_of", "paragraph"):
        return shape.numeric or role == "paragraph"
    return role in ("note", "source", "scope", "within", "status", "qualifier") or not shape.numeric


def _like_id(text: str) -> bool:
    return (
        "." in text and text.isascii() and any(char.isalpha() for char in text) and " " not in text
    )


def _share(role: Role, shape: Shape, names: Names) -> float:
    """Which part of the texts of a column are what the role asks for."""
    if not shape.samples:
        return 0.0
    fits = {
        "park": lambda text: is_park(read_label(text).name, names),
        "indicator": lambda text: (
            is_indicator(read_label(text).name, names) or bool(read_label(text).kind)
        ),
        "unit": lambda text: bool(units_of(text)),
    }.get(role)
    if fits is None:
        return 0.5
    return sum(bool(fits(text)) for text in shape.samples) / len(shape.samples)


def _by_content(
    at: int, paths: Sequence[Path], found: Sequence[Shape], names: Names, placed: Sequence[Placed]
) -> Placed | None:
    """What a column becomes whose head is no word for a field."""
    shape, head = found[at], shown_head(paths[at])
    if _is_time_stub(at, found):
        return Placed("period", Phrase("各格都是时间"), sure=not head or not shape.years)
    if shape.numeric:
        return _numbers(at, paths, found, head)
    if shape.periods > shape.filled / 2:
        return Placed("period", Phrase("各格都是时间"), sure=not head)
    if not head and shape.samples and all(map(is_number_of_row, shape.samples)):
        return Placed("unused", Phrase("各格只是编号"))
    if _share("unit", shape, names) > 0.8:
        return Placed("unit", Phrase("各格都是单位"), sure=not head)
    before = all(not found[one].numeric or _counts(found[one]) for one in range(at))
    if not before:
        return Placed("", Phrase("“{head}”里是文字，看不出是什么", head=head), sure=False)
    park, indicator = _share("park", shape, names), _share("indicator", shape, names)
    if park > 0.5 and park >= indicator:
        return Placed("park", Phrase("各格大多是园区或地区的名称"))
    if indicator > 0.5:
        return Placed("indicator", Phrase("各格大多是指标的名称"))
    if park or indicator:
        role: Role = "park" if park >= indicator else "indicator"
        return Placed(role, Phrase("有的格像{what}的名称", what=_WHAT[role]), sure=False)
    return Placed("", Phrase("“{head}”里是文字，看不出是什么", head=head), sure=False)


_WHAT: dict[Role, str] = {"park": Phrase("园区"), "indicator": Phrase("指标")}


def _is_time_stub(at: int, found: Sequence[Shape]) -> bool:
    """Whether a column before all figures has times and nothing else, each but once."""
    shape = found[at]
    if shape.periods + shape.years < max(shape.filled, 1) or any(one.numeric for one in found[:at]):
        return False
    return len(shape.samples) == shape.filled and any(one.numeric for one in found[at + 1 :])


def _numbers(at: int, paths: Sequence[Path], found: Sequence[Shape], head: str) -> Placed:
    shape = found[at]
    if not head and _counts(shape) and at + 1 < len(found) and not found[at + 1].numeric:
        return Placed("unused", Phrase("各格是从 1 数起的序号"))
    if shape.years == shape.filled and not head:
        return Placed(
            "period", Phrase("各格都是年份"), sure=not any(one.numeric for one in found[:at])
        )
    if not head:
        return Placed("literal", Phrase("各格是数，没有表头"), sure=False)
    return Placed("literal", Phrase("“{head}”下面各格是数", head=head))


def _counts(shape: Shape) -> bool:
    """Whether a column counts its rows from 1."""
    numbers = [int(text) for text in shape.samples if text.isdecimal()]
    return len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1)) and shape.texts == 0


def _one_each(
    paths: Sequence[Path], found: Sequence[Shape], placed: list[Placed], names: Names
) -> list[Placed]:
    """One column for each role; of others that would be it too, a person is asked."""
    for role in _ALONE:
        rivals = [at for at, one in enumerate(placed) if one.role == role]
        if len({shown_head(paths[at]) for at in rivals}) <= 1:
            continue  # the same head twice: tables beside each other
        best = max(rivals, key=lambda at: _claim(role, at, paths, found, names))
        for at in rivals:
            if at != best and shown_head(paths[at]) != shown_head(paths[best]):
                why = Phrase("像是“{head}”那样的列，已经有一列了", head=shown_head(paths[best]))
                placed[at] = Placed("", why, sure=False)
    times = [at for at, one in enumerate(placed) if one.role == "period"]
    if len(times) > 1 and not _complete(times, found):
        for at in times[1:]:
            placed[at] = Placed("", Phrase("已经有一列是期间"), sure=False)
    return placed


def _claim(
    role: Role, at: int, paths: Sequence[Path], found: Sequence[Shape], names: Names
) -> tuple[float, ...]:
    """How well a column serves as the one of its role: by its head, its texts, how many it has.

    Of two columns of parks the one is what they are of that is no wider place (开发区 beside
    省份), or else the one that tells rows apart.
    """
    by_head, different = role in field_roles(paths[at]), len(found[at].samples)
    share = _share(role, found[at], names)
    if role != "park":
        return by_head, share, different, -at
    if at and not shown_head(paths[at]):  # one head over two columns
        by_head = role in field_roles(paths[at - 1])
    deep = bool(by_head and not (paths[at] and _bare(paths[at][-1]) in WIDER))
    return by_head, deep, different, share, -at


def _complete(times: Sequence[int], found: Sequence[Shape]) -> bool:
    """Whether two columns of times make one of each row: a year and a month."""
    years = [
        found[at].years > 0 or any(time_of(text).year for text in found[at].samples[:5])
        for at in times
    ]
    return len(times) == 2 and years[0] and not years[1]
