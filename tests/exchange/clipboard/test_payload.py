"""From a preset to bytes: each MIME type once, our own types, a preview of the beginning."""

from __future__ import annotations

import json
from typing import NamedTuple

import pytest
from make_baskets import TINY

from parkfacts.exchange.clipboard import payload
from parkfacts.exchange.clipboard.payload import HTML, TEXT, Preset, as_preview, make, told_ids
from parkfacts.exchange.markup import html_table


class Words(NamedTuple):
    """Words to be copied, of which a preview shows two."""

    words: tuple[str, ...]

    @property
    def things(self) -> int:
        return len(self.words)

    @property
    def first_number(self) -> int:
        return 4

    def beginning(self) -> Words:
        return Words(self.words[:2])

    def own(self) -> dict[str, bytes]:
        return {"application/x-words": b"own"}


def lines(copy: Words) -> str:
    return "\r\n".join(copy.words)


PRESET = Preset("words", "词", {TEXT: lines, HTML: lambda copy: f"<p>{lines(copy)}</p>"}, lines)
THREE = Words(("甲", "乙", "丙"))


def test_each_type_is_written_of_everything_and_ours_beside_them():
    assert make(PRESET, THREE).data == {
        TEXT: "甲\r\n乙\r\n丙".encode(),
        HTML: "<p>甲\r\n乙\r\n丙</p>".encode(),
        "application/x-words": b"own",
    }


def test_a_copy_says_which_numbers_its_sources_have():
    assert make(PRESET, THREE).numbers == range(0)
    numbered = PRESET._replace(numbers=lambda copy: len(copy.words))
    assert make(numbered, THREE).numbers == range(4, 7)


def test_a_preview_shows_the_beginning_and_counts_the_rest():
    assert make(PRESET, THREE).preview == "甲\n乙\n… 共 3 条"
    assert payload.preview_of(PRESET, THREE.beginning()) == "甲\n乙"


@pytest.mark.parametrize(("first", "shown"), [(2, "a\nb"), (1, "a\nb\n… 共 2 条")])
def test_only_what_is_left_out_is_counted(first, shown):
    assert as_preview("a\r\nb\r\n", first, 2) == shown


@pytest.mark.parametrize(("takes", "plain"), [(("value",), True), ((), False)])
def test_only_a_large_table_says_that_it_looks_plain(monkeypatch, takes, plain):
    monkeypatch.setattr(html_table, "_MOST_STYLED_ROWS", 2)
    assert make(PRESET._replace(takes=takes), THREE).plain_looks is plain
    assert make(PRESET._replace(takes=takes), THREE.beginning()).plain_looks is False


def test_options_are_remembered_behind_the_prefix():
    preset = PRESET._replace(prefix="claims-", takes=("header",))
    stored = {"words": {"header": "without"}, "claims-words": {}}
    assert preset.options(stored, "gbt7714-2025").header == "with"
    stored["claims-words"] = {"header": "without"}
    assert preset.options(stored, "gbt7714-2025").header == "without"


def test_ids_name_their_dataset():
    assert json.loads(told_ids(TINY, facts=["a"])) == {
        "dataset": {"title": "小样", "version": "1"},
        "facts": ["a"],
    }
