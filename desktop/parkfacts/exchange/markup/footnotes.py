"""Facts as one paragraph whose sentences have footnotes, as text and as HTML.

Word makes real footnotes of ``mso-footnote-id`` and ``mso-element:footnote``, LibreOffice of the
class ``sdfootnoteanc`` and a ``div`` whose id begins with ``sdfootnote``; the markup is both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from parkfacts.compose.facts.passages import Noted
from parkfacts.compose.page.sheet import one_line, prose
from parkfacts.exchange.markup.html_face import SERIF

_HEAD = '<html lang="zh-CN">\n<head><meta charset="utf-8"/></head>\n<body>\n<!--StartFragment-->\n'
_TAIL = "<!--EndFragment-->\n</body>\n</html>\n"
_BODY = f"{SERIF};font-size:12pt;text-indent:24pt;line-height:150%;margin:0pt;text-align:justify"
# The class and single margins leave footnotes to Writer, with the tab behind their number.
_SMALL = f"{SERIF};font-size:9pt;margin-top:0pt;margin-bottom:0pt"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_STOPS = "。."


def footnoted_text(passage: Iterable[Noted], first: int = 1) -> list[str]:
    """The paragraph, then a line for each note: ① 重庆日报…，第28段; numbered from ``first``."""
    told: list[str] = []
    notes: list[str] = []
    for noted in passage:
        body, stop = _parted(noted.sentence)
        mark = _mark(first + len(notes)) if noted.note else ""
        if noted.note:
            notes.append(f"{mark} {noted.note}")
        told.append(f"{body}{mark}{stop}")
    return ["".join(told).rstrip(), *notes]


def footnoted_html(passage: Iterable[Noted], first: int = 1) -> str:
    """The paragraph with footnotes that word processors take for their own."""
    return "".join(footnoted_pieces(passage, first))


def footnoted_pieces(passage: Iterable[Noted], first: int = 1) -> Iterator[str]:
    """The same, a sentence or a note a piece.

    The circled marks, from ``first``, are for others: Calc raises nothing, and 39%1 would be
    another figure. Word and Writer number the footnotes themselves.
    """
    yield f'{_HEAD}<p style="{_BODY}">'
    notes: list[str] = []
    for told, noted in enumerate(passage):
        text, stop = _parted(one_line(noted.sentence) if told else prose(noted.sentence))
        body = escape(text)
        if noted.note:
            at = len(notes) + 1
            mark = _mark(first + len(notes))
            body += (
                f'<a class="sdfootnoteanc" name="sdfootnote{at}anc" href="#sdfootnote{at}sym"'
                f' style="mso-footnote-id:sdfootnote{at}"><sup>{mark}</sup></a>'
            )
            notes.append(
                f'<div style="mso-element:footnote" id="sdfootnote{at}">'
                f'<p class="sdfootnote" style="{_SMALL}">'
                f'<a class="sdfootnotesym" name="sdfootnote{at}sym" href="#sdfootnote{at}anc"'
                f' style="mso-footnote-id:sdfootnote{at}">{mark}</a> {escape(one_line(noted.note))}'
                "</p></div>\n"
            )
        yield f"{body}{escape(stop)}"
    yield "</p>\n"
    if notes:
        yield '<div style="mso-element:footnote-list">\n'
        yield from notes
        yield "</div>\n"
    yield _TAIL


def _parted(sentence: str) -> tuple[str, str]:
    """A sentence and its full stop; a Western one wants a space before what follows."""
    stop = sentence[-1:] if sentence[-1:] in _STOPS else ""
    return sentence.removesuffix(stop), ". " if stop == "." else stop


def _mark(number: int) -> str:
    return _CIRCLED[number - 1] if number <= len(_CIRCLED) else f"[{number}]"
