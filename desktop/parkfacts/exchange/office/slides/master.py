"""The master of a presentation: its width, its fonts, the last line of each slide."""

from __future__ import annotations

from typing import Any, NamedTuple

from lxml import etree
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from parkfacts.exchange.office.xml_text import office_text, xml_text

WIDTH, HEIGHT = 960.0, 540.0
"""A wide slide in points."""
SIDE, TITLE_TOP, TITLE_HEIGHT = 48.0, 16.0, 58.0
BODY_TOP, BODY_HEIGHT = 82.0, 374.0
BODY_WIDTH = WIDTH - 2 * SIDE
FONT = "微软雅黑"
GREY = "595959"
TITLE_ONLY = 5
_LAST_TOP, _LAST_HEIGHT, _LAST_SIZE = 512.0, 18.0, 9.0
_THEME = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"


class Box(NamedTuple):
    """A place on a slide, in points."""

    left: float
    top: float
    width: float
    height: float

    def measures(self) -> tuple[Any, Any, Any, Any]:
        """As python-pptx wants them."""
        return Pt(self.left), Pt(self.top), Pt(self.width), Pt(self.height)


def set_up_master(made: Any, organisation: str) -> None:
    """Wide slides in Chinese fonts; below on each who answers for it, and its number."""
    _widen(made)
    _name_fonts(made)
    half = BODY_WIDTH / 2
    left = Box(SIDE, _LAST_TOP, half, _LAST_HEIGHT)
    right = left._replace(left=SIDE + half)
    look = f'lang="zh-CN" sz="{round(_LAST_SIZE * 100)}"'
    inner = (
        f'<a:solidFill><a:srgbClr val="{GREY}"/></a:solidFill>'
        f'<a:latin typeface="{FONT}"/><a:ea typeface="{FONT}"/>'
    )
    if said := xml_text(office_text(organisation)):
        run = f"<a:r><a:rPr {look}>{inner}</a:rPr><a:t>{said}</a:t></a:r>"
        _add_line(made, "署名", left, "l", run)
    number = (
        f'<a:fld id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" type="slidenum">'
        f"<a:rPr {look}>{inner}</a:rPr><a:t>‹#›</a:t></a:fld>"
    )
    _add_line(made, "页码", right, "r", number)


def _add_line(made: Any, name: str, box: Box, side: str, run: str) -> None:
    """A line of text that stands on all slides; python-pptx adds none to a master."""
    tree = made.slide_master.shapes._spTree
    at = max(int(one) for one in tree.xpath("//p:cNvPr/@id")) + 1
    shape = tree.add_textbox(at, name, *box.measures())
    body = shape.find(qn("p:txBody"))
    body.getparent().replace(
        body,
        parse_xml(
            f"<p:txBody {nsdecls('p', 'a')}>"
            '<a:bodyPr wrap="square" tIns="0" bIns="0" anchor="ctr"/>'
            f'<a:lstStyle/><a:p><a:pPr algn="{side}"/>{run}</a:p></p:txBody>'
        ),
    )


def _widen(made: Any) -> None:
    """What the template has for 4:3 is stretched; the title stands where ours are."""
    stretch = Pt(WIDTH) / made.slide_width
    rise = Pt(HEIGHT) / made.slide_height
    made.slide_width, made.slide_height = Pt(WIDTH), Pt(HEIGHT)
    master = made.slide_master
    for owner in (master, *master.slide_layouts):
        for shape in owner.placeholders:
            place = shape._element.spPr.find(qn("a:xfrm"))
            if place is not None:
                shape.left, shape.width = int(shape.left * stretch), int(shape.width * stretch)
                shape.top, shape.height = int(shape.top * rise), int(shape.height * rise)
    title = made.slide_layouts[TITLE_ONLY].placeholders[0]
    box = Box(SIDE, TITLE_TOP, BODY_WIDTH, TITLE_HEIGHT)
    title.left, title.top, title.width, title.height = box.measures()


def _name_fonts(made: Any) -> None:
    """In the theme, for what has no font of its own."""
    theme = made.slide_master.part.part_related_by(_THEME)
    tree = parse_xml(theme.blob)
    for font in tree.iter(qn("a:ea")):
        font.set("typeface", FONT)
    theme._blob = bytes(
        etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    )
