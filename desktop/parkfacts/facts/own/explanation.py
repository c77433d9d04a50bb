"""Why the bytes of an own file cannot be used: every problem, with its line in the file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from parkfacts.facts.dataset.explanation import explain, repeated_keys
from parkfacts.facts.model import SCHEMA_VERSION
from parkfacts.facts.own.model import OWN_SCHEMA_VERSION, OwnDataset
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import Problem, pointer

_TABLE = re.compile(rb'^"(\w+)": \[\r?$')
"""The line that begins a table in a file as the program writes it."""
_ROW = re.compile(r"^/(\w+)/(\d+)")
_WHOLE = Phrase("完整的“我的数据”文件，或它的一份备份")


def explain_own(data: bytes, error: Exception) -> list[Problem]:
    """All problems behind a failed decoding of an own file."""
    if data and not data.strip(b"\0"):
        said = Phrase("文件里只有空字节，多半是保存时断了电")
        return [Problem("syntax", "", said, _WHOLE)]
    tree = _tree(data)
    if later := _of_other_version(tree):
        return later
    if isinstance(tree, dict) and "base" not in tree and "own_version" not in tree:
        said = Phrase("这不是“我的数据”：没有写叠加在哪个数据集之上")
        return [Problem("own", "", said, Phrase("数据集用 --dataset 打开"))]
    if tree is None and _is_cut(data):
        line = Phrase("第 {line} 行", line=data.count(b"\n", 0, len(data.rstrip())) + 1)
        return [Problem("syntax", line, Phrase("文件不完整，到这里断了"), _WHOLE)]
    return with_lines([*explain(data, error, OwnDataset), *repeated_keys(data)], data)


def own_problems(own: OwnDataset) -> list[Problem]:
    """What is wrong with what an own dataset has beyond its tables; without that it is no use."""
    return [*_wrong_joins(own), *_wrong_corrections(own)]


def log_problems(own: OwnDataset) -> Iterator[Problem]:
    """What is wrong with the log: told by a check, and no reason to refuse the figures."""
    batches = {batch.id for batch in own.batches}
    for name in ("batches", "changes"):
        seen: set[str] = set()
        for at, row_id in enumerate(row.id for row in getattr(own, name)):
            if row_id in seen:
                said = Phrase("编号 {id} 已用过", id=row_id)
                place = pointer(name, at, "id")
                yield Problem("duplicate", place, said, Phrase("每个编号只用一次"))
            seen.add(row_id)
    for at, change in enumerate(own.changes):
        if change.batch and change.batch not in batches:
            said = Phrase("batches 中没有 {id}", id=change.batch)
            yield Problem("reference", pointer("changes", at, "batch"), said, Phrase("已记的批次"))


def with_lines(problems: Iterable[Problem], data: bytes) -> list[Problem]:
    """The problems with the line that each row stands in, where rows stand one a line."""
    starts = {
        found[1].decode(): number
        for number, line in enumerate(data.split(b"\n"), 1)
        if (found := _TABLE.match(line))
    }
    return [_with_line(problem, starts) for problem in problems]


def _with_line(problem: Problem, starts: dict[str, int]) -> Problem:
    found = _ROW.match(problem.place)
    if not found or found[1] not in starts:
        return problem
    line = starts[found[1]] + int(found[2]) + 1
    return problem._replace(place=Phrase("第 {line} 行（{place}）", line=line, place=problem.place))


def _tree(data: bytes) -> Any:
    """What the file says, as far as it is JSON; None if it is not."""
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def _of_other_version(tree: Any) -> list[Problem]:
    """A file of a later program is not read at all: what it says more would be lost at saving."""
    if not isinstance(tree, dict):
        return []
    for field, known in (("own_version", OWN_SCHEMA_VERSION), ("schema_version", SCHEMA_VERSION)):
        version = tree.get(field)
        if not isinstance(version, int) or version == known:
            continue
        said, wanted = Phrase("格式版本 {version} 不受支持", version=version), str(known)
        if version > known:
            said = Phrase(
                "由更新的程序写成（格式 {version}，本程序只认到 {known}）",
                version=version,
                known=known,
            )
            wanted = Phrase("更新程序之后再打开")
        return [Problem("version", pointer(field), said, wanted)]
    return []


def _is_cut(data: bytes) -> bool:
    """Whether it begins as a file does and does not end as one."""
    text = data.strip(b" \r\n\t\0")
    return text.startswith(b"{") and not text.endswith(b"}")


def _wrong_joins(own: OwnDataset) -> Iterator[Problem]:
    for at, join in enumerate(own.joins):
        if join.kept == join.gone:
            said = Phrase("{id} 与自己合并", id=join.kept)
            yield Problem("join", pointer("joins", at), said, Phrase("两个不同的编号"))


def _wrong_corrections(own: OwnDataset) -> Iterator[Problem]:
    for at, fact in enumerate(own.facts):
        if fact.corrects == fact.id:
            said = Phrase("{id} 更正的是它自己", id=fact.id)
            yield Problem("corrects", pointer("facts", at, "corrects"), said, Phrase("另一条事实"))
