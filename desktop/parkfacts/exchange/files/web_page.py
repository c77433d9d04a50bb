"""A page for browsers (.html): one file with its picture inside, no script, nothing fetched."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from html import escape

from parkfacts.compose.basket.blocks import Block, blocks_of, chart_figures
from parkfacts.compose.basket.content import BasketContent, Part, Pictures
from parkfacts.compose.chart.on_page import figure_title, subjects
from parkfacts.compose.content import Content
from parkfacts.compose.page.sheet import Sheet, one_line
from parkfacts.compose.page.signature import Signature
from parkfacts.exchange.markup.html_face import PAGE
from parkfacts.exchange.markup.html_passage import html_paragraph
from parkfacts.exchange.markup.html_table import fragment_pieces, html_fragment
from parkfacts.facts.chart.spec import Chart, in_words

_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_STYLE = (
    "body{margin:24pt auto;padding:0 18pt;max-width:760pt;background:#fff;color:#000;"
    "font-family:Times New Roman,宋体,SimSun,serif}"
    "h1{font:18pt 黑体,SimHei,sans-serif;text-align:center;margin:0 0 6pt}"
    ".signed{font:12pt 楷体,KaiTi,serif;text-align:center;margin:0 0 12pt}"
    "img{display:block;margin:18pt auto;max-width:100%}"
    "@media print{body{margin:0;padding:0;max-width:none}}"
)
_ON_ITS_SIDE = "body{max-width:1160pt}@page{size:A4 landscape;margin:15mm}"
"""As wide as the columns of the widest comparison, eight parks with what is reckoned."""


def web_page(content: Content) -> str:
    """The whole page: the table as it is copied, then the chart."""
    return "".join(page_pieces(content))


def page_pieces(content: Content) -> Iterator[str]:
    """The same, a row a piece."""
    page = content.page
    before, behind = around_page(content.heading, content.signature, page.landscape)
    yield before
    yield from fragment_pieces(content.below_heading)
    yield pictures_in(content.chart, content.pictures, page.caption)
    yield behind


def basket_page(content: BasketContent, pictures: Pictures) -> str:
    """A basket as a page: title, then everything in its order; under each chart its figures."""
    parts: list[str] = []
    wide = False
    for section in content.sections:
        if section.heading:
            parts.append(f'<h2 style="font-size:14pt">{_text(section.heading)}</h2>\n')
        if section.note:
            parts.append(html_paragraph(section.note, "line"))
        for kind, group in section.runs():
            if kind == "chart":
                parts += [_drawn(part, content, pictures) for part in group]
            else:
                blocks = list(blocks_of(kind, group, content))
                wide |= any(block.landscape for block in blocks if isinstance(block, Sheet))
                parts += map(_html, blocks)
    for title, lines in (("现数据集已没有的", content.left_out), ("来源", content.sources())):
        if lines:
            parts.append(f'<h2 style="font-size:14pt">{title}</h2>\n')
            parts += [html_paragraph(line, "small") for line in lines]
    before, behind = around_page(content.title, content.signature, wide)
    return "".join([before, *parts, behind])


def _drawn(part: Part, content: BasketContent, pictures: Pictures) -> str:
    assert part.chart is not None
    drawn = pictures_in(part.chart, pictures(part.chart), subjects(part.chart))
    return drawn + _html(chart_figures(part, content))


def _html(block: Block) -> str:
    if isinstance(block, Sheet):
        return html_fragment(block)
    return html_paragraph(block[1], block[0])


def pictures_in(chart: Chart, pictures: Sequence[bytes], caption: str) -> str:
    """The pictures of a chart, told in words too, with its title and its sources under them.

    ``caption``: of a picture of several panels.
    """
    if not pictures:
        return ""
    told = _text(in_words(chart))
    drawn = "".join(
        f'<img alt="{told}" src="data:image/png;base64,{b64encode(picture).decode()}"/>\n'
        for picture in pictures
    )
    under = f"图　{figure_title(chart, caption)}"
    sources = html_paragraph(chart.source_line, "small") if chart.source_line else ""
    return f"{drawn}{PAGE.caption(under)}{sources}"


def around_page(title: str, signature: Signature, landscape: bool = False) -> tuple[str, str]:
    """The document before and behind what stands on the page, with its title and signature.

    ``landscape``: it has a wide table, and prints on its side.
    """
    style = _STYLE + _ON_ITS_SIDE if landscape else _STYLE
    author = _text(signature.author or signature.organisation)
    named = f'<meta name="author" content="{author}"/>\n' if author else ""
    signed = f'<p class="signed">{_text(signature.line)}</p>\n' if signature.line else ""
    before = (
        '<!DOCTYPE html>\n<html xmlns:x="urn:schemas-microsoft-com:office:excel" lang="zh-CN">\n'
        f'<head><meta charset="utf-8"/>\n<meta http-equiv="Content-Security-Policy"'
        f' content="{_POLICY}"/>\n<meta name="viewport" content="width=device-width"/>\n{named}'
        f"<title>{_text(title)}</title>\n<style>{style}</style></head>\n<body>\n"
        f"<h1>{_text(title)}</h1>\n{signed}"
    )
    return before, "</body>\n</html>\n"


def _text(text: str) -> str:
    return escape(one_line(text))
