"""What one cell of figures becomes: a fact with its id and outcome, and its problems."""

from __future__ import annotations

from msgspec.structs import replace

from parkfacts.exchange.intake.drafting.fact_ids import fact_slug
from parkfacts.exchange.intake.drafting.figures import (
    Figure,
    Flaw,
    as_fraction,
    beside_stored,
    nameless,
    shortened,
    wanted_unit,
)
from parkfacts.exchange.intake.drafting.kept import Kept, kept_of
from parkfacts.exchange.intake.drafting.model import (
    FactDraft,
    ImportAnswers,
    ImportProblem,
    NameKind,
    Place,
)
from parkfacts.exchange.intake.drafting.names import Meant, TableNames, folded
from parkfacts.exchange.intake.drafting.outcomes import (
    Decided,
    Key,
    Supplied,
    contradictions,
    decide,
    implausible,
    key_of,
)
from parkfacts.exchange.intake.drafting.periods import ReadPeriod
from parkfacts.exchange.intake.drafting.proposals import Asked
from parkfacts.exchange.intake.drafting.row_sources import RowSources
from parkfacts.exchange.intake.drafting.rows import (
    LongRow,
    fitted,
    odd_time,
    paragraph_of,
    scope_for,
    scope_of,
    status_of,
    unachieved,
)
from parkfacts.exchange.intake.drafting.table import Table
from parkfacts.exchange.intake.drafting.workings import Workings
from parkfacts.exchange.intake.grid.model import CellKind
from parkfacts.facts.model import Fact, Quantity
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.quantity.literal import base_value
from parkfacts.facts.search.indicator_names import RANK_WORDS

_TELLING_KINDS = frozenset({CellKind.DATE, CellKind.TRUTH, CellKind.ERROR, CellKind.UNCALCULATED})

_NOTHING_KEPT = Kept()
_HIDDEN = Phrase("这一格在表里是隐藏的")
_SHOWN_OR_NOT = Phrase("核对后收入，或不收")


class CellDrafts:
    """The drafts of the cells of one table; levels must come before what is told of them."""

    def __init__(
        self, table: Table, answers: ImportAnswers, names: TableNames, sources: RowSources,
        work: Workings,
    ) -> None:  # fmt: skip
        self._table, self._answers, self._names = table, answers, names
        self._sources, self._work = sources, work
        self._parks: dict[str, Meant] = {}
        self._indicators: dict[tuple[str | None, ...], Meant] = {}
        self._levels: dict[Place, str] = {}
        self._made: dict[Place, Fact] = {}
        self._first: dict[tuple[object, ...], tuple[str, Fact]] = {}
        self._ids: set[str] = set()
        self.missing: list[Place] = []
        """Cells that say that there is no figure."""
        self.left_out: list[Place] = []

    def draft(self, row: LongRow) -> FactDraft | None:
        """The draft of a row; None where the cell has no figure or a person left it out."""
        at = row.row, row.column
        if at in self._answers.left_out:
            self.left_out.append(at)
            return None
        kind = int(self._table.grid.kinds[at]) if at not in self._answers.mends else CellKind.TEXT
        kind = kind if kind in _TELLING_KINDS else CellKind.TEXT
        kept = self._kept(row)
        if kept.fact is not None and kept.has("literal", "unit", "qualifier"):
            figure = Figure(kept.fact.quantity)
        else:
            figure = self._work.cell(row.literal, kind, row.unit, row.qualifier)
        if figure.missing:
            self.missing.append(at)
            self._indicator(
                row, wanted_unit(row.unit) or None, "none", [], kept
            )  # growths are told of it
            return None
        flaws = list(figure.flaws)
        if row.row in self._table.grid.hidden_rows or row.column in self._table.grid.hidden_columns:
            flaws.append(Flaw("doubt", "hidden", _HIDDEN, _SHOWN_OR_NOT))
        if row.doubt and kept.fact is None:
            flaws.append(Flaw("doubt", "column", row.doubt, Phrase("核对这一列的含义")))
        place = self._work.place(self._table.grid, at)
        flaws += self._table.flaws(at, place)
        fact = self._fact(row, place, flaws, figure, kept)
        if fact is None:
            return FactDraft(
                at, place, row.literal, None, "none", "", None, self._told(row, flaws, place)
            )
        decided = self._decided(row, fact, flaws, place)
        self._made[at] = decided.fact
        return FactDraft(
            at, place, row.literal, decided.fact, decided.outcome, decided.why, decided.known,
            self._told(row, [*flaws, *decided.flaws], place),
        )  # fmt: skip

    def _kept(self, row: LongRow) -> Kept:
        given = row.id.strip()
        if not given:
            return _NOTHING_KEPT
        return kept_of(row, self._work.facts.find(given), self._work.known.catalogue)

    def _fact(
        self, row: LongRow, place: str, flaws: list[Flaw], figure: Figure, kept: Kept
    ) -> Fact | None:
        """The fact of a row without an id; None where a part of it cannot be read."""
        table, quantity = self._table, figure.quantity
        when = self._work.period(row.period, table.says_period(row.row, row.column), table.around)
        if kept.fact is not None and (kept.has("period") or not row.period.strip()):
            when = ReadPeriod(kept.fact.period)
        if when.flaw:
            flaws.append(when.flaw)
        park = self._park(row, flaws, kept)
        level = self._made.get((row.of_row, row.of_column))
        unit = quantity.unit if quantity else wanted_unit(row.unit) or None
        meant = self._indicator(row, unit, when.period.granularity, flaws, kept)
        said, flaw = status_of(row.status)
        scope, scope_flaw = scope_of(row.scope, row.within, row.out_of)
        paragraph, paragraph_flaw = paragraph_of(row.paragraph, row.row)
        flaws += [one for one in (flaw, scope_flaw, paragraph_flaw) if one]
        indicator = self._names.proposals.row(meant.id) if meant.id else None
        known = kept.fact
        if (
            quantity is not None
            and indicator is not None
            and not (
                known is not None and quantity is known.quantity and meant.id == known.indicator
            )
        ):
            quantity, flaw = fitted(quantity, indicator)
            if flaw:
                flaws.append(flaw)
            self._look(row, quantity, flaws)
            if not (said or figure.status or when.status) and (flaw := unachieved(row, indicator)):
                flaws.append(flaw)
            if not kept.has("period") and (flaw := odd_time(indicator, when.period)):
                flaws.append(flaw)
            scope = scope_for(indicator, scope, row.indicator)
        if quantity is None or not park.id or indicator is None:
            return None
        if any(one.level == "bad" for one in flaws):
            return None
        source = (
            known.source if known and kept.has("source") else self._sources.source_of(row.source)
        )
        if not row.id.strip() and (flaw := self._sources.unlisted(source, paragraph)):
            flaws.append(flaw)
            return None
        of = level.id if level is not None and level.indicator == indicator.of else None
        return Fact(
            id="", source=source, paragraph=paragraph, park=park.id,
            indicator=indicator.id, quantity=quantity, period=when.period,
            status=said or figure.status or when.status or "actual",
            scope=kept.scope(scope), of=of, group=of,
            place=str(place), note=" ".join(row.note.split()),
        )  # fmt: skip

    def _park(self, row: LongRow, flaws: list[Flaw], kept: Kept) -> Meant:
        if kept.fact is not None and (kept.has("park") or not row.park.strip()):
            return Meant(kept.fact.park, True)
        meant = self._parks.get(row.park)
        if meant is None:
            place = self._table.grid.place(row.row)
            meant = self._names.park(row.park, place) if row.park.strip() else Meant("", False)
            self._parks[row.park] = meant
        if not meant.sure:
            flaws.append(_unsure("park", row.park, meant))
        return meant

    def _indicator(
        self, row: LongRow, unit: str | None, granularity: str, flaws: list[Flaw], kept: Kept
    ) -> Meant:
        if kept.fact is not None and (kept.has("indicator") or not row.indicator.strip()):
            self._levels[row.row, row.column] = kept.fact.indicator
            return Meant(kept.fact.indicator, True)
        of = self._levels.get((row.of_row, row.of_column), "")
        field = row.within if any(word in row.indicator for word in RANK_WORDS) else ""
        key = row.indicator, unit, of, row.kind, field
        meant = self._indicators.get(key)
        if meant is None:
            place = self._table.grid.place(row.row, row.column)
            meant = Meant("", False)
            if row.indicator.strip():
                asked = Asked(row.indicator, unit, of, row.kind, field, granularity)
                meant = self._names.indicator(asked, place)
            self._indicators[key] = meant
        self._levels[row.row, row.column] = meant.id
        if not meant.sure:
            flaws.append(_unsure("indicator", row.indicator, meant))
        return meant

    def _look(self, row: LongRow, quantity: Quantity, flaws: list[Flaw]) -> None:
        stored = self._table.grid.stored.get((row.row, row.column), "")
        if flaw := beside_stored(quantity, stored):
            flaws.append(flaw)
        if flaw := as_fraction(quantity, row.column in self._table.fractions):
            flaws.append(flaw)

    def _decided(self, row: LongRow, fact: Fact, flaws: list[Flaw], place: str) -> Decided:
        """The outcome, with the id that the fact is to have."""
        facts = self._work.facts
        table = self._table
        supplied = Supplied(
            period=bool(row.period.strip()), status=bool(row.status.strip()),
            scope=table.has_scope or bool(row.scope or row.within or row.out_of),
            note=bool(fact.note) or (table.has_note and bool(row.id.strip())),
            paragraph=bool(row.paragraph.strip()), source=bool(row.source.strip()),
        )  # fmt: skip
        given = row.id.strip()
        key = key_of(fact)
        found = decide(
            fact, key, given, supplied, facts, (row.row, row.column) in self._answers.overwritten
        )
        flaws += self._repeated(
            key if found.fact is fact else key_of(found.fact), found.fact, place
        )
        if found.outcome in ("new", "changed"):
            indicator = self._names.proposals.row(fact.indicator)
            if indicator is not None and (flaw := implausible(fact, indicator, facts)):
                flaws.append(flaw)
            flaws += contradictions(fact, facts)
        if found.fact.id:
            if found.fact.id in self._ids:
                what = Phrase("编号 {id} 写了两次", id=found.fact.id)
                flaws.append(Flaw("bad", "id", what, Phrase("每个编号一行")))
            self._ids.add(found.fact.id)
            return found
        return found._replace(fact=replace(found.fact, id=self._new_id(fact)))

    def _repeated(self, key: Key, fact: Fact, place: str) -> list[Flaw]:
        """Whether the table has told the same thing before."""
        known = self._first.get(key)
        if known is None:
            self._first[key] = place, fact
            return []
        first, other = known
        mine, theirs = fact.quantity, other.quantity
        if base_value(mine.value, mine.unit) == base_value(theirs.value, theirs.unit):
            what = Phrase("与 {place} 重复", place=first)
            return [Flaw("doubt", "repeated", what, Phrase("只留一处"))]
        what = Phrase(
            "与 {place} 说的是同一件事，数却不同：{figure}", place=first, figure=theirs.literal
        )
        return [Flaw("bad", "repeated", what, Phrase("改正一处，或写明口径、期间、状态的不同"))]

    def _new_id(self, fact: Fact) -> str:
        wanted = found = fact_slug(fact)
        number = 2
        while found in self._ids or self._work.facts.find(found) is not None:
            found, number = f"{wanted}-{number}", number + 1
        self._ids.add(found)
        return found

    def _told(self, row: LongRow, flaws: list[Flaw], place: str) -> tuple[ImportProblem, ...]:
        at = row.row, row.column
        return tuple(
            ImportProblem(one.level, place, row.literal, one.what, one.expected, at,
                          one.kind, one.name)
            for one in flaws
        )  # fmt: skip


def _unsure(kind: NameKind, text: str, meant: Meant) -> Flaw:
    """A name that a person must look at."""
    what = Phrase("园区") if kind == "park" else Phrase("指标")
    key, text = folded(text), shortened(text)
    if not text.strip():
        return nameless(kind, what)
    names = joined("、", [one.name for one in meant.likely[:3]])
    wanted = Phrase("{names}，或新建", names=names) if names else Phrase("选一个已有的，或新建")
    if meant.id:
        said = Phrase("{what}“{text}”与已有的相近，作为新的收入", what=what, text=text)
        return Flaw("doubt", "name", said, wanted, (kind, key))
    said = Phrase("{what}“{text}”不能确定是哪一个", what=what, text=text)
    return Flaw("bad", "name", said, wanted, (kind, key))
