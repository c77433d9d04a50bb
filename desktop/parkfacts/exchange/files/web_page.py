"""A page for browsers (.html): one file with its picture inside, no script, nothing fetched."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from html import escape

from parkfacts.compose.basket.blocks import Block, blocks_of, chart_figures
from parkfacts.compose.basket.content import BasketContent, Part, Pictures
from parkfacts.compose.content import Content
from parkfacts.compose.page.sheet import Sheet, one_line
from parkfacts.exchange.markup.html_passage import html_paragraph
from parkfacts.exchange.markup.html_table import fragment_pieces, html_fragment
from parkfacts.facts.chart.spec import Chart, in_words

_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_STYLE = (
    "body{margin:24pt auto;padding:0 18pt;max-width:760pt;background:#fff;color:#000;"
    "font-family:Times New Roman,宋体,SimSun,serif}"
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
    before, behind = around_page(page.caption, page.origin, page.landscape)
    yield before
    yield from fragment_pieces(page)
    yield pictures_in(content.chart, content.pictures)
    yield behind


def basket_page(content: BasketContent, pictures: Pictures) -> str:
    """A basket as a page: title, then everything in its order; under each chart its figures."""
    parts = [f'<h1 style="font-size:18pt;text-align:center">{_text(content.title)}</h1>\n']
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
    dataset = content.catalogue.dataset
    origin = f"{dataset.title} {dataset.version}"
    before, behind = around_page(content.title, origin, wide)
    return "".join([before, *parts, behind])


def _drawn(part: Part, content: BasketContent, pictures: Pictures) -> str:
    assert part.chart is not None
    return pictures_in(part.chart, pictures(part.chart)) + _html(chart_figures(part, content))


def _html(block: Block) -> str:
    if isinstance(block, Sheet):
        return html_fragment(block)
    return html_paragraph(block[1], block[0])


def pictures_in(chart: Chart, pictures: Sequence[bytes]) -> str:
    """The pictures of a chart, which is told in words too."""
    told = _text(in_words(chart))
    return "".join(
        f'<img alt="{told}" src="data:image/png;base64,{b64encode(picture).decode()}"/>\n'
        for picture in pictures
    )


def around_page(title: str, origin: str, landscape: bool = False) -> tuple[str, str]:
    """The document before and behind what stands on the page; ``origin``: the dataset.

    ``landscape``: it has a wide table, and prints on its side.
    """
    style = _STYLE + _ON_ITS_SIDE if landscape else _STYLE
    before = (
        '<!DOCTYPE html>\n<html xmlns:x="urn:schemas-microsoft-com:office:excel" lang="zh-CN">\n'
        f'<head><meta charset="utf-8"/>\n<meta http-equiv="Content-Security-Policy"'
        f' content="{_POLICY}"/>\n<meta name="viewport" content="width=device-width"/>\n'
        f"<title>{_text(title)}</title>\n<style>{style}</style></head>\n<body>\n"
    )
    told = f"数据集：{_text(origin)}。由园鉴 ParkFacts 写出。"
    return before, f'<p style="font-size:9pt;color:#555">{told}</p>\n</body>\n</html>\n'


def _text(text: str) -> str:
    return escape(one_line(text))
