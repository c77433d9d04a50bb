"""The slides of a presentation (.pptx) as things stand on them: titles, lines of text, the foot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any, NamedTuple

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.util import Pt

from parkfacts.compose.page.numbering import Entry
from parkfacts.compose.page.sheet import cleaned
from parkfacts.exchange.office.package import finished
from parkfacts.exchange.office.slides.fitting import (
    LINE,
    cut,
    fitted,
    parted,
    places_of,
    shared_out,
    wrapped_lines,
)
from parkfacts.exchange.office.xml_text import office_text
from parkfacts.facts.marks import as_text, numbers_in, pieces

WIDTH, HEIGHT = 960.0, 540.0
"""A wide slide in points."""
SIDE, BODY_TOP, BODY_HEIGHT = 48.0, 82.0, 384.0
BODY_WIDTH = WIDTH - 2 * SIDE
_TITLE_TOP, _TITLE_HEIGHT, _UNDER_TOP, _UNDER_HEIGHT = 16.0, 58.0, 56.0, 22.0
_TITLE_SIZES, _UNDER_SIZES = (24.0, 22.0, 20.0, 18.0, 16.0, 14.0, 12.0, 10.0), (12.0, 10.5, 9.0)
_FOOT_TOP, _FOOT_HEIGHT = 472.0, 58.0
_FOOT_SIZES = (10.0, 9.0, 8.0, 7.0)
_TITLE_SLIDE, _TITLE_ONLY = 0, 5
_THEME = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"
_GREY = "595959"
_LARGE = 16.0
"""From this size on, paragraphs are to be told apart from afar."""


class Box(NamedTuple):
    """A place on a slide, in points."""

    left: float
    top: float
    width: float
    height: float

    def measures(self) -> tuple[Any, Any, Any, Any]:
        """As python-pptx wants them."""
        return Pt(self.left), Pt(self.top), Pt(self.width), Pt(self.height)


BODY = Box(SIDE, BODY_TOP, BODY_WIDTH, BODY_HEIGHT)


class SlideText(NamedTuple):
    """A paragraph of a slide."""

    text: str
    size: float = 12.0
    raised: bool = False
    """Whether [1] in it is a mark of a source and stands raised."""
    grey: bool = False

    @property
    def gap(self) -> float:
        """Points between it and the next one."""
        return self.size * (0.6 if self.size >= _LARGE else 0.35)


class Slides:
    """A presentation while it is made, wide and in Chinese fonts."""

    def __init__(self, title: str, origin: str, short_sources: Sequence[Entry]) -> None:
        """``origin``: the dataset; ``short_sources``: each source behind its number."""
        self._made = Presentation()
        self._title, self._origin = title, origin
        self._short = {source.number: source for source in short_sources}
        _widen(self._made)
        _name_fonts(self._made)

    def title_slide(self, title: str, lines: Sequence[str]) -> None:
        """The first slide: the title, and under a rule what the presentation is."""
        slide = self._made.slides.add_slide(self._made.slide_layouts[_TITLE_SLIDE])
        head, told = slide.shapes.title, slide.placeholders[1]
        for shape, box in (
            (head, Box(SIDE, 120, BODY_WIDTH, 130)),
            (told, Box(SIDE, 268, BODY_WIDTH, 140)),
        ):
            shape.left, shape.top, shape.width, shape.height = box.measures()
        head.text_frame.word_wrap, head.text_frame.vertical_anchor = True, MSO_ANCHOR.BOTTOM
        size, shown = fitted(title, BODY_WIDTH, 112.0, (40.0, 34.0, 28.0, *_TITLE_SIZES))
        _write(head.text_frame, [SlideText(shown, size)], bold=True)
        _write(told.text_frame, [SlideText(line, 16.0, grey=True) for line in lines])
        rule = slide.shapes.add_connector(1, Pt(SIDE + 7), Pt(258), Pt(SIDE + 127), Pt(258))
        rule.line.color.rgb, rule.line.width = RGBColor.from_string("2F6690"), Pt(2.25)

    def slide(self, title: str, under: str = "") -> Any:
        """A slide with its title and, in small type under it, what it is about."""
        slide = self._made.slides.add_slide(self._made.slide_layouts[_TITLE_ONLY])
        frame = slide.shapes.title.text_frame
        frame.word_wrap = True
        frame.vertical_anchor = MSO_ANCHOR.TOP if under else MSO_ANCHOR.MIDDLE
        height = _UNDER_TOP - _TITLE_TOP if under else _TITLE_HEIGHT
        size, shown = fitted(title, BODY_WIDTH, height, _TITLE_SIZES)
        _write(frame, [SlideText(shown, size)], bold=True)
        if under:
            size, shown = fitted(under, BODY_WIDTH, _UNDER_HEIGHT, _UNDER_SIZES)
            self.text_box(
                slide,
                Box(SIDE, _UNDER_TOP, BODY_WIDTH, _UNDER_HEIGHT),
                [SlideText(shown, size, grey=True)],
            )
        return slide

    def text_slides(self, title: str, lines: Sequence[SlideText], under: str = "") -> None:
        """Paragraphs, on as many slides as they take; at the foot the sources that they name."""
        pages = _pages_of(lines)
        for at, page in enumerate(pages, 1):
            slide = self.slide(numbered(title, at, len(pages)), under)
            self.text_box(slide, BODY, page)
            marks = [line.text for line in page if line.raised]
            cited = self.source_line(marks)
            self.foot(slide, [cited or f"数据集：{self._origin}"])

    def foot(self, slide: Any, lines: Iterable[str]) -> bool:
        """Notes and source line at the foot, in smaller type where they are long.

        What does not fit in the smallest ends in …: False, for that it be told elsewhere.
        """
        told = [line for line in lines if line]
        box = Box(SIDE, _FOOT_TOP, BODY_WIDTH, _FOOT_HEIGHT)
        sizes = (size for size in _FOOT_SIZES if _height(told, size) <= _FOOT_HEIGHT)
        size = next(sizes, _FOOT_SIZES[-1])
        fits = _height(told, size) <= _FOOT_HEIGHT
        if not fits:
            room = int(_FOOT_HEIGHT / (size * LINE)) // len(told)
            told = [cut(line, places_of(size, BODY_WIDTH) * max(room, 1)) for line in told]
        self.text_box(slide, box, [SlideText(line, size) for line in told])
        return fits

    def source_line(self, texts: Iterable[str]) -> str:
        """The sources that texts point to, in few words; empty if to none."""
        numbers = sorted({number for text in texts for number in numbers_in(text)})
        told = [self._short[number] for number in numbers if number in self._short]
        return "来源：" + "；".join(told) if told else ""

    def text_box(self, slide: Any, box: Box, lines: Sequence[SlideText]) -> None:
        """Paragraphs in a box."""
        frame = slide.shapes.add_textbox(*box.measures()).text_frame
        frame.word_wrap = True
        frame.margin_top = frame.margin_bottom = Pt(0)
        _write(frame, lines)

    def data(self) -> bytes:
        """The presentation's bytes."""
        target = BytesIO()
        self._made.save(target)
        return finished(target.getvalue(), self._title, self._origin)


def add_run(paragraph: Any, text: str, size: float, *, bold: bool = False) -> Any:
    """A run of text on one line; none for no text, whose line is as high as one of the size.

    LibreOffice would give an empty run, whatever its size, the height of the usual type.
    """
    said = office_text(text)
    if not said:
        paragraph._p.get_or_add_endParaRPr().set("sz", str(round(size * 100)))
        return None
    made = paragraph.add_run()
    made.text = said
    made.font.size, made.font.bold = Pt(size), bold
    return made


def raise_run(made: Any) -> None:
    """Let a run, if there is one, stand as a mark; python-pptx has no words for it."""
    if made is not None:
        made.font._element.set("baseline", "30000")


def numbered(title: str, at: int, count: int) -> str:
    """The title of one of several slides that belong together."""
    return f"{title}（{at}/{count}）" if count > 1 else title


def _height(lines: Sequence[str], size: float) -> float:
    return sum(wrapped_lines(line, size, BODY_WIDTH) for line in lines) * size * LINE


def _pages_of(lines: Sequence[SlideText]) -> list[list[SlideText]]:
    """The paragraphs, as many as a slide holds; one that is longer goes on on the next."""
    pieces = []
    for line in lines:
        most = int(BODY_HEIGHT / (line.size * LINE)) - 1
        whole = places_of(line.size, BODY_WIDTH) * most
        pieces += [line._replace(text=one) for one in parted(cleaned(line.text), whole)]
    return shared_out(pieces, list(map(_paragraph_height, pieces)), BODY_HEIGHT)


def _paragraph_height(line: SlideText) -> float:
    return wrapped_lines(line.text, line.size, BODY_WIDTH) * line.size * LINE + line.gap


def _write(frame: Any, lines: Sequence[SlideText], *, bold: bool = False) -> None:
    for at, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        paragraph.alignment = PP_ALIGN.LEFT
        if len(lines) > 1:
            paragraph.space_after = Pt(line.gap)
        for before, number in pieces(line.text if line.raised else as_text(line.text)):
            if before or not line.text:
                _say(paragraph, before, line, bold)
            if number:
                raise_run(_say(paragraph, f"[{number}]", line, bold))


def _say(paragraph: Any, text: str, line: SlideText, bold: bool) -> Any:
    made = add_run(paragraph, text, line.size, bold=bold)
    if line.grey and made is not None:
        made.font.color.rgb = RGBColor.from_string(_GREY)
    return made


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
    title = made.slide_layouts[_TITLE_ONLY].placeholders[0]
    box = Box(SIDE, _TITLE_TOP, BODY_WIDTH, _TITLE_HEIGHT)
    title.left, title.top, title.width, title.height = box.measures()


def _name_fonts(made: Any) -> None:
    theme = made.slide_master.part.part_related_by(_THEME)
    tree = parse_xml(theme.blob)
    for font in tree.iter(qn("a:ea")):
        font.set("typeface", "微软雅黑")
    theme._blob = _serialized(tree)


def _serialized(tree: Any) -> bytes:
    from lxml import etree

    return bytes(etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True))
