"""A seeds folder, which people edit, read into a dataset; or all that is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from parkfacts.exchange.intake.csv_table import CsvForm, CsvRow, read_table, whole_number
from parkfacts.exchange.intake.rows import CLAIM_TABLE, FACT_TABLE, Drafted, draft_claim, draft_fact
from parkfacts.exchange.intake.toml_file import TomlFile, read_toml
from parkfacts.facts.dataset.assembly import assemble
from parkfacts.facts.model import SCHEMA_VERSION, Dataset
from parkfacts.facts.problems import InputError, Problem

LANGUAGE = "zh-CN"
_HEAD = ("id", "title", "version", "licence", "language")
# Kinds of problems after which nothing, or only a part, of a file is known.
_UNREAD = ("file", "encoding", "syntax")
_FILES = ("source.toml", "facts.csv", "claims.csv", "excluded.csv")

# Where a field of a row (the parts of its JSON pointer) stands in the seeds.
_Place = Callable[[Sequence[str]], str]


class _SourceFolder(NamedTuple):
    """What one source's folder holds."""

    source: dict[str, Any]
    place: _Place
    facts: list[Drafted]
    claims: list[Drafted]
    problems: list[Problem]


class _Tree:
    """The dataset as it grows: plain values by table, and the place of each row."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {"schema_version": SCHEMA_VERSION}
        self.places: dict[str, list[_Place]] = {}
        self.problems: list[Problem] = []

    def add(self, table: str, row: Any, place: _Place) -> None:
        """Put a row at the end of a table."""
        self.values.setdefault(table, []).append(row)
        self.places.setdefault(table, []).append(place)

    def placed(self, problem: Problem) -> Problem:
        """A problem with its place in the seeds instead of its JSON pointer."""
        parts = problem.place.split("/")[1:]
        if problem.kind == "missing":
            parts.append(problem.expected)
        table, index, *rest = [*parts, "", ""]
        places = self.places.get(table, [])
        if index.isdigit() and int(index) < len(places):
            return problem._replace(place=places[int(index)]([part for part in rest if part]))
        return problem._replace(place=f"dataset.toml {table}".strip())

    def news(self, problems: Iterable[Problem]) -> Iterator[Problem]:
        """Those problems that do not merely follow from one that was found in reading."""
        unread = {known.place.split(":")[0] for known in self.problems if known.kind in _UNREAD}
        told = {known.place for known in self.problems}
        for problem in problems:
            file = problem.place.split(":")[0].partition(" ")[0]
            follows = (problem.kind == "reference" and unread) or (
                file.endswith(".toml") and file in unread
            )
            if not follows and problem.place not in told:
                yield problem


def read_seeds(folder: Path) -> Dataset:
    """The dataset of a seeds folder. Raises InputError with every problem and its place.

    A place names file, line and column: ``xiyong-2025/facts.csv:12 period``.
    """
    tree = _Tree()
    if not folder.is_dir():
        missing = Problem("file", "", "没有这个文件夹", "含 dataset.toml 与各来源的文件夹")
        raise InputError(str(folder), [missing])
    _read_head(folder, tree)
    _read_lists(folder, tree)
    for part in _source_folders(folder):
        tree.problems += part.problems
        tree.add("sources", part.source, part.place)
        for table, rows in (("facts", part.facts), ("claims", part.claims)):
            for drafted in rows:
                tree.add(table, drafted.values, drafted.place)
                tree.problems += drafted.problems
    dataset, found = assemble(tree.values)
    problems = [*tree.problems, *tree.news(map(tree.placed, found))]
    if problems or dataset is None:
        raise InputError(str(folder), problems)
    return dataset


def _read_head(folder: Path, tree: _Tree) -> None:
    """Read dataset.toml: what the dataset is called."""
    file, problems = read_toml(folder / "dataset.toml", "dataset.toml")
    tree.problems += problems
    for key, value in file.values.items():
        if key not in _HEAD:
            known = "、".join(_HEAD)
            message = f"没有 {key} 这个字段"
            tree.problems.append(Problem("unknown", file.place([key]), message, known))
        elif key == "language" and value != LANGUAGE:
            message = f"不支持语言 {value}"
            tree.problems.append(Problem("language", file.place([key]), message, LANGUAGE))
        elif key != "language":
            tree.values[key] = value


def _read_lists(folder: Path, tree: _Tree) -> None:
    """Read parks.toml and indicators.toml: arrays of tables, fields as in the dataset."""
    lists = (
        ("parks.toml", {"park": "parks"}),
        ("indicators.toml", {"family": "families", "indicator": "indicators"}),
    )
    for name, tables in lists:
        file, problems = read_toml(folder / name, name)
        tree.problems += problems
        for key, rows in file.values.items():
            if key not in tables or not isinstance(rows, list):
                message, wanted = f"没有 {key} 这种表", "、".join(f"[[{key}]]" for key in tables)
                tree.problems.append(Problem("unknown", file.place([key]), message, wanted))
                continue
            for index, row in enumerate(rows):
                tree.add(tables[key], _given(row), _entry_place(file, key, index))


def _given(row: Any) -> Any:
    """An entry without its empty fields: an empty text says the same as an absent one."""
    if not isinstance(row, dict):
        return row
    return {key: value for key, value in row.items() if value != ""}


def _entry_place(file: TomlFile, key: str, index: int) -> _Place:
    def place(rest: Sequence[str]) -> str:
        return file.place([key, index, *map(_step, rest)])

    return place


def _step(part: str) -> str | int:
    """A part of a JSON pointer: the number of an entry, or a name."""
    return int(part) if part.isdecimal() and len(part) < 10 else part


def _source_folders(folder: Path) -> list[_SourceFolder]:
    """All sources: texts at hand in full before digests, then by their text and their id."""
    folders = [
        _read_source(path)
        for path in sorted(folder.iterdir())
        if path.is_dir() and not path.name.startswith(".")
    ]

    def order(found: _SourceFolder) -> tuple[bool, str, str]:
        source = found.source
        return source.get("form") != "full", str(source.get("text", "")), source["id"]

    return sorted(folders, key=order)


def _read_source(folder: Path) -> _SourceFolder:
    name = folder.name
    file, problems = read_toml(folder / "source.toml", f"{name}/source.toml")
    source = _given(file.values) | {"id": name}
    numbers = source.get("paragraphs")
    if isinstance(numbers, dict):
        listed = sorted(numbers.items(), key=lambda item: (len(item[0]), item[0]))
        source["paragraphs"] = [
            {"number": whole_number(key), "context": text} for key, text in listed
        ]

    def place(rest: Sequence[str]) -> str:
        if rest[:1] == ["paragraphs"] and len(rest) > 1 and isinstance(numbers, dict):
            return file.place(["paragraphs", listed[int(rest[1])][0]])
        return file.place(rest)

    facts = _rows(folder, "facts.csv", FACT_TABLE, problems)
    slugs = {row.cells.get("id", "") for row in facts}
    claims = _rows(folder, "claims.csv", CLAIM_TABLE, problems)
    problems += [
        Problem("unknown", f"{name}/{path.name}", "不认识这个文件", "、".join(_FILES))
        for path in sorted(folder.iterdir())
        if path.suffix in (".csv", ".toml") and path.name not in _FILES
    ]
    return _SourceFolder(
        source,
        place,
        [draft_fact(row, name, slugs) for row in facts],
        [draft_claim(row, name) for row in claims],
        problems,
    )


def _rows(folder: Path, file: str, form: CsvForm, problems: list[Problem]) -> list[CsvRow]:
    """The rows of a table of a source; a source may have no claims, but it has facts."""
    path = folder / file
    if file == "claims.csv" and not path.exists():
        return []
    rows, found = read_table(path, f"{folder.name}/{file}", form)
    problems += found
    return rows
