"""Heads over columns: texts of several rows, spread over what they stand above."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from parkfacts.exchange.intake.grid.model import Grid
from parkfacts.exchange.intake.mapping.labels import read_label

if TYPE_CHECKING:
    import numpy as np

Path = tuple[str, ...]
"""The heads over one column, from the uppermost down, without repetitions."""

_LATIN = re.compile(r"[A-Za-z0-9 ,.&'()\-/%（）]+")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
BETWEEN = "／"
"""Between heads of one column where they are shown in one line."""


def head_paths(grid: Grid, heads: tuple[int, ...]) -> tuple[Path, ...]:
    """The heads over each column of a grid."""
    texts = grid.texts.to_numpy(dtype=object)
    width = texts.shape[1]
    if not heads:
        return ((),) * width
    filled = _spread(grid, texts, heads)
    return tuple(_path([filled[at][column] for at in range(len(heads))]) for column in range(width))


def blocks(heads: Sequence[str]) -> tuple[int, ...]:
    """For each column, which of the tables that stand beside each other it is in.

    They are where all heads come again in their order: 排名 园区 得分 排名 园区 得分.
    """
    told = [at for at, head in enumerate(heads) if head]
    for count in range(len(told) // 2, 1, -1):
        size, rest = divmod(len(told), count)
        first = [heads[at] for at in told[:size]]
        if (
            not rest
            and all(
                [heads[at] for at in told[size * one : size * (one + 1)]] == first
                for one in range(count)
            )
            and len(set(first)) == size > 1
        ):
            starts = [told[size * one] for one in range(count)]
            return tuple(
                max(0, sum(start <= at for start in starts) - 1) for at in range(len(heads))
            )
    return (0,) * len(heads)


def shown_head(path: Path) -> str:
    """The heads over a column in one line."""
    return BETWEEN.join(re.sub(r"\s+", " ", text).strip() for text in path)


def _spread(grid: Grid, texts: np.ndarray, heads: tuple[int, ...]) -> list[list[str]]:
    """The rows of heads, each text also where it holds though it is not written again."""
    width = texts.shape[1]
    rows = [[str(texts[row, at]).strip() for at in range(width)] for row in heads]
    merged = set()
    for area in grid.merged:
        for index, row in enumerate(heads):
            if area.first_row <= row <= area.last_row:
                text = str(texts[area.first_row, area.first_column]).strip()
                for at in range(area.first_column, min(area.last_column + 1, width)):
                    rows[index][at] = text
                    merged.add((index, at))
    for index in range(len(rows) - 1):
        _spread_right(rows, index, merged)
    return rows


def _spread_right(rows: list[list[str]], index: int, merged: set[tuple[int, int]]) -> None:
    """An upper head over blank cells with heads below, where its own cell has one below too."""
    below = rows[index + 1 :]
    owner = -1
    for at, text in enumerate(rows[index]):
        has_below = any(row[at] for row in below)
        if text:
            owner = at if has_below and any(row[at] != text for row in below) else -1
        elif not has_below:
            owner = -1
        elif owner >= 0 and (index, at) not in merged:
            if index and rows[index - 1][at] != rows[index - 1][owner]:
                owner = -1
            else:
                rows[index][at] = rows[index][owner]


def _path(texts: list[str]) -> Path:
    path: list[str] = []
    for text in texts:
        if not text or (path and text == path[-1]) or _is_count(text):
            continue
        if path and _is_translation(text) and _CHINESE.search(path[-1]):
            continue
        path.append(text)
    return tuple(path)


def _is_count(text: str) -> bool:
    """甲, 乙, 1, 2, 3 in a row that counts the columns."""
    return text in ("甲", "乙", "丙", "丁") or bool(re.fullmatch(r"\d{1,2}", text))


def _is_translation(text: str) -> bool:
    """The English line of a head of two languages; it says no more than the Chinese above it."""
    if not _LATIN.fullmatch(text) or len(text) < 4:
        return False
    label = read_label(text)
    return bool(label.name) and not label.units and not label.period
