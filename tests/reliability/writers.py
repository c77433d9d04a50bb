"""What saves again and again until it is killed, and whether what stands there then is whole.

As a program: `writers.py KIND FOLDER`; it says a line when it begins.
"""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Callable
from functools import cache
from itertools import count
from pathlib import Path
from typing import NamedTuple

import make
from exported import trade, zones
from make import tiny_dataset
from make_own import own as _own
from msgspec.structs import replace

from parkfacts.app.settings import Settings
from parkfacts.exchange.files.basket_file import read_basket, write_basket
from parkfacts.exchange.files.exports import export
from parkfacts.exchange.files.locks import locked
from parkfacts.exchange.files.own_saving import load, save
from parkfacts.exchange.files.versions import versions_of
from parkfacts.exchange.files.whole import write_whole
from parkfacts.facts.basket.items import Basket, Heading
from parkfacts.facts.dataset.file import encode_dataset, read_dataset
from parkfacts.facts.editing.applying import applied
from parkfacts.facts.editing.authorship import authorship
from parkfacts.facts.editing.edit import Edit
from parkfacts.facts.own.file import read_own

_TEXTS = ("park", "fact", "basket", "geometry")
_HEADINGS, _FACTS = 400, 400


class Writer(NamedTuple):
    """A kind of file: its name, what writes its n-th version, and what tells whole from torn."""

    name: str
    write: Callable[[Path, int], None]
    is_whole: Callable[[Path], bool]


def _write_settings(path: Path, number: int) -> None:
    settings = Settings(path)
    for key in _TEXTS:
        settings[key] = str(number) * 40
    settings.save()


def _are_settings(path: Path) -> bool:
    settings = Settings(path)
    return not settings.problem and len({settings[key] for key in _TEXTS}) == 1


def _write_basket(path: Path, number: int) -> None:
    items = [Heading(id=f"h{n}", title="标题" * 50, note=str(number)) for n in range(_HEADINGS)]
    with locked(path.parent, 2):
        write_basket(path, Basket(title=str(number), items=items))


def _is_basket(path: Path) -> bool:
    basket = read_basket(path)
    return {item.note for item in basket.items} == {basket.title} and len(basket.items) == _HEADINGS


def _write_dataset(path: Path, number: int) -> None:
    write_whole(path, encode_dataset(replace(tiny_dataset(), title=str(number % 10) * 200)))


def _is_dataset(path: Path) -> bool:
    return len(set(read_dataset(path).title)) == 1


def _write_large(path: Path, number: int) -> None:
    write_whole(path, str(number % 10).encode() * 4_000_000)


def _is_large(path: Path) -> bool:
    data = path.read_bytes()
    return len(data) == 4_000_000 and len(set(data)) == 1


def _write_own(path: Path, number: int) -> None:
    """A change to what stands there, merged and saved as a window does, with its last versions."""
    if not path.exists():
        save(path, replace(_own(), facts=[]), None)
    seen = load(path)
    facts = [make.fact(f"own.{number % 10}.{n}", "value", f"{n + 1}亿元") for n in range(_FACTS)]
    edits = (
        *(Edit("facts", fact, None) for fact in seen.dataset.facts),
        *(Edit("facts", None, fact) for fact in facts),
    )
    own = replace(seen.dataset, changes=[], batches=[])  # or it would grow with each version
    save(path, applied(own, edits, authorship("李工", "换")), seen, path.parent.parent / "locks")


def _is_own(path: Path) -> bool:
    """It and all its kept versions."""
    for one in (path, *versions_of(path)):
        facts = read_own(one).facts
        if len({fact.id.split(".")[1] for fact in facts}) > 1 or len(facts) not in (0, _FACTS):
            return False
    return True


@cache
def _contents() -> tuple[object, object]:
    return trade(), zones()


def _export(path: Path, number: int) -> None:
    export(_contents()[number % 2], path)


def _is_package(path: Path) -> bool:
    with zipfile.ZipFile(path) as package:
        return package.testzip() is None and "[Content_Types].xml" in package.namelist()


def _is_page(path: Path) -> bool:
    text = path.read_text(encoding="utf-8")
    return text.startswith("<!DOCTYPE html>") and text.rstrip().endswith("</html>")


@cache
def _tables(folder: Path) -> set[bytes]:
    tables = set()
    for number in (0, 1):
        path = folder / f"whole-{number}.csv"
        _export(path, number)
        tables.add(path.read_bytes())
        path.unlink()
    return tables


def _is_table(path: Path) -> bool:
    return path.read_bytes() in _tables(path.parent)


WRITERS = {
    "settings": Writer("settings.json", _write_settings, _are_settings),
    "basket": Writer("甲.parkbasket", _write_basket, _is_basket),
    "dataset": Writer("园.json", _write_dataset, _is_dataset),
    "own": Writer("我的.parkfacts", _write_own, _is_own),
    "4 MB": Writer("大.bin", _write_large, _is_large),
    "csv": Writer("表.csv", _export, _is_table),
    "html": Writer("页.html", _export, _is_page),
    "xlsx": Writer("表.xlsx", _export, _is_package),
    "docx": Writer("文.docx", _export, _is_package),
    "pptx": Writer("片.pptx", _export, _is_package),
}


def write_for_ever(writer: Writer, path: Path) -> None:
    """Version after version; only a kill ends it."""
    for number in count():
        writer.write(path, number)


if __name__ == "__main__":
    asked = WRITERS[sys.argv[1]]
    target = Path(sys.argv[2], asked.name)
    asked.write(target, 0)  # all is imported by then
    print("begun", flush=True)
    write_for_ever(asked, target)
