"""Whether an import may be written, and if not, why."""

from __future__ import annotations

from parkfacts.facts.phrase import Phrase
from parkfacts.models.seen_import import SeenImport


def whys_not(seen: SeenImport, source_missing: str) -> tuple[str, str]:
    """Why not all may be written, and why not even what is without a question: Phrases.

    ``source_missing``: what the source lacks, if the table needs one.
    """
    draft = seen.draft
    unplaced = sum(column.role == "" for column in seen.mapping.columns)
    why = source_missing if seen.wants_source else ""
    if unplaced:
        why = Phrase("还有 {n} 列没有定下成为什么；不要的选“不用”", n=unplaced)
    elif not draft.facts:
        why = Phrase("表中还没有数；看看数据行和各列成为什么")
    sound = why or ("" if seen.sound else Phrase("没有一条是无问题的"))
    if not why and seen.bad:
        why = Phrase("{n} 条不行：改正它们，或只入无问题的", n=seen.bad)
    return why, sound
