"""A paragraph and the entries of its sources as HTML for a document; marks are raised."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from parkfacts.exchange.cells import one_line

_HEAD = '<html lang="zh-CN">\n<head><meta charset="utf-8"/></head>\n<body>\n<!--StartFragment-->\n'
_TAIL = "<!--EndFragment-->\n</body>\n</html>\n"
_FONT = "font-family:Times New Roman,宋体,SimSun,serif"
_BODY = f"{_FONT};font-size:12pt;text-indent:24pt;line-height:150%;margin:0;text-align:justify"
_SMALL = f"{_FONT};font-size:9pt;margin:2pt 0"
_MARK = re.compile(r"\[\d+\]")


def html_passage(lines: Sequence[str]) -> str:
    """The first line as a paragraph, the others as entries under it; nothing acts as markup."""
    parts = [_HEAD]
    for at, line in enumerate(lines):
        text = escape(one_line(line))
        body = text if at else _MARK.sub(r"<sup>\g<0></sup>", text)
        parts.append(f'<p style="{_SMALL if at else _BODY}">{body}</p>\n')
    return "".join([*parts, _TAIL])
