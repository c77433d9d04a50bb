"""The step of the smoke test in which a workbook of facts goes out and comes back as it went."""

from __future__ import annotations

import tempfile
from pathlib import Path

from parkfacts.app.session import Session

_FACTS = 40


def handed_out_and_back(session: Session) -> list[str]:
    """What is told of facts that do not come back the same; empty where all do.

    It needs all that reads tables: pandas, numpy, lxml, and the writer of workbooks.
    """
    from parkfacts.exchange.files.correction_file import correction_file
    from parkfacts.exchange.intake.drafting.importing import Importing
    from parkfacts.exchange.intake.drafting.known import Known
    from parkfacts.exchange.intake.grid.reading import open_tables

    catalogue = session.catalogue
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "更正.xlsx"
        path.write_bytes(correction_file(catalogue.facts[:_FACTS], catalogue, "更正"))
        draft = Importing.begun(open_tables(path), Known(catalogue, session.pinyin)).draft()
    told = [f"{one.place} {one.outcome} {one.why}" for one in draft.facts if one.outcome != "same"]
    return told if len(draft.facts) == _FACTS else [f"{len(draft.facts)} facts", *told]
