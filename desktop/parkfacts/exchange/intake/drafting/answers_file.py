"""What names mean, in the same TOML file as the mapping: one ``[[name]]`` for each answer."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from parkfacts.exchange.intake.drafting.known import Known
from parkfacts.exchange.intake.drafting.model import AS_PROPOSED, NameAnswer, NameKind
from parkfacts.exchange.intake.toml_file import TomlFile, read_toml
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.problems import InputError, Problem

_KINDS: dict[str, NameKind] = {
    "园区": "park", "park": "park", "指标": "indicator", "indicator": "indicator",
}  # fmt: skip
_WORDS = (Phrase("园区"), Phrase("指标"))
_KEYS = ("kind", "text", "id")


def read_answers(path: Path, known: Known) -> tuple[NameAnswer, ...]:
    """The answers of a file; none where it has none. Raises InputError with all its problems."""
    file, problems = read_toml(path, path.name)
    found = []
    rows = file.values.get("name", [])
    for at, row in enumerate(rows if isinstance(rows, list) else []):
        answer = _answer(file, row, at, known, problems)
        if answer is not None:
            found.append(answer)
    if problems:
        raise InputError(path.name, problems)
    return tuple(found)


def answers_text(answers: Iterable[NameAnswer]) -> str:
    """Answers as the end of a mapping file; new things are told as such, and proposed anew."""
    lines = []
    for one in answers:
        wanted = AS_PROPOSED if one.new is not None else one.id
        kind = "园区" if one.kind == "park" else "指标"
        lines += ["", "[[name]]", f"kind = {_quoted(kind)}", f"text = {_quoted(one.text)}",
                  f"id = {_quoted(wanted)}"]  # fmt: skip
    return "".join(f"{line}\n" for line in lines)


def _answer(
    file: TomlFile, row: Any, at: int, known: Known, problems: list[Problem]
) -> NameAnswer | None:
    values = row if isinstance(row, dict) else {}
    said = {key: str(values.get(key, "")).strip() for key in _KEYS}
    for key in _KEYS:
        if not said[key]:
            wanted = Phrase('kind = "园区"、text = 表里的名称、id = 编号（新建写 +）')
            place = file.place(["name", at, key])
            problems.append(Problem("missing", place, Phrase("没有写 {key}", key=key), wanted))
            return None
    kind = _KINDS.get(said["kind"])
    if kind is None:
        what = Phrase("“{text}”不认识", text=said["kind"])
        problems.append(
            Problem("kind", file.place(["name", at, "kind"]), what, joined("、", _WORDS))
        )
        return None
    dataset = known.catalogue.dataset
    ids = {row.id for row in (dataset.parks if kind == "park" else dataset.indicators)}
    if said["id"] != AS_PROPOSED and said["id"] not in ids:
        what = Phrase("没有编号为 {id} 的{kind}", id=said["id"], kind=said["kind"])
        wanted = Phrase("已有的编号；新建写 +")
        problems.append(Problem("reference", file.place(["name", at, "id"]), what, wanted))
        return None
    return NameAnswer(kind, said["text"], said["id"])


def _quoted(text: str) -> str:
    said = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{said}"'
