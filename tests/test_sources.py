"""The dataset against its source texts: nothing invented, nothing left out, nothing copied.

The texts are not in the repository. They are looked for in ``shared/`` beside it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import pytest

from parkfacts.exchange.intake.csv_table import CsvForm, read_table
from parkfacts.exchange.intake.seeds import read_seeds
from parkfacts.facts.model import Dataset, Source

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
NUMERAL = re.compile(r"[0-9０-９〇零一二三四五六七八九十百千万亿两半]")
EXCLUDED = CsvForm(
    ("paragraph", "text", "times", "reason", "note"), ("paragraph", "text", "times", "reason")
)
REASONS = {
    "period", "date", "name", "slogan", "model", "furniture", "phase", "wording", "threshold",
    "other",
}  # fmt: skip
LONGEST_COMMON_RUN = 19

needs_texts = pytest.mark.skipif(
    not (SHARED / "seeds").is_dir(), reason="the source texts are not beside the repository"
)


class Exclusion(NamedTuple):
    """Numerals of a paragraph that are no facts, as excluded.csv names them."""

    paragraph: int
    text: str
    times: int
    reason: str


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return read_seeds(ROOT / "seeds")


def exclusions(source_id: str) -> list[Exclusion]:
    name = f"{source_id}/excluded.csv"
    rows, problems = read_table(ROOT / "seeds" / name, name, EXCLUDED)
    assert problems == []
    return [
        Exclusion(
            int(row.cells["paragraph"]),
            row.cells["text"],
            int(row.cells["times"]),
            row.cells["reason"],
        )
        for row in rows
    ]


def paragraphs(source: Source) -> list[str]:
    """The non-empty lines of the source's text; the first is paragraph 1."""
    text = (SHARED / source.text).read_text(encoding="utf-8-sig")
    return [line.strip() for line in text.splitlines() if line.strip()]


def occurrences(text: str, part: str) -> list[range]:
    """Where a part stands in a text, not within a longer number."""
    found = []
    for match in re.finditer(f"(?={re.escape(part)})", text):
        start, end = match.start(), match.start() + len(part)
        before, behind = text[max(start - 2, 0) : start], text[end : end + 2]
        if part[0].isdigit() and re.search(r"\d$|\d[.,]$", before):
            continue
        if part[-1].isdigit() and re.match(r"\d|[.,]\d", behind):
            continue
        found.append(range(start, end))
    return found


def unaccounted(text: str, literals: Iterable[str], excluded: Iterable[Exclusion]) -> list[str]:
    """What is wrong with the accounts of a paragraph: figures not found, numerals left over.

    Literals take one occurrence each, the longest first; two may share one only when no free one
    is left. Then each exclusion takes as many as it names.
    """
    wrong: list[str] = []
    taken: set[int] = set()
    excluded = sorted(excluded, key=lambda item: -len(item.text))
    elsewhere = {at for item in excluded for place in occurrences(text, item.text) for at in place}
    for literal in sorted(literals, key=len, reverse=True):
        places = occurrences(text, literal)
        if not places:
            wrong.append(f"literal not in the paragraph: {literal}")
            continue
        free = [place for place in places if not taken & set(place)]
        # A place that an exclusion may want is taken last: 第一 before 第一生产力.
        free.sort(key=lambda place: len(elsewhere & set(place)))
        taken |= set(free[0] if free else places[0])
    for item in excluded:
        free = [
            place
            for place in occurrences(text, item.text)
            if not any(at in taken for at in place if NUMERAL.match(text[at]))
        ]
        if not NUMERAL.search(item.text) or not 0 < item.times <= len(free):
            wrong.append(f"excluded {item.times} times, found {len(free)}: {item.text}")
        for place in free[: item.times]:
            taken |= set(place)
    wrong += [
        f"numeral of no fact: …{text[max(at - 6, 0) : at]}【{char}】{text[at + 1 : at + 7]}…"
        for at, char in enumerate(text)
        if NUMERAL.match(char) and at not in taken
    ]
    return wrong


SAMPLE = "第一年产值5.5亿元，增长5%，居全市第一，2024年再增15家。"


@pytest.mark.parametrize(
    ("literals", "excluded", "wrong"),
    [
        (["5.5亿元", "5%", "全市第一", "15家"], [("第一年", 1), ("2024年", 1)], 0),
        (["5.5亿元", "5%", "第一", "15家"], [("第一年", 1), ("2024年", 1)], 0),
        (["5.5亿元", "5%", "全市第一", "15家"], [("2024年", 1)], 1),
        (["5.5亿元", "5%", "全市第一", "15家"], [("第一年", 2), ("2024年", 1)], 1),
        (["5.5亿元", "5%", "全市第一", "15家"], [("第一年", 1), ("2024年", 1), ("六区", 1)], 1),
        (["5.5亿元", "6%", "全市第一", "15家"], [("第一年", 1), ("2024年", 1)], 2),
        (["5亿元", "5%", "全市第一", "15家"], [("第一年", 1), ("2024年", 1)], 4),
        (["5.5亿元", "5%", "全市第一", "5家"], [("第一年", 1), ("2024年", 1)], 3),
    ],
)
def test_accounts_of_a_made_up_paragraph(
    literals: list[str], excluded: list[tuple[str, int]], wrong: int
) -> None:
    items = [Exclusion(1, text, times, "other") for text, times in excluded]
    assert len(unaccounted(SAMPLE, literals, items)) == wrong


@needs_texts
def test_every_numeral_of_every_source_is_a_fact_or_excluded(dataset: Dataset) -> None:
    wrong: list[str] = []
    for source in dataset.sources:
        literals: dict[int, list[str]] = {}
        for fact in dataset.facts:
            if fact.source == source.id:
                literals.setdefault(fact.paragraph, []).append(fact.quantity.literal)
        excluded = exclusions(source.id)
        texts = paragraphs(source)
        named = {*literals, *(item.paragraph for item in excluded)}
        beyond = named - set(range(1, len(texts) + 1))
        wrong += [f"{source.id}: no paragraph {number}" for number in sorted(beyond)]
        for number, text in enumerate(texts, 1):
            here = [item for item in excluded if item.paragraph == number]
            found = unaccounted(text, literals.get(number, []), here)
            wrong += [f"{source.id} {number}: {problem}" for problem in found]
    assert wrong == []


@needs_texts
def test_claims_and_paragraph_notes_stand_in_the_text(dataset: Dataset) -> None:
    wrong: list[str] = []
    for source in dataset.sources:
        count = len(paragraphs(source))
        numbers = [paragraph.number for paragraph in source.paragraphs]
        numbers += [claim.paragraph for claim in dataset.claims if claim.source == source.id]
        wrong += [f"{source.id}: no paragraph {at}" for at in numbers if at > count]
    assert wrong == []


@needs_texts
def test_titles_of_full_texts_stand_in_them(dataset: Dataset) -> None:
    for source in dataset.sources:
        if source.form == "full":
            assert plain(source.title) in plain("".join(paragraphs(source)))


@needs_texts
def test_digests_are_told_from_full_texts(dataset: Dataset) -> None:
    forms = {source.text.partition("/")[0]: source.form for source in dataset.sources}
    assert forms == {"seeds": "full", "sources": "digest"}


@needs_texts
def test_every_text_is_a_source(dataset: Dataset) -> None:
    texts = {f"{path.parent.name}/{path.name}" for path in SHARED.glob("s*s/*.txt")}
    assert texts == {source.text for source in dataset.sources}


def test_exclusions_have_known_reasons(dataset: Dataset) -> None:
    reasons = {item.reason for source in dataset.sources for item in exclusions(source.id)}
    assert reasons <= REASONS


def plain(text: str) -> str:
    """A text without punctuation and spaces."""
    return "".join(char for char in text if char.isalnum())


def runs(text: str, size: int) -> set[str]:
    """Every stretch of that many characters."""
    return {text[at : at + size] for at in range(len(text) - size + 1)}


def tracked_texts() -> Iterable[tuple[str, str]]:
    """The text files of seeds/ and resources/ with their names."""
    for folder in ("seeds", "resources"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".toml", ".csv", ".json", ".ts", ".svg", ".txt", ".md"):
                yield str(path.relative_to(ROOT)), path.read_text(encoding="utf-8")


def copied(text: str, forbidden: set[str], names: Iterable[str]) -> list[str]:
    """The stretches of a text that are forbidden, where it is not a title or an address."""
    for name in names:
        text = text.replace(name, "\n")
    return [
        run
        for line in text.splitlines()
        for run in sorted(runs(plain(line), LONGEST_COMMON_RUN + 1) & forbidden)
    ]


def test_copying_is_noticed() -> None:
    sentence = "一二三四五六七八九十，甲乙丙丁戊己庚辛壬癸，子丑寅卯"
    forbidden = runs(plain(sentence), LONGEST_COMMON_RUN + 1)
    assert copied(f"note,{sentence}", forbidden, [])
    assert not copied(f"note,{sentence[:18]}", forbidden, [])
    assert not copied(f"title,{sentence}", forbidden, [sentence])


@needs_texts
def test_no_sentence_of_an_article_is_copied(dataset: Dataset) -> None:
    forbidden: set[str] = set()
    for source in dataset.sources:
        if source.form == "full":
            for text in paragraphs(source):
                forbidden |= runs(plain(text), LONGEST_COMMON_RUN + 1)
    names = [name for source in dataset.sources for name in (source.title, source.subtitle)]
    names += [source.address for source in dataset.sources]
    # JSON may write a name with escapes.
    names += [json.dumps(name)[1:-1] for name in names]
    names = sorted(filter(None, names), key=len, reverse=True)
    wrong = {name: copied(text, forbidden, names) for name, text in tracked_texts()}
    assert {name: found for name, found in wrong.items() if found} == {}
