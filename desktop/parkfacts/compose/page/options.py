"""How a preset or a file writes: header, value, unit, citations, charts; what is remembered.

Values that are remembered come from a file that anyone may have edited: what does not fit falls
back to the preset's own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity.literal import base_unit
from parkfacts.facts.wording.citation import STYLE_NAMES, STYLES, Cited, Style


class Options(NamedTuple):
    """What may be chosen of a preset; each field but the last two is one of CHOICES."""

    header: str = "with"
    value: str = "both"
    """The words of the source, a number with its qualifier beside it, or both."""
    unit: str = ""
    """Unit of money that numbers are put into; empty: the one that most facts have."""
    period: str = "column"
    """head: in the head of the figures where all are of one period."""
    citations: str = STYLES[0]
    punctuation: str = "full"
    charts: str = "picture"
    """Of a document: as they look in the window, or as Word edits them."""
    group: str = "without"
    """Whether sentences also tell what the source told in one breath with the facts chosen."""
    shows_unasked: bool = False
    """Whether what nobody chose is marked, as a preview does."""
    first_number: int = 1
    """The number of the first source; chosen and remembered by document, not by format."""

    @property
    def style(self) -> Style:
        """The edition of GB/T 7714 for what is cited in full."""
        return next((style for style in STYLES if style == self.citations), STYLES[0])

    @property
    def how(self) -> Cited:
        """How a source is cited where it is."""
        return "short" if self.citations == "short" else self.style

    @property
    def tells_group(self) -> bool:
        """Whether facts that were not chosen are told with those that were."""
        return self.group == "with"

    @property
    def cites(self) -> bool:
        """Whether sources are named at all."""
        return self.citations != "none"


class Choice(NamedTuple):
    """An option: its name on screen, and its values with their names."""

    title: str
    values: dict[str, str]
    ticked: bool = False
    """Whether it is a box to tick: the last of its two values is chosen, or the first is not."""


CHOICES: dict[str, Choice] = {
    "header": Choice(Phrase("表头"), {"with": Phrase("带表头"), "without": Phrase("不带")}),
    "value": Choice(
        Phrase("数值"),
        {"literal": Phrase("原文"), "number": Phrase("数，限定词在旁"), "both": Phrase("原文和数")},
    ),
    "unit": Choice(
        Phrase("金额单位"),
        {"": Phrase("随原文"), "元": Phrase("元"), "万元": Phrase("万元"), "亿元": Phrase("亿元")},
    ),
    "period": Choice(Phrase("期间"), {"column": Phrase("单列"), "head": Phrase("写入表头")}),
    "citations": Choice(
        Phrase("出处"),
        {
            "none": Phrase("不附"),
            "short": Phrase("简短"),
            **{style: STYLE_NAMES[style] for style in STYLES},
        },
    ),
    "punctuation": Choice(Phrase("标点"), {"full": Phrase("全角"), "half": Phrase("半角")}),
    "charts": Choice(
        Phrase("图"),
        {"picture": Phrase("图片，与窗口一样"), "editable": Phrase("可在 Word 里编辑")},
    ),
    "group": Choice(
        Phrase("连同写明的"), {"without": Phrase("不写"), "with": Phrase("写入")}, ticked=True
    ),
}
TABLE_OPTIONS = ("header", "value", "unit", "period", "citations", "punctuation")
"""Those that say something of a table of facts."""
COPY_OPTIONS = (*TABLE_OPTIONS, "group")
"""Those that say something on the clipboard."""


class Allowed(NamedTuple):
    """What may be chosen in one place: of a format of the clipboard, or of a kind of file."""

    id: str
    """The name that its options are remembered by."""
    takes: tuple[str, ...] = ()
    """The options that say something here, by name."""
    refuses: tuple[str, ...] = ()
    """Ways to cite that make no sense here."""
    defaults: Options = Options()

    def options(self, stored: Mapping[str, Any], style: Style) -> Options:
        """What is remembered of it; what never was chosen is the default.

        Citations in full are by the style: one document has one edition.
        """
        found = _remembered(stored.get(self.id), self.defaults, self.takes)
        if found.citations in self.refuses:
            found = self.defaults
        return found._replace(citations=style) if found.citations in STYLES else found

    def values(self, option: str) -> dict[str, str]:
        """The values of an option that may be chosen here, with their names."""
        found = CHOICES[option].values
        return {name: told for name, told in found.items() if name not in self.refuses}


def _remembered(own: object, defaults: Options, takes: tuple[str, ...]) -> Options:
    """The defaults, and over them what is stored and may be chosen."""
    if not isinstance(own, dict):
        return defaults
    fitting: dict[str, Any] = {
        name: value
        for name, value in own.items()
        if name in takes and isinstance(value, str) and value in CHOICES[name].values
    }
    return defaults._replace(**fitting)


def unit_wanted(fact: Fact, wanted: str) -> str:
    """The unit that a fact's number stands in: the chosen one for money, else the fact's own.

    A rate stays one: 亿元/年 becomes 万元/年.
    """
    unit = fact.quantity.unit
    if not wanted:
        return unit
    base, stroke, rate = base_unit(unit).partition("/")
    return f"{wanted}{stroke}{rate}" if base == "元" else unit
