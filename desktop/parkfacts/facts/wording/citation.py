"""Citations by GB/T 7714, editions 2015 and 2025, derived from a source's fields.

The two editions differ here in punctuation (2025: full-width ，：（）), and in the access date
of an online newspaper (2025: none). Both rest on ``docs/decisions/0005-citation.md``: each form
is one line of a table below, so that a correction is a line. What is not known is shown as not
known: an inferred year stands in square brackets, as the standard asks of estimated dates.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from parkfacts.facts.model import Source
from parkfacts.facts.phrase import Phrase

Style = Literal["gbt7714-2025", "gbt7714-2015"]
Cited = Literal["gbt7714-2025", "gbt7714-2015", "short"]
"""How a page cites: in full by an edition, or in few words."""
STYLES: tuple[Style, ...] = ("gbt7714-2025", "gbt7714-2015")
STYLE_NAMES: dict[Style, str] = {
    "gbt7714-2025": "GB/T 7714—2025",
    "gbt7714-2015": "GB/T 7714—2015",
}
_AUTHORS = 3
DATE_UNKNOWN = Phrase("日期不详")
ACCESS_UNKNOWN = "引用日期不详"
PUBLISHER_UNKNOWN = "出版者不详"


class _Marks(NamedTuple):
    comma: str
    colon: str
    left: str
    right: str


_MARKS = {
    "gbt7714-2025": _Marks("，", "：", "（", "）"),
    "gbt7714-2015": _Marks(", ", ": ", "(", ")"),
}

# Document type by kind of source, printed and online: what has no address is no [EB/OL], but a
# report of news (N), of an authority (R), or what it is called nowhere (Z).
_TYPES = {
    "newspaper": ("N", "N/OL"),
    "magazine": ("J", "J/OL"),
    "news": ("N", "EB/OL"),
    "official": ("R", "EB/OL"),
    "other": ("Z", "Z/OL"),
}

# (edition, periodical?) → the part behind title and type of what is online. Without an address
# there is no day of access, and no day of an update in brackets.
_FORMS = {
    ("gbt7714-2015", True): "{imprint}{comma}{date}{access}",
    ("gbt7714-2025", True): "{imprint}{comma}{date}",
    ("gbt7714-2015", False): "{imprint}{left}{date}{right}{access}",
    ("gbt7714-2025", False): "{imprint}{left}{date}{right}{access}",
}
_NAME = 10
"""Characters of a title that stand for its source."""


def full_citation(source: Source, style: Style = "gbt7714-2025") -> str:
    """The entry for a list of references, without its number."""
    marks = _MARKS[style]
    online = bool(source.address)
    periodical = source.kind in ("newspaper", "magazine")
    # A government page is answered for by its authority; a news page without a named author
    # begins with its title and names the medium behind it.
    # Of more than three the standard names three (GB/T 7714—2015, 8.1.2).
    named = [*source.authors[:_AUTHORS], *(["等"] if len(source.authors) > _AUTHORS else [])]
    responsible = marks.comma.join(named)
    imprint = ""
    if not responsible and source.kind == "official":
        responsible = source.publisher
    else:
        imprint = source.publisher or f"[{PUBLISHER_UNKNOWN}]"
    title = source.title + (f"{marks.colon}{source.subtitle}" if source.subtitle else "")
    if online:
        behind = _FORMS[style, periodical].format(
            imprint=imprint,
            date=citation_date(source),
            access=f"[{source.retrieved or ACCESS_UNKNOWN}]",
            comma=marks.comma,
            left=marks.left,
            right=marks.right,
        )
    else:
        behind = marks.comma.join(part for part in (imprint, citation_date(source)) if part)
    head = f"{responsible}. " if responsible else ""
    tail = f" {source.address}." if online else ""
    return f"{head}{title}[{_TYPES[source.kind][online]}]. {behind}.{tail}"


def citation_date(source: Source) -> str:
    """The publication date for a citation: an inferred year in brackets, unknown as unknown."""
    if not source.published:
        return f"[{DATE_UNKNOWN}]"
    year, _, rest = source.published.partition("-")
    if source.published_certainty == "stated":
        return source.published
    return f"[{year}]" + (f"-{rest}" if rest else "")


def date_note(source: Source) -> str:
    """The publication date for people: 2025-03-12（年份推断）, 2025年（推断）, 日期不详."""
    if not source.published:
        return DATE_UNKNOWN
    if source.published_certainty == "stated":
        return source.published
    if len(source.published) == 4:
        return Phrase("{year}年（推断）", year=source.published)
    return Phrase("{date}（年份推断）", date=source.published)


def short_citation(source: Source) -> str:
    """Who and when, for the line under a chart or table: 海口日报，2025-08-28（摘编）."""
    who = source.publisher or titled(source)
    told = Phrase("{who}，{date}", who=who, date=date_note(source))
    return Phrase("{source}（摘编）", source=told) if source.form == "digest" else told


def source_name(source: Source) -> str:
    """What it is called in few words: its publisher, else the beginning of its title."""
    title = source.title
    begun = title if len(title) <= _NAME else f"{title[:_NAME].rstrip()}…"
    return source.publisher or begun


def titled(source: Source) -> str:
    """The title as it stands among other words: 《园区答卷》."""
    return Phrase("《{title}》", title=source.title)


def cited(source: Source, how: Cited) -> str:
    """The source as a page cites it; a digest is called one."""
    if how == "short":
        return short_citation(source)
    return full_citation(source, how) + ("（摘编）" if source.form == "digest" else "")
