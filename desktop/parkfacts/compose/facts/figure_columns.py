"""The columns of a fact's figure: the words of the source, the number, its unit and qualifier."""

from __future__ import annotations

from collections.abc import Sequence

from parkfacts.compose.facts.columns import column_heading
from parkfacts.compose.facts.plan import Part, Plan, literals_tell_more
from parkfacts.compose.facts.units import value_in
from parkfacts.compose.page.sheet import Cell, Heading, number_cell
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact
from parkfacts.facts.search.columns import BY_ID
from parkfacts.facts.wording import labels


def figure_columns(plan: Plan) -> list[Part]:
    """What was chosen to be written of a figure; never the same twice.

    Where words and number are wanted, the words stand only if one of them says more than number and
    unit, or if a program is to read them again; on a page they bring the qualifier, which then has
    no column.
    """
    facts, catalogue, value = plan.facts, plan.catalogue, plan.options.value
    if value == "literal":
        # Alone, the literal brings what it leaves out: 十 of 十项.
        head = Heading(plan.title(literal_title(facts, catalogue)), "literal")
        return [Part(head, lambda f: Cell(labels.figure(f)))]
    parts = []
    kept = plan.flat and not plan.terse
    worded = value == "both" and (kept or literals_tell_more(plan))
    if worded:
        title = literal_title(facts, catalogue)
        parts.append(Part(Heading(title, "literal"), lambda f: Cell(f.quantity.literal)))
    title = catalogue.indicator(facts[0]).name if plan.is_lone else "数值"
    head = Heading(plan.title(title, plan.unit or ""), "number", number=True)
    parts.append(Part(head, lambda f: number_cell(value_in(f, plan.unit_of(f)))))
    if plan.unit is None:
        parts.append(Part(Heading("单位", "unit"), lambda f: Cell(plan.unit_of(f))))
    if (plan.flat or not worded) and any(fact.quantity.qualifier for fact in facts):
        told = BY_ID["qualifier"].text
        parts.append(Part(column_heading("qualifier"), lambda f: Cell(told(f, catalogue))))
    return _spanned(parts, head.title) if plan.is_lone else parts


def literal_title(facts: Sequence[Fact], catalogue: Catalogue) -> str:
    """原文 only where the text itself was at hand, and no digest of it."""
    forms = {catalogue.source(fact.source).form for fact in facts}
    return "来源表述" if "digest" in forms else "原文"


def _spanned(parts: list[Part], over: str) -> list[Part]:
    """Literal, number and qualifier under the head of the number, which serves for them all."""
    if len(parts) == 1:
        return parts
    heads = [part.heading for part in parts]
    under = ["数值" if head.role == "number" else head.title for head in heads]
    return [
        part._replace(heading=head._replace(over=over, under=below))
        for part, head, below in zip(parts, heads, under, strict=True)
    ]
