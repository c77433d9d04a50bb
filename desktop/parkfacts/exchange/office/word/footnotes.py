"""Real footnotes for a Word document: python-docx has none, so their part is made here.

The first mark of a source is its footnote; each later one is a cross-reference to it, so that Word
numbers them anew wherever the table is pasted.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from parkfacts.compose.page.numbering import Entry
from parkfacts.exchange.office.xml_text import xml_text
from parkfacts.facts.marks import pieces

TEXT_STYLE, MARK_STYLE = "FootnoteText", "FootnoteReference"
_SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/>'
    "</w:r></w:p></w:footnote>"
)


class Footnotes:
    """Hands out the marks of sources as runs, and at the end writes the part."""

    def __init__(self, sources: Sequence[Entry]) -> None:
        self._cited = {source.number: source.cited for source in sources}
        self._order: list[int] = []

    def runs(self, text: str, properties: str = "") -> str:
        """Runs of the text in which each mark is a footnote; ``properties``: of the other runs."""
        made = []
        for before, number in pieces(text):
            made.append(run(before, properties))
            if number in self._cited:
                made.append(self._mark(number))
            elif number:  # not of this page: it can only have come in with the data
                made.append(run(f"[{number}]", properties))
        return "".join(made)

    def missing(self) -> list[int]:
        """The numbers of sources that nothing has pointed to yet."""
        return [number for number in self._cited if number not in self._order]

    def add_to(self, document: Any) -> None:
        """Put the footnotes into the document."""
        notes = "".join(self._note(at, number) for at, number in enumerate(self._order, 1))
        blob = (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            f"<w:footnotes {nsdecls('w')}>{_SEPARATORS}{notes}</w:footnotes>"
        )
        part = Part(
            PackURI("/word/footnotes.xml"),
            CONTENT_TYPE.WML_FOOTNOTES,
            blob.encode(),
            document.part.package,
        )
        document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
        settings = document.settings.element
        named = parse_xml(
            f'<w:footnotePr {nsdecls("w")}><w:footnote w:id="-1"/><w:footnote w:id="0"/>'
            "</w:footnotePr>"
        )
        settings.find(qn("w:compat")).addprevious(named)

    def _mark(self, number: int) -> str:
        """[1]: a footnote the first time, then a reference to its number."""
        look = f'<w:rPr><w:rStyle w:val="{MARK_STYLE}"/></w:rPr>'

        def marked(inner: str) -> str:
            return f"<w:r>{look}{inner}</w:r>"

        if number not in self._order:
            self._order.append(number)
            at = len(self._order)
            inner = (
                f'<w:bookmarkStart w:id="{at}" w:name="_RefSource{at}"/>'
                + marked(f'<w:footnoteReference w:id="{at}"/>')
                + f'<w:bookmarkEnd w:id="{at}"/>'
            )
        else:
            at = self._order.index(number) + 1
            # Without \f, which would take the mark's look from the footnote: it has its own.
            inner = (
                marked('<w:fldChar w:fldCharType="begin"/>')
                + marked(
                    f'<w:instrText xml:space="preserve"> NOTEREF _RefSource{at} \\h </w:instrText>'
                )
                + marked('<w:fldChar w:fldCharType="separate"/>')
                + marked(f"<w:t>{at}</w:t>")
                + marked('<w:fldChar w:fldCharType="end"/>')
            )
        return marked("<w:t>[</w:t>") + inner + marked("<w:t>]</w:t>")

    def _note(self, at: int, number: int) -> str:
        look = f'<w:rPr><w:rStyle w:val="{MARK_STYLE}"/></w:rPr>'
        return (
            f'<w:footnote w:id="{at}"><w:p><w:pPr><w:pStyle w:val="{TEXT_STYLE}"/></w:pPr>'
            f"<w:r>{look}<w:footnoteRef/></w:r>{run(' ' + self._cited[number])}</w:p></w:footnote>"
        )


def run(text: str, properties: str = "") -> str:
    """A run of text; nothing for no text."""
    if not text:
        return ""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{xml_text(text)}</w:t></w:r>'
