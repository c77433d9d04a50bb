"""The source of a table: proposed from what stands around it, read from a file, made of words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from parkfacts.exchange.intake.drafting.fact_ids import digest
from parkfacts.exchange.intake.drafting.proposals import slug, unique
from parkfacts.exchange.intake.toml_file import read_toml
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.dataset.mismatches import mismatches
from parkfacts.facts.model import Source
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.problems import InputError, Problem
from parkfacts.facts.search.pinyin import Pinyin

if TYPE_CHECKING:
    from parkfacts.exchange.intake.grid.model import Grid
    from parkfacts.exchange.intake.mapping.model import Mapping

_TOLD = re.compile(
    r"(?:^[\s注*※]*[:：]?|[。；;])\s*(?:资料|数据|信息)?(?:来源|出处)\s*[:：]\s*([^。；;]+)"
)
_PUBLISHED = re.compile(r"(?:发布|公布|发文|印发|填报|制表|统计)?(?:时间|日期)\s*[:：]\s*(.+)$")
_BY = re.compile(r"(?:发布|编制|填报|制表|报送|统计)(?:单位|机构|部门|人)\s*[:：]\s*(.+)$")
_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?")
_LOOKED_AT = 12
"""Rows above and below a table that are looked through."""
_FIELDS = (
    "title", "publisher", "published", "kind", "address", "authors", "note", "site", "subtitle",
    "retrieved", "published_note", "published_certainty", "form", "text", "id",
)  # fmt: skip
_LONGEST_SLUG = 24
INTERNAL = Phrase("内部资料")


class SourceProposal(NamedTuple):
    """What a table says of its source."""

    title: str
    publisher: str = ""
    published: str = ""
    text: str = ""
    """Name of the file."""
    told: bool = False
    """Whether the table names its source itself: then nobody need be asked."""


def proposed_source(file: str, grid: Grid, mapping: Mapping) -> SourceProposal:
    """What title, 资料来源 lines, the name of the sheet and of the file say."""
    told = publisher = published = ""
    for line in _lines_around(grid, mapping):
        told = told or _first(_TOLD, line)
        publisher = publisher or _first(_BY, line)
        published = published or day_in(_first(_PUBLISHED, line))
    stem = PurePath(file).stem
    title = mapping.title or told or (stem if grid.lettered or stem else grid.name)
    if told:
        published = published or day_in(told)
        publisher = publisher or _DAY.sub("", told).strip(" ，,、（）()《》")
    return SourceProposal(title.strip(), publisher, published, file, bool(told))


def source_of(said: SourceProposal, catalogue: Catalogue, pinyin: Pinyin, **fields: Any) -> Source:
    """The source record of what is said; the same words make the same source as before.

    ``fields`` are further fields of it, or put in place of these. Raises msgspec.ValidationError.
    """
    known: dict[str, Any] = {
        "title": said.title[:200], "publisher": said.publisher, "published": said.published,
        "kind": "other", "form": "full", "text": said.text,
    }  # fmt: skip
    known |= fields
    certainty = "stated" if known["published"] else "unknown"
    known.setdefault("published_certainty", certainty)
    for row in catalogue.dataset.sources:
        if (row.title, row.publisher, row.published) == (
            known["title"], known["publisher"], known["published"],
        ):  # fmt: skip
            known.setdefault("id", row.id)
            break
    if "id" not in known:
        taken = {row.id for row in catalogue.dataset.sources}
        wanted = slug(known["title"], pinyin)[:_LONGEST_SLUG].strip("-") or "source"
        words = f"{known['title']}|{known['publisher']}|{known['published']}"
        known["id"] = unique(f"{wanted}-{digest(words, 6)}", taken)
    return msgspec.convert(known, Source)


def read_source(path: Path, catalogue: Catalogue, pinyin: Pinyin) -> Source:
    """The source of a SOURCE.toml, with the keys of a source of seeds; title must be there.

    Raises InputError with all that is wrong with it.
    """
    file, problems = read_toml(path, path.name)
    values = dict(file.values)
    for key in values:
        if key not in _FIELDS:
            what = Phrase("没有 {name} 这个字段", name=key)
            problems.append(Problem("unknown", file.place([key]), what, joined("、", _FIELDS)))
    if not problems and not str(values.get("title", "")).strip():
        wanted = Phrase('题名，如 title = "2024年统计公报"')
        problems.append(Problem("missing", path.name, Phrase("没有 title"), wanted))
    if not problems and not (values.get("publisher") or values.get("authors")):
        wanted = Phrase('发布者，内部资料写 publisher = "内部资料"')
        problems.append(Problem("missing", path.name, Phrase("没有 publisher"), wanted))
    if problems:
        raise InputError(str(path), problems)
    published = values.get("published", "")
    values["published"] = published if isinstance(published, str) else str(published)
    try:
        return source_of(SourceProposal(str(values["title"])), catalogue, pinyin, **values)
    except msgspec.ValidationError:
        whole = {"id": "a", "kind": "other", "form": "full", "published_certainty": "stated"}
        found = mismatches(whole | values, Source)
        placed = [one._replace(place=file.place([one.place.strip("/")])) for one in found]
        raise InputError(str(path), placed) from None


def day_in(text: str) -> str:
    """The first day or month in a text, ISO 8601; "" if there is none."""
    found = _DAY.search(text)
    if not found:
        return ""
    return "-".join([found[1], *(f"{int(part):02}" for part in found.groups()[1:] if part)])


def _lines_around(grid: Grid, mapping: Mapping) -> Iterator[str]:
    rows, columns = grid.texts.shape
    head = min((*mapping.heads, mapping.first_row))
    above = range(max(0, head - _LOOKED_AT), head)
    below = range(mapping.last_row + 1, min(rows, mapping.last_row + 1 + _LOOKED_AT))
    texts = grid.texts.to_numpy(dtype=object)
    for row in (*above, *below):
        for column in range(columns):
            if said := str(texts[row, column]).strip():
                yield from said.splitlines()
    for _, note in mapping.notes:
        yield from note.splitlines()
    aside: Iterable[int] = (row.row for row in mapping.rows if row.aside)
    for row in aside:
        yield from (str(text).strip() for text in texts[row] if str(text).strip())


def _first(pattern: re.Pattern[str], line: str) -> str:
    found = pattern.search(line)
    return found[1].strip().rstrip("。.；;") if found else ""
