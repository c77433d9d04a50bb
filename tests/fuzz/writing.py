"""What is fuzzed of writing: hostile datasets go out by every way and are read back unharmed."""

from __future__ import annotations

import csv
import io
import json
import re
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

from copied import make, make_basket, make_claims, make_comparison
from hostile import NASTY
from hypothesis import strategies as st
from make import dataset, fact, indicator, period, source
from make_baskets import basket
from msgspec.structs import replace
from packages import Book, Package

from parkfacts.compose.basket.collect import of_claims, of_comparison, of_fact_chart, of_facts
from parkfacts.compose.basket.content import basket_content
from parkfacts.compose.content import claims_content, comparison_content, facts_content
from parkfacts.exchange.clipboard.basket import BASKET_PRESETS
from parkfacts.exchange.clipboard.claims import CLAIM_PRESETS
from parkfacts.exchange.clipboard.comparison import COMPARISON_PRESETS
from parkfacts.exchange.clipboard.facts import FACT_PRESETS
from parkfacts.exchange.files.exports import EXPORTS
from parkfacts.facts.basket.items import Heading
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.comparison.against import DERIVED_COLUMNS
from parkfacts.facts.comparison.matrix import compare_parks
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.dataset.file import decode_dataset, encode_dataset
from parkfacts.facts.marks import numbers_in
from parkfacts.facts.model import Claim, Family, Park, Scope
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.wording.citation import STYLES

_PRIVATE = re.compile("[\U000f0000-\U0010ffff]")
_OWN = (
    *NASTY,
    "{{7*7}}",
    "%(a)s%n",
    r"\1\g<0>\U0001",
    "(?P<x>[",
    "\u202e反\u2066",
    "\ue000",
    "x" * 190,
)
TEXTS = st.one_of(
    st.sampled_from([text for text in _OWN if text.strip()]),
    st.text(min_size=1, max_size=12).filter(lambda text: bool(text.strip())),
).filter(lambda text: not _PRIVATE.search(text))
_ANY = st.just("") | TEXTS
_PERIODS = st.sampled_from(["2024", "2025H1", "<2023-12-31"])
LITERALS = ("2788.44亿元", "近5000万元", "超1.5万元", "约3元", "不到7亿元", "0.5亿元")
_MARKUP = frozenset((
    "html", "head", "meta", "style", "title", "body", "table", "thead", "tbody", "tfoot", "tr",
    "td", "th", "caption", "colgroup", "col", "p", "br", "div", "span", "b", "i", "sup", "sub",
    "h1", "h2", "h3", "ol", "ul", "li", "a", "img", "section", "figure", "figcaption",
    "blockquote", "em", "strong", "header", "footer", "main", "hr",
))  # fmt: skip


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    """A dataset that the program accepts, with hostile texts wherever texts are free."""
    parks = [
        Park(
            id=f"p{at}",
            name=draw(TEXTS),
            kind="zone",
            short=draw(TEXTS)[:20],
            aliases=[draw(TEXTS)],
        )
        for at in range(draw(st.integers(2, 4)))
    ]
    facts = [
        replace(
            fact(f"s.{park.id}-{at}", f"i{at % 2}", draw(st.sampled_from(LITERALS))),
            source="s", park=park.id, note=draw(TEXTS), group=draw(st.sampled_from([None, "s.g"])),
            scope=Scope(label=draw(TEXTS), within=draw(_ANY), includes=draw(_ANY)),
            period=period(draw(_PERIODS), label=draw(TEXTS)[:60]),
            status=draw(st.sampled_from(["actual", "planned"])),
        )
        for park in parks
        for at in range(draw(st.integers(1, 3)))
    ]  # fmt: skip
    claims = [
        Claim(id="s.c", source="s", paragraph=2, park="p0", family="f", kind="first",
              period=period(), text=draw(TEXTS), note=draw(TEXTS))
    ]  # fmt: skip
    made = dataset(
        title=draw(TEXTS),
        sources=[source("s", title=draw(TEXTS), publisher=draw(TEXTS), site=draw(TEXTS))],
        parks=parks, families=[Family(id="f", name=draw(TEXTS))],
        indicators=[indicator(f"i{at}", draw(TEXTS), "元", family="f") for at in range(2)],
        facts=facts, claims=claims,
    )  # fmt: skip
    return Catalogue(decode_dataset(encode_dataset(made), "hostile"))


def compared(catalogue: Catalogue) -> SeenMatrix:
    """All its parks beside each other, with all that can be reckoned."""
    comparer = Comparer(catalogue)
    found = compare_parks(catalogue.dataset.parks, comparer, FactIndex(catalogue))
    return SeenMatrix(found, comparer, frozenset(DERIVED_COLUMNS))


def collected(catalogue: Catalogue, style: str):
    """A basket of everything that the dataset has."""
    odd = catalogue.dataset.title
    things = [
        Heading(id="h", title=odd, note=odd), *of_facts(catalogue.facts, catalogue),
        *of_claims(catalogue.claims, catalogue), *of_comparison(compared(catalogue), "nearest"),
        *of_fact_chart(catalogue.facts[:2], [], catalogue),
    ]  # fmt: skip
    return basket_content(basket(*things, title=odd), catalogue, style)


def copies(catalogue: Catalogue, style: str) -> None:
    """Every preset writes every flavour, and no text of the data acts in one."""
    payloads = [make(one.id, catalogue.facts, catalogue, style) for one in FACT_PRESETS]
    payloads += [make_claims(one.id, catalogue.claims, catalogue, style) for one in CLAIM_PRESETS]
    seen = compared(catalogue)
    payloads += [make_comparison(one.id, seen, style) for one in COMPARISON_PRESETS]
    content = collected(catalogue, style)
    payloads += [make_basket(one.id, content) for one in BASKET_PRESETS]
    for payload in payloads:
        for kind, data in payload.data.items():
            text = data.decode()
            assert not numbers_in(text), "a mark of a source is left"
            if kind == "text/html":
                harmless(text)
            elif kind.endswith("json"):
                json.loads(text)
            elif kind == "text/plain":
                assert not [line for line in text.split("\n") if _acts(line.partition("\t")[0])]


def files(catalogue: Catalogue, style: str) -> None:
    """Every kind of file is written of facts, claims, comparison and basket, and opens again."""
    contents = [
        facts_content(catalogue.facts, catalogue, style),
        claims_content(catalogue.claims, catalogue, style),
        comparison_content(compared(catalogue), style),
    ]
    gathered = collected(catalogue, style)
    for entry in EXPORTS:
        for data in (*map(entry.write, contents), entry.write_basket(gathered, lambda _: ())):
            opened(entry.suffix, data)


def charts(catalogue: Catalogue, style: str) -> None:
    """A chart is a picture that opens, in every format."""
    from PySide6.QtGui import QImage

    from parkfacts.drawing import chart_export
    from parkfacts.drawing.fonts import font

    chart = facts_content(catalogue.facts, catalogue, style).chart
    if not chart.panels:
        return
    drawn = {ending: write(chart, font(), 12.0) for ending, write in chart_export.FORMATS.items()}
    assert not QImage.fromData(drawn[".png"]).isNull()
    assert drawn[".pdf"].startswith(b"%PDF")
    tags = {element.tag.rpartition("}")[2] for element in ET.fromstring(drawn[".svg"]).iter()}
    assert not tags & {"script", "image", "foreignObject", "a"}


def opened(ending: str, data: bytes) -> None:
    """A file of a kind is what it says, and nothing in it acts."""
    if ending == ".xlsx":
        assert not Book(data).formulas
    elif ending in (".docx", ".pptx"):
        assert not Package(data).broken_relations()
    elif ending == ".json":
        json.loads(data)
    elif ending == ".html":
        harmless(data.decode())
    elif ending == ".csv":
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
        assert len({len(row) for row in rows}) == 1
        assert not [cell for row in rows for cell in row if _acts(cell)]
    if ending in (".csv", ".html", ".md", ".json"):
        assert not numbers_in(data.decode()), "a mark of a source is left"


class _Tags(HTMLParser):
    """Notes tags and attributes; tells whether each tag is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in ("meta", "br", "col", "img", "hr"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("meta", "br", "col", "img", "hr"):
            assert self.open.pop() == tag, f"</{tag}> closes another"


def harmless(text: str) -> None:
    """HTML of our own tags, each closed, with no script and no address of the data's."""
    tags = _Tags()
    tags.feed(text)
    tags.close()
    assert not tags.open
    for tag, attributes in tags.found:
        assert tag in _MARKUP or tag.startswith("o:"), tag
        assert not [name for name in attributes if name.startswith("on")]
        for name in ("href", "src"):
            assert (attributes.get(name) or "#").startswith(("#", "data:image/")), attributes


def _acts(cell: str) -> bool:
    """Whether a spreadsheet would take a cell for a formula; a signed figure is none."""
    text = cell.lstrip(" \t\r\n")
    return text.startswith(("=", "+", "-", "@", "＝")) and not re.match(r"[+\-][0-9]", text)


_EACH = (catalogues(), st.sampled_from(STYLES))
TARGETS = {
    "copies of hostile datasets": (copies, _EACH),
    "files of hostile datasets": (files, _EACH),
    "charts of hostile datasets": (charts, _EACH),
}
"""By name: what must hold, and of what."""
