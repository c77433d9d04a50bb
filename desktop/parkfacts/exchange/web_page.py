"""A page for browsers (.html): one file with its picture inside, no script, nothing fetched."""

from __future__ import annotations

from base64 import b64encode
from html import escape

from parkfacts.exchange.cells import one_line
from parkfacts.exchange.content import Content
from parkfacts.exchange.html_table import html_table
from parkfacts.facts.chart import in_words

_START, _END = "<!--StartFragment-->\n", "<!--EndFragment-->"
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_STYLE = (
    "body{margin:24pt auto;padding:0 18pt;max-width:760pt;background:#fff;color:#000}"
    "img{display:block;margin:18pt auto;max-width:100%}"
    "@media print{body{margin:0;padding:0;max-width:none}}"
)


def web_page(content: Content) -> str:
    """The whole page: the table as it is copied, then the chart."""
    title = escape(one_line(content.page.caption))
    table = html_table(content.page).partition(_START)[2].partition(_END)[0]
    told = escape(in_words(content.chart))
    pictures = "".join(
        f'<img alt="{told}" src="data:image/png;base64,{b64encode(picture).decode()}"/>\n'
        for picture in content.pictures
    )
    return (
        '<!DOCTYPE html>\n<html xmlns:x="urn:schemas-microsoft-com:office:excel" lang="zh-CN">\n'
        f'<head><meta charset="utf-8"/>\n<meta http-equiv="Content-Security-Policy"'
        f' content="{_POLICY}"/>\n<meta name="viewport" content="width=device-width"/>\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style></head>\n<body>\n"
        f"{table}{pictures}"
        f'<p style="font-size:9pt;color:#555">数据集：{escape(one_line(content.page.origin))}。'
        "由园鉴 ParkFacts 写出。</p>\n</body>\n</html>\n"
    )
