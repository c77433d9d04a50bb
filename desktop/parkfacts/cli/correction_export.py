"""Facts into a workbook with their ids, to be corrected by others and imported again."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from parkfacts.app.session import Session
from parkfacts.cli.errors import WrongUse
from parkfacts.cli.naming import note
from parkfacts.cli.presets import signature_of
from parkfacts.exchange.files.correction_file import correction_file
from parkfacts.exchange.files.whole import write_whole
from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import why_refused

_ENDING = ".xlsx"


def export_for_correction(facts: Sequence[Fact], asked: Namespace, session: Session) -> int:
    """Write the own facts among them, all of them where no own data are open.

    Exit code 1: nothing to write, or the file could not be written. Raises WrongUse for a file of
    another kind.
    """
    path = asked.to
    if path.suffix.lower() != _ENDING:
        raise WrongUse(Phrase("--for-correction 只写 {ending}", ending=_ENDING))
    if session.own:
        layers = session.catalogue.overlay.of_fact
        facts = [fact for fact in facts if layers.get(fact.id)]
    if not facts:
        note(Phrase("没有自己的事实（没有写文件）"))
        return 1
    title = asked.title.strip() or session.catalogue.dataset.title
    try:
        write_whole(path, correction_file(facts, session.catalogue, title, signature_of(asked)))
    except (OSError, ValueError) as error:
        why = why_refused(error) if isinstance(error, OSError) else str(error)
        note(Phrase("没有写下 {path}（{why}）", path=path, why=why))
        return 1
    note(Phrase("已写下 {path}", path=path))
    return 0
