"""The bundled dataset with Latin letters for its words, so that Chinese on screen is the program's.

Figures stay as they are: qualifiers and units are read from them.
"""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

from parkfacts.app.session import Session, bundled_dataset
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.period.words import words_of
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity.literal import QUALIFIERS, base_unit

CHINESE = re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
_ALONE = re.compile(r"(?<![0-9\u4e00-\u9fff])[年月日天位](?![\u4e00-\u9fff])")
"""Units that words of ours have in them too: data only where they stand alone."""
_WORDS = {
    "dataset": ("title", "licence"),
    "sources": ("title", "subtitle", "publisher", "site", "published_note", "note"),
    "parks": ("name", "short", "note"),
    "families": ("name",),
    "indicators": ("name", "definition"),
    "facts": ("note",),
    "claims": ("text", "note"),
}


def latin_session(folder: Path) -> Session:
    """A session of the dataset in Latin letters, written to a folder."""
    tree = json.loads(bundled_dataset().read_text(encoding="utf-8"))
    _spell(tree, _WORDS["dataset"])
    for table, fields in _WORDS.items():
        for row in tree.get(table, []) if table != "dataset" else []:
            _spell(row, fields)
            _spell_parts(row)
    path = folder / "latin.json"
    path.write_text(json.dumps(tree, ensure_ascii=False), encoding="utf-8")
    return Session(path)


def chinese_left(text: str, catalogue: Catalogue) -> str:
    """The Chinese of a text that is no figure of the dataset, nor its unit or qualifier."""
    if not CHINESE.search(text):
        return ""
    for figure in _figures(catalogue):
        text = text.replace(figure, "")
    return "".join(CHINESE.findall(_ALONE.sub("", text)))


def _figures(catalogue: Catalogue) -> list[str]:
    known = getattr(catalogue, "_figures_of_tests", None)
    if known is None:
        quantities = [fact.quantity for fact in catalogue.facts]
        found = {one.literal for one in quantities} | QUALIFIERS
        found |= {one.literal.removesuffix(one.unit) for one in quantities}  # under a head
        units = {one.unit for one in quantities}
        units |= {row.unit for row in catalogue.dataset.indicators}
        units |= {base_unit(unit) for unit in units} | {"亿元", "万元", "元"}
        found |= {part for unit in units for part in (unit, *unit.split("/"))} - set("年月日天位")
        known = sorted((text for text in found if CHINESE.search(text)), key=len, reverse=True)
        catalogue._figures_of_tests = known  # type: ignore[attr-defined]
    return known


def _spell(row: dict[str, Any], fields: tuple[str, ...]) -> None:
    for field in fields:
        if row.get(field):
            row[field] = spelled(row[field])


def _spell_parts(row: dict[str, Any]) -> None:
    """What lies deeper: lists of names, notes on relations, paragraphs, periods and scopes."""
    for field in ("aliases", "authors"):
        if field in row:
            row[field] = [spelled(name) for name in row[field]]
    for relation in (*row.get("homes", []), *row.get("overlaps", [])):
        _spell(relation, ("note",))
    for paragraph in row.get("paragraphs", []):
        _spell(paragraph, ("context",))
    _spell(row.get("scope", {}), ("label", "within", "includes"))
    period = row.get("period", {})
    _spell(period, ("reason",))
    if period and not _is_ours(period):
        _spell(period, ("label",))


def _is_ours(period: dict[str, Any]) -> bool:
    days = [date.fromisoformat(period[end]) if end in period else None for end in ("start", "end")]
    return isinstance(words_of(period["label"], *days), Phrase)


def spelled(text: str) -> str:
    """The text with a Latin letter for each Chinese character, other names staying apart."""
    return CHINESE.sub(lambda found: chr(ord("a") + ord(found[0]) % 26), text)
