"""The styles of a Word document: headings, caption, three-line table, notes, footnotes."""

from __future__ import annotations

from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor

from parkfacts.exchange.office.word.footnotes import MARK_STYLE, TEXT_STYLE

TABLE = "ThreeLines"
CELL, SMALL_CELL, NOTE, FIGURE = "TableText", "TableSmall", "TableNote", "Figure"
LATIN, SERIF, SANS, CURSIVE = "Times New Roman", "宋体", "黑体", "楷体"
"""As official documents have them: text, titles, who answers for it."""
_BLACK = RGBColor(0, 0, 0)
_TABLE_STYLE = f"""
<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{TABLE}">
  <w:name w:val="三线表"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>
  <w:tblPr><w:tblBorders>
    <w:top w:val="single" w:sz="12" w:space="0" w:color="000000"/>
    <w:bottom w:val="single" w:sz="12" w:space="0" w:color="000000"/>
  </w:tblBorders><w:tblCellMar>
    <w:top w:w="40" w:type="dxa"/><w:left w:w="80" w:type="dxa"/>
    <w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/>
  </w:tblCellMar></w:tblPr>
  <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>
    <w:top w:val="single" w:sz="12" w:space="0" w:color="000000"/>
    <w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/>
  </w:tcBorders></w:tcPr></w:tblStylePr>
</w:style>"""


def new_document() -> Any:
    """An empty document of Word 2013 and later, in Chinese, with our styles."""
    made = Document()
    _set_up(made.settings.element)
    _put_styles(made.styles)
    return made


def _set_up(settings: Any) -> None:
    """What the template has from 2010: without the mode Word opens it in 兼容模式."""
    zoom = settings.find(qn("w:zoom"))
    zoom.attrib.clear()
    zoom.set(qn("w:percent"), "100")
    for mode in settings.iter(qn("w:compatSetting")):
        if mode.get(qn("w:name")) == "compatibilityMode":
            mode.set(qn("w:val"), "15")
    settings.find(qn("w:themeFontLang")).set(qn("w:eastAsia"), "zh-CN")
    settings.remove(settings.find(qn("w:savePreviewPicture")))


def _put_styles(styles: Any) -> None:
    """By the names that Word's own menus have for them."""
    _font(styles["Normal"], 10.5)
    _font(styles["Title"], 18, SANS)
    styles["Title"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    styles["Title"].paragraph_format.space_after = Pt(6)
    _without_rule(styles["Title"])
    _font(styles["Subtitle"], 12, CURSIVE, centred=True, before=0, after=12)
    styles["Subtitle"].font.italic = False
    styles["Subtitle"].font.bold = False
    _font(styles["Heading 1"], 14, SANS)
    _font(styles["Caption"], 10.5, SANS, centred=True, before=6, after=4)
    styles["Caption"].paragraph_format.keep_with_next = True
    _added(styles, CELL, "表格文字", 10.5)
    _added(styles, SMALL_CELL, "表格小字", 9)
    _added(styles, NOTE, "表注", 9, before=2)
    _added(styles, FIGURE, "图", 10.5, centred=True, before=6)
    styles["图"].paragraph_format.keep_with_next = True
    _added(styles, TEXT_STYLE, "footnote text", 9)
    _font(styles["Header"], 9, centred=True)
    _font(styles["Footer"], 9, centred=True)
    mark = styles.add_style("footnote reference", WD_STYLE_TYPE.CHARACTER)
    mark.element.set(qn("w:styleId"), MARK_STYLE)
    mark.font.superscript = True
    styles.element.append(parse_xml(_TABLE_STYLE))
    language = styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    if language is not None:
        language.set(qn("w:eastAsia"), "zh-CN")


def _added(
    styles: Any, style_id: str, name: str, size: float, *, centred: bool = False, before: float = 0
) -> None:
    style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.element.set(qn("w:styleId"), style_id)
    style.base_style = styles["Normal"]
    _font(style, size, centred=centred, before=before)


def _font(
    style: Any,
    size: float,
    family: str = SERIF,
    *,
    centred: bool = False,
    before: float | None = None,
    after: float = 0,
) -> None:
    """Latin and Chinese family, size, black; the theme's fonts and colours are taken away."""
    style.font.name, style.font.size, style.font.color.rgb = LATIN, Pt(size), _BLACK
    if style.font.bold:
        style.font.bold = False
    fonts = style.element.rPr.rFonts
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    fonts.set(qn("w:eastAsia"), family)
    if before is not None:
        style.paragraph_format.space_before = Pt(before)
        style.paragraph_format.space_after = Pt(after)
        style.paragraph_format.line_spacing = 1.0
    if centred:
        style.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _without_rule(style: Any) -> None:
    """The template draws a blue line under its title."""
    for border in style.element.iter(qn("w:pBdr")):
        border.getparent().remove(border)
        return
