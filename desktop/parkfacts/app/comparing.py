"""What of a comparison is to be seen: rows, periods, columns, baseline. Panes meet here."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from parkfacts.facts.comparison.against import DERIVED_COLUMNS, DerivedColumn
from parkfacts.facts.comparison.cells import POLICIES
from parkfacts.facts.comparison.matrix import Comparison, ComparisonQuery, MatrixRow
from parkfacts.facts.comparison.shown import shown_rows


class ComparisonLayout(NamedTuple):
    """How the comparison is looked at."""

    wanted: ComparisonQuery = ComparisonQuery()
    columns: frozenset[DerivedColumn] = frozenset({"difference"})
    """Which reckoned columns stand beside the figures."""
    baseline: str = ""
    """Id of the park that the others are measured by; empty or not compared: the first."""
    transposed: bool = False
    """Parks as rows."""
    alone: bool = False
    """Whether rows of which only one park has a figure are shown, too."""
    unfolded: frozenset[str] = frozenset()
    """Ids of families of which they are shown none the less; for once, as picked figures are."""

    def shown_rows(
        self, comparison: Comparison, *, searched: bool = False
    ) -> tuple[MatrixRow, ...]:
        """The rows of a comparison that are seen: in what was searched for nothing is folded."""
        return shown_rows(comparison, self.alone or searched, self.unfolded)


class Comparing(QObject):
    """Each change is told once; setting what is already so tells nothing."""

    changed = Signal()

    def __init__(
        self,
        look: ComparisonLayout = ComparisonLayout(),  # noqa: B008
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look

    def ask(self, look: ComparisonLayout) -> None:
        """Look at the comparison in another way."""
        if look != self.look:
            self.look = look
            self.changed.emit()

    def want(self, **changes: Any) -> None:
        """Change some of what is wanted, by the names of the fields of ``ComparisonQuery``."""
        self.ask(self.look._replace(wanted=self.look.wanted._replace(**changes)))

    def show_column(self, column: DerivedColumn, shown: bool) -> None:
        """Switch a reckoned column on or off."""
        columns = self.look.columns | {column} if shown else self.look.columns - {column}
        self.ask(self.look._replace(columns=columns))

    def show_alone(self, shown: bool) -> None:
        """Show all rows that have nothing to compare, or fold them."""
        self.ask(self.look._replace(alone=shown, unfolded=frozenset()))

    def unfold(self, family: str, shown: bool) -> None:
        """Show those of one family, or fold them again."""
        unfolded = self.look.unfolded
        self.ask(self.look._replace(unfolded=unfolded | {family} if shown else unfolded - {family}))

    def choose(self, park: str, indicator: str, fact: str | None) -> None:
        """Let a cell show this one of its facts; None: the one that the period policy picks."""
        chosen = dict(self.look.wanted.chosen)
        chosen.pop((park, indicator), None)
        if fact is not None:
            chosen[park, indicator] = fact
        self.want(chosen=chosen)


def as_record(look: ComparisonLayout) -> dict[str, Any]:
    """The look as it is kept between starts; figures picked by hand are for once."""
    wanted = look.wanted
    return {
        "period": wanted.period,
        "only_comparable": wanted.only_comparable,
        "only_full": wanted.only_full,
        "families": sorted(wanted.families),
        "columns": sorted(look.columns),
        "baseline": look.baseline,
        "transposed": look.transposed,
        "alone": look.alone,
    }


def from_record(record: dict[str, Any], families: frozenset[str]) -> ComparisonLayout:
    """The look that was kept; what does not fit, or names no family of these, is passed over."""

    def texts(name: str) -> list[str]:
        found = record.get(name)
        return [text for text in found if isinstance(text, str)] if isinstance(found, list) else []

    usual = ComparisonLayout()
    period = next((name for name in POLICIES if name == record.get("period")), None)
    columns = frozenset(name for name in DERIVED_COLUMNS if name in texts("columns"))
    baseline = record.get("baseline")
    return ComparisonLayout(
        ComparisonQuery(
            period=period or usual.wanted.period,
            only_comparable=record.get("only_comparable") is True,
            only_full=record.get("only_full") is True,
            families=families & set(texts("families")),
        ),
        columns if "columns" in record else usual.columns,
        baseline if isinstance(baseline, str) else "",
        record.get("transposed") is True,
        record.get("alone") is True,
    )
