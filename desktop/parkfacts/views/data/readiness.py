"""Whether an import may be written, and if not, why."""

from __future__ import annotations

from parkfacts.exchange.intake.drafting.row_sources import RowSources
from parkfacts.facts.phrase import Phrase
from parkfacts.models.seen_import import SeenImport


def whys_not(seen: SeenImport, source_missing: str) -> tuple[str, str]:
    """Why not all may be written, and why not even what is without a question: Phrases.

    ``source_missing``: what the source lacks.
    """
    draft = seen.draft
    unplaced = sum(column.role == "" for column in seen.mapping.columns)
    why = source_missing if needs_source(seen) else ""
    if unplaced:
        why = Phrase("还有 {n} 列没有定下成为什么；不要的选“不用”", n=unplaced)
    elif not draft.facts:
        why = Phrase("表中还没有数；看看数据行和各列成为什么")
    sound = why or ("" if seen.sound else Phrase("没有一条是无问题的"))
    if not why and seen.bad:
        why = Phrase("{n} 条不行：改正它们，或只入无问题的", n=seen.bad)
    return why, sound


def needs_source(seen: SeenImport) -> bool:
    """Whether a figure is of the source that is told for the table: not where each row has one.

    So it is with a table that was handed out with ids and comes back.
    """
    draft = seen.draft
    told = (RowSources.placeholder, draft.source.id if draft.source is not None else "")
    facts = (one.fact for one in draft.facts)
    return not draft.facts or any(fact is not None and fact.source in told for fact in facts)
