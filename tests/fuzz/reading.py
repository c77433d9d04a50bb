"""What is fuzzed of reading: any input is read, or refused with one clear line; nothing else."""

from __future__ import annotations

import json
import tempfile
from copy import deepcopy
from pathlib import Path

from hostile import NASTY
from hypothesis import strategies as st
from make import tiny_dataset
from make_baskets import TINY, full_basket
from make_seeds import FILES, write_seeds

from parkfacts.bundled import resource
from parkfacts.compose.basket.content import basket_content
from parkfacts.compose.facts.passages import sentences
from parkfacts.exchange.files.basket_file import decode_basket, encode_basket
from parkfacts.exchange.intake.seeds import read_seeds
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.comparison.matrix import compare_parks
from parkfacts.facts.dataset.file import decode_dataset, encode_dataset
from parkfacts.facts.period.notation import PeriodError, read_period
from parkfacts.facts.problems import InputError
from parkfacts.facts.quantity.literal import LiteralError, base_value, interval, read_literal
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.search.table import FactTable, Filter
from parkfacts.facts.verdict.comparer import Comparer

LONGEST_LINE = 5000
"""Characters of a message. A name in it may be long; a file must not be."""
PINYIN = Pinyin(resource("pinyin.txt"))
_WORDS = (
    *"前第超近约亿万百十千元家%成个年月位强名P/.,-+0129９一两零〇多余e∞\ud800\u202e",
    "突破", "不到", "下降", "提升", "年产", "百分点", "分之", "以上", "左右", "999", "台/年", "NaN",
)  # fmt: skip
LITERALS = st.one_of(
    st.text(max_size=12), st.lists(st.sampled_from(_WORDS), max_size=9).map("".join)
)
_MARKS = (
    *"-/<1 \x00", "0000", "2024", "9999", "12", "13", "31", "H1", "H2", "Q1", "Q4", "-Q3",
    "@article", "２０２４",
)  # fmt: skip
NOTATIONS = st.one_of(
    st.text(max_size=10), st.lists(st.sampled_from(_MARKS), max_size=7).map("".join)
)
ODD = st.one_of(
    st.sampled_from([*NASTY, "", "\ud800", "\U000f0001", "a" * 3000, "前0", "0000H2", "9" * 200]),
    st.sampled_from([None, True, 0, -1, 1e308, float("nan"), float("inf"), 10**400, [], {}, [[]]]),
    st.text(max_size=8),
)


def literal(text: str, unit: str) -> None:
    """A literal is read, and what it says holds together; or LiteralError."""
    try:
        read = read_literal(text, unit)
    except LiteralError:
        return
    said = interval(read)
    base_value(read.value, read.unit)
    assert said.low is None or said.high is None or said.low <= said.high


def notation(text: str) -> None:
    """A period ends after it starts and has a label; or PeriodError."""
    try:
        read = read_period(text)
    except PeriodError:
        return
    assert read.label
    assert not (read.start and read.end and read.start > read.end)


@st.composite
def changed(draw: st.DrawFn, sound: bytes) -> bytes:
    """A sound JSON file with other values in some places, and other bytes in others."""
    tree = json.loads(sound)
    for _ in range(draw(st.integers(0, 3))):
        _change(draw, tree)
    data = json.dumps(tree, ensure_ascii=draw(st.booleans())).encode("utf-8", "surrogatepass")
    for _ in range(draw(st.sampled_from([0, 0, 0, 1, 2]))):
        at, size = draw(st.integers(0, len(data))), draw(st.integers(0, 30))
        data = data[:at] + draw(st.binary(max_size=8)) + data[at + size :]
    codec = draw(st.sampled_from(["", "", "", "", "utf-16", "gb18030", "utf-8-sig"]))
    return data.decode("utf-8", "replace").encode(codec, "replace") if codec else data


def _change(draw: st.DrawFn, tree: object) -> None:
    """Walk down to anywhere and put something odd there, take it out, or put it in twice."""
    at = tree
    while True:
        keys = list(at) if isinstance(at, dict) else list(range(len(at)))
        if not keys:
            return
        key = draw(st.sampled_from(keys))
        if isinstance(at[key], (dict, list)) and at[key] and draw(st.integers(0, 4)):
            at = at[key]
            continue
        act = draw(st.sampled_from(["put", "put", "drop", "swap", "twice"]))
        if act == "drop":
            del at[key]
        elif act == "swap":
            at[key] = deepcopy(at[draw(st.sampled_from(keys))])
        elif act == "twice" and isinstance(at, list):
            at.append(deepcopy(at[key]))
        else:
            at[key] = deepcopy(draw(ODD))
        return


def _refused(error: InputError) -> None:
    """A refusal says what is wrong, each problem in one line that can be printed."""
    assert error.problems
    for problem in error.problems:
        assert problem.message.strip()
        assert len(problem.line()) < LONGEST_LINE, problem.line()[:200]
        problem.line().encode()
    str(error).encode()


def dataset_file(data: bytes) -> None:
    """What is accepted can be looked at: searched, sorted, said, compared."""
    try:
        found = decode_dataset(data, "x.json")
    except InputError as error:
        _refused(error)
        return
    catalogue = Catalogue(found)
    table = FactTable(catalogue, PINYIN)
    assert len(table.matching(Filter())) == len(found.facts)
    table.park_counts(Filter(query="外 wm 5"))
    sentences(found.facts, catalogue)
    comparer = Comparer(catalogue)
    compare_parks(found.parks[:4], comparer, FactIndex(catalogue))
    assert decode_dataset(encode_dataset(found), "again") == found


def basket_file(data: bytes) -> None:
    """What is accepted can be laid over a dataset and written again."""
    try:
        found = decode_basket(data, "x.parkbasket")
    except InputError as error:
        _refused(error)
        return
    basket_content(found, TINY, "gbt7714-2025")
    assert decode_basket(encode_basket(found), "again") == found


@st.composite
def seeds(draw: st.DrawFn) -> tuple[str, bytes]:
    """One file of a seeds folder, changed."""
    name = draw(st.sampled_from(sorted(FILES)))
    data = FILES[name].lstrip("\n").encode()
    for _ in range(draw(st.integers(1, 3))):
        at, size = draw(st.integers(0, len(data))), draw(st.sampled_from([0, 0, 1, 5, 40]))
        marks = (b'"', b",", b"\n", b"\r", b"[[", b"=", b".", b"\x00", b"\xff", b"'''")
        words = LITERALS.map(lambda one: one.encode("utf-8", "replace"))
        odd = st.one_of(st.sampled_from(marks), st.binary(max_size=6), words)
        data = data[:at] + draw(odd) + data[at + size :]
    return name, data


def seeds_folder(changed_file: tuple[str, bytes]) -> None:
    """A folder is read, or refused with file and line of each problem."""
    name, data = changed_file
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        write_seeds(Path(folder))
        (Path(folder) / name).write_bytes(data)
        try:
            read_seeds(Path(folder))
        except InputError as error:
            _refused(error)


TARGETS = {
    "literals": (literal, (LITERALS, st.sampled_from(["", "", "亿元", "%", "x"]))),
    "periods": (notation, (NOTATIONS,)),
    "dataset files": (dataset_file, (changed(encode_dataset(tiny_dataset())),)),
    "basket files": (basket_file, (changed(encode_basket(full_basket())),)),
    "seeds": (seeds_folder, (seeds(),)),
}
"""By name: what must hold, and of what."""
