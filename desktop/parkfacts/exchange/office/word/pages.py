"""What frames the text of a Word document: paper, title and signature, head and foot of pages."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt

from parkfacts.compose.page.signature import Signature
from parkfacts.exchange.office.package import finished
from parkfacts.exchange.office.word.footnotes import run
from parkfacts.exchange.office.xml_text import office_text

_PAPER = (595.3, 841.9)
"""A4 in points."""
_TEXT_WIDTH, _LANDSCAPE_WIDTH = 415.0, 697.0
_MARGIN = 72.0


def set_page(made: Any, landscape: bool) -> None:
    """A4 with margins that leave as much room as a table is laid out for."""
    section = made.sections[0]
    width, height = reversed(_PAPER) if landscape else _PAPER
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Pt(width), Pt(height)
    side = (width - (_LANDSCAPE_WIDTH if landscape else _TEXT_WIDTH)) / 2
    section.left_margin = section.right_margin = Pt(side)
    section.top_margin = section.bottom_margin = Pt(_MARGIN)


def begin(made: Any, title: str, signature: Signature) -> None:
    """The title, and under it who answers for it."""
    made.add_heading(office_text(title), 0)
    if signature.line:
        made.add_paragraph(office_text(signature.line), style="Subtitle")


def saved(made: Any, title: str, origin: str, signature: Signature) -> bytes:
    """The document's bytes; ``origin``: the dataset, told in its properties alone."""
    section = made.sections[0]
    if signature.organisation:
        section.header.paragraphs[0].text = office_text(signature.organisation)
    foot = section.footer.paragraphs[0]
    for words, field in (("第 ", "PAGE"), (" 页　共 ", "NUMPAGES")):
        _append(foot, run(words) + _field(field))
    _append(foot, run(" 页"))
    target = BytesIO()
    made.save(target)
    return finished(target.getvalue(), title, origin, signature)


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} ">{run("1")}</w:fldSimple>'


def _append(paragraph: Any, runs: str) -> None:
    for made in parse_xml(f"<w:p {nsdecls('w')}>{runs}</w:p>"):
        paragraph._p.append(made)
