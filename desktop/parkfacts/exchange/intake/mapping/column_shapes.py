"""What stands in each column of a table, in numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from parkfacts.exchange.intake.mapping.evidence import Look

if TYPE_CHECKING:
    import numpy as np

_SAMPLES = 200
"""Different texts of a column that are looked at."""


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
