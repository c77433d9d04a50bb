"""What stands under a comparison: why figures may not be compared, and what else is told of them.

Sources are numbered as in the dataset; a page puts its own numbers in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parkfacts.compose.comparison.reasons import (
    barring,
    cautions,
    differs_in_place_only,
    groups,
    takes_in,
    together,
)
from parkfacts.compose.comparison.terms import status_words
from parkfacts.facts.comparison.cells import MatrixCell
from parkfacts.facts.comparison.matrix import Banner, Comparison, MatrixRow, RepeatedFigure
from parkfacts.facts.derived.figure import with_terms
from parkfacts.facts.derived.titles import titled_by
from parkfacts.facts.marks import mark
from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.scope import scope_words
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.row_reasons import ALL_COMPARABLE, WORDS
from parkfacts.facts.verdict.verdict import words_of
from parkfacts.facts.wording import labels
from parkfacts.facts.wording.predicates import predicate, said_of

_ADVICE = {
    "只可并列": Phrase("可比性为“只可并列”的行，只宜并列，不宜比较高低或计算差值。"),
    "不可并列": Phrase("可比性为“不可并列”的行，不宜并列。"),
}
"""One note for all rows of a verdict, which says its reason itself."""
MOST_NAMED = 2
"""Parks without a figure that a paragraph names in full; more go by their short names."""
_MOST_OTHERS = 3
"""Other values of a cell that a note tells; of more it tells how many there are."""


def verdict_words(row: MatrixRow) -> str:
    """The verdict as short as it goes: 只可并列：分母不同, 可比（注意口径）：统计所含不同."""
    word = row.verdict.word
    if word in ("无对象", "部分可比"):
        return WORDS[word]
    found = barring(row).phrases()
    if word == "可比（注意口径）":
        found = words_of([one for one in row.verdict.verdict.cautions() if one.minds_scope])
    told = WORDS[word]
    return Phrase("{words}：{told}", words=told, told=found[0]) if found else told


def row_notes(row: MatrixRow, comparer: Comparer) -> list[str]:
    """Why the figures of a row may not be compared, or what must be kept in mind."""
    word = row.verdict.word
    if word == "无对象":
        return []
    notes: list[str] = []
    found, careful = barring(row).phrases(), cautions(row)
    if word == "部分可比":
        names = names_of(row, comparer)
        alike = joined("，", [together([names[fact] for fact in group]) for group in groups(row)])
        why = joined("，", found)
        notes.append(Phrase("{why}，只有{parks}可以相互比较。", why=why, parks=alike))
    elif word in _ADVICE and not differs_in_place_only(row):
        notes.append(_ADVICE[word])
        careful = [*found[1:], *careful]
    elif found and word in ALL_COMPARABLE:
        notes.append(closed(joined("，", found)))
    if including := takes_in(row, comparer):
        notes.append(Phrase("{including}，与其他园区统计所含不同。", including=including))
    notes += map(closed, careful)
    return notes + list(conflicts(row, comparer))


def closed(sentence: str) -> str:
    """A sentence with its full stop; one of the data keeps its own."""
    if type(sentence) is str:
        return f"{sentence.removesuffix('。')}。"
    return Phrase("{sentence}。", sentence=sentence)


def banner_words(banner: Banner) -> str:
    """That two parks lie in each other, as a sentence."""
    return Phrase("{sentence}，也不宜相互比较。", sentence=banner.text)


def overlap_words(banners: Sequence[Banner]) -> list[str]:
    """All of them for a paragraph: what may not be done is said once."""
    if len(banners) < 2:
        return [banner_words(banner) for banner in banners]
    overlaps = joined("；", [banner.overlap for banner in banners])
    return [Phrase("{overlaps}；上述每一对园区的数都不能相加，也不宜相互比较。", overlaps=overlaps)]


def are_the_rest(row: MatrixRow) -> bool:
    """Whether the parks without a figure are too many to be named, and no source tells of any."""
    blank = [cell for cell in row.cells if cell.fact is None]
    unsaid = all(cell.looked_through and not cell.others for cell in blank)
    return unsaid and len(blank) > MOST_NAMED


def own_note(fact: Fact, comparer: Comparer) -> str:
    """The fact's note without its full stop; what it says of a claim in conflict stands there."""
    return "" if comparer.claims_against(fact) else fact.note.removesuffix("。")


def other_values(row: MatrixRow, comparison: Comparison, comparer: Comparer) -> dict[str, str]:
    """By park, what else it has for the indicator of a row: 海口综保2025年上半年158亿元[3].

    A figure that is told twice is left to the note that says so.
    """
    found = {}
    for cell in row.cells:
        shown = cell.fact.id if cell.fact else ""
        again = {one for told in comparison.retold if shown in told.facts for one in told.facts}
        others = [fact for fact in cell.others if fact.id not in again]
        if others:
            found[cell.park] = _listed(cell, others, comparer)
    return found


def conflicts(row: MatrixRow, comparer: Comparer) -> Iterator[str]:
    """Claims for a park of the row that a figure of another park contradicts, as sentences."""
    facts = [cell.fact for cell in row.cells if cell.fact]
    for fact in facts:
        for claim in comparer.claims_against(fact):
            own = next((one for one in facts if one.park == claim.park), None)
            if claim.park != fact.park and own:
                yield _contradiction(claim, own, fact, row, comparer)


def repeated_note(retold: RepeatedFigure, comparer: Comparer) -> str:
    """Agreement or conflict of two places that tell one figure."""
    catalogue = comparer.catalogue
    facts = [catalogue.fact(fact) for fact in retold.facts]
    said = [
        Phrase("{source}作{figure}", source=_number(fact, comparer), figure=labels.figure(fact))
        for fact in facts
    ]
    what = _in_period(facts[0], retold.indicator.name)
    agree = Phrase("说法不一，引用前宜核实") if retold.conflict else Phrase("说法相合")
    return Phrase(
        "{name}有两处记载：{said}，{agree}。",
        name=said_of(catalogue.park(retold.park).name, what),
        said=joined("，", said),
        agree=agree,
    )


def shown_repeated(comparison: Comparison) -> list[RepeatedFigure]:
    """Those that concern what is shown: a figure of a cell, or a part that two parks share.

    A part of the parks has no cells; it belongs to the page where its family is on it.
    """
    shown = {cell.fact.id for row in comparison.rows for cell in row.cells if cell.fact}
    columns = {park.id for park in comparison.parks}
    families = {row.family.id for row in comparison.rows}
    return [
        one
        for one in comparison.retold
        if shown & set(one.facts) or (one.park not in columns and one.indicator.family in families)
    ]


def names_of(row: MatrixRow, comparer: Comparer) -> dict[str, str]:
    """Short names of the parks by the ids of their facts."""
    catalogue = comparer.catalogue
    return {
        cell.fact.id: labels.short_name(catalogue.park(cell.park))
        for cell in row.cells
        if cell.fact
    }


def _contradiction(claim: Claim, own: Fact, fact: Fact, row: MatrixRow, comparer: Comparer) -> str:
    """Both sayings with their sources, and why one of them cannot be."""
    about, beside = (
        labels.short_name(comparer.catalogue.park(park)) for park in (claim.park, fact.park)
    )
    said, rest = predicate(fact, row.indicator.kind, scope_words(fact))
    told = _in_period(fact, with_terms(said, rest))
    area = fact.scope.within
    why: str = Phrase("两说不合")
    if area and area == own.scope.within:
        first = row.indicator.kind == "rank" and fact.quantity.value == 1
        why = Phrase("两者同在{area}，两说不合", area=area)
        if first:
            why = Phrase("两者同在{area}，同一年度不能都居首位", area=area)
    return Phrase(
        "关于{park}，{claim}{source}；而{told}{other}，{why}，引用前宜核实。",
        park=about,
        claim=claim.text.removesuffix("。"),
        source=_number(claim, comparer),
        told=said_of(beside, told),
        other=_number(fact, comparer),
        why=why,
    )


def _listed(cell: MatrixCell, others: Sequence[Fact], comparer: Comparer) -> str:
    """The other values of a cell, each with what tells it from the shown one."""
    shown = [_value(fact, cell.fact, comparer) for fact in others[:_MOST_OTHERS]]
    listed = joined("、", shown)
    if len(others) > _MOST_OTHERS:
        listed = Phrase("{figures}等{n}个数", figures=listed, n=len(others))
    said = own_note(cell.fact, comparer) if cell.fact else ""
    notes = dict.fromkeys(own_note(fact, comparer) for fact in others[:_MOST_OTHERS])
    listed = with_terms(listed, joined("；", [note for note in notes if note != said]))
    name = labels.short_name(comparer.catalogue.park(cell.park))
    if name[-1:].isdigit():
        return Phrase("{name}：{told}", name=name, told=listed)
    return Phrase("{name}{told}", name=name, told=listed)


def _value(fact: Fact, shown: Fact | None, comparer: Comparer) -> str:
    scope = scope_words(fact)
    figure = labels.figure(fact)
    includes = fact.scope.includes
    terms = (
        "" if scope in figure else scope,
        "" if shown and shown.scope.includes == includes else includes,
        status_words(fact),
    )
    return Phrase(
        "{period}{figure}{source}",
        period=labels.period_with_basis(fact),
        figure=with_terms(figure, *terms),
        source=_number(fact, comparer),
    )


def _in_period(fact: Fact, told: str) -> str:
    """What is told, with its period; without one where the source names none."""
    if fact.period.basis == "unstated":
        return told
    return titled_by(labels.period_with_basis(fact), told)


def _number(told: Fact | Claim, comparer: Comparer) -> str:
    return mark(comparer.catalogue.source_number(told.source))
