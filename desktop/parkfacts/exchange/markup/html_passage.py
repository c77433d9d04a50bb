"""A paragraph and the entries of its sources as HTML for a document; marks are raised."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from parkfacts.compose.page.sheet import Kind, one_line, prose
from parkfacts.exchange.markup.html_face import SERIF
from parkfacts.facts.marks import pieces

DOCUMENT_HEAD = (
    '<html lang="zh-CN">\n<head><meta charset="utf-8"/></head>\n<body>\n<!--StartFragment-->\n'
)
DOCUMENT_TAIL = "<!--EndFragment-->\n</body>\n</html>\n"
_BODY = f"{SERIF};font-size:12pt;text-indent:24pt;line-height:150%;margin:0pt;text-align:justify"
_SMALL = f"{SERIF};font-size:9pt;margin:2pt 0pt"
_TITLE = f"{SERIF};font-size:12pt;font-weight:bold;text-indent:0pt;margin:8pt 0pt"
_LINE = f"{SERIF};font-size:12pt;text-indent:0pt;margin:3pt 0pt"
_STYLES = {"heading": _TITLE, "body": _BODY, "line": _LINE, "small": _SMALL}


def html_passage(lines: Sequence[str]) -> str:
    """The first line as a paragraph, the others as entries under it; nothing acts as markup."""
    return html_document(
        [html_paragraph(line, "small" if at else "body") for at, line in enumerate(lines)]
    )


def html_paragraph(line: str, kind: Kind) -> str:
    """One paragraph; the marks in a body or a line are raised."""
    text = _marked(line) if kind in ("body", "line") else escape(prose(line))
    return f'<p style="{_STYLES[kind]}">{text}</p>\n'


def _marked(line: str) -> str:
    """The line with its marks raised; guarded as a whole, so that it never runs in a cell."""
    guard = "'" if prose(line) != one_line(line) else ""
    parts = (
        escape(one_line(before)) + (f"<sup>[{number}]</sup>" if number else "")
        for before, number in pieces(line)
    )
    return guard + "".join(parts)


def html_document(parts: Sequence[str]) -> str:
    """The whole document around its paragraphs and tables."""
    return "".join([DOCUMENT_HEAD, *parts, DOCUMENT_TAIL])
