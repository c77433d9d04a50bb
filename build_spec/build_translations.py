"""Builds resources/translations: the English of the window, for Qt Linguist and for the program.

    python build_spec/build_translations.py            take up new texts, drop old ones, compile
    python build_spec/build_translations.py --check    write nothing; exit 1 if anything is amiss

The .ts file is what people edit, by hand or in Qt Linguist (pyside6-linguist); what it says of a
text is kept as long as the text is. Exit codes: 0 done or fresh, 1 untranslated, unmarked or stale.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from marked_texts import CHINESE, Marked, find

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "desktop" / "parkfacts"
FOLDER = ROOT / "resources" / "translations"
NAME = "parkfacts_en"
_HEAD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="zh_CN">
"""
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_CHINESE_IN_ENGLISH = {
    # Sources whose translation has Chinese in it, each with the reason.
    "语言 / Language：English": "whoever cannot read English must find the way back",
    "元": "units as they are written",
    "万元": "units as they are written",
    "亿元": "units as they are written",
}

Forms = tuple[str, ...]
"""A translation, or its singular and its plural; empty where there is none yet."""


def read_translations(path: Path) -> dict[tuple[str, str], Forms]:
    """The translations of a .ts file by context and source; of a new file none."""
    if not path.is_file():
        return {}
    found: dict[tuple[str, str], Forms] = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            forms = [] if told is None else [form.text or "" for form in told.iter("numerusform")]
            if told is not None and not forms and told.text:
                forms = [told.text]
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = tuple(forms) if all(forms) else ()
    return found


def written(texts: Mapping[Marked, list[str]], known: Mapping[tuple[str, str], Forms]) -> str:
    """The .ts file of the texts: by context, in the order in which the program says them."""
    contexts: dict[str, list[Marked]] = {}
    for text in texts:
        contexts.setdefault(text.context, []).append(text)
    lines = []
    for context in sorted(contexts):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text in contexts[context]:
            lines += _message(text, texts[text], known.get((context, text.text), ()))
        lines.append("</context>")
    return _HEAD + "\n".join(lines) + "\n</TS>\n"


def _message(text: Marked, modules: Iterable[str], forms: Forms) -> Iterator[str]:
    yield '    <message numerus="yes">' if text.plural else "    <message>"
    for module in modules:
        yield f'        <location filename="../../desktop/parkfacts/{module}"/>'
    yield f"        <source>{escape(text.text)}</source>"
    state = "" if forms else ' type="unfinished"'
    if text.plural:
        yield f"        <translation{state}>"
        for form in forms or ("", ""):
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{escape(''.join(forms))}</translation>"
    yield "    </message>"


def problems_of(text: Marked, forms: Forms) -> Iterator[str]:
    """What is wrong with a translation."""
    if len(forms) != (2 if text.plural else 1):
        yield "not translated" if not forms else "wants a singular and a plural, or neither"
    for form in forms:
        if sorted(_PLACEHOLDER.findall(form)) != sorted(_PLACEHOLDER.findall(text.text)):
            yield f"other placeholders: {form!r}"
        if CHINESE.search(form) and text.text not in _CHINESE_IN_ENGLISH:
            yield f"Chinese in English: {form!r}"


def compiled(ts: str) -> bytes:
    """The .qm file of a .ts file, by Qt's lrelease."""
    lrelease = shutil.which("pyside6-lrelease", path=sysconfig.get_path("scripts"))
    if lrelease is None:
        raise FileNotFoundError("pyside6-lrelease, which comes with PySide6-Essentials")
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "en.ts"), Path(folder, "en.qm")
        source.write_text(ts, encoding="utf-8")
        subprocess.run(
            [lrelease, "-silent", str(source), "-qm", str(target)], check=True, timeout=120
        )
        return target.read_bytes()


def main(arguments: list[str] | None = None) -> int:
    """Build or check; messages for people on stderr."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; 1 if amiss")
    options = parser.parse_args(arguments)
    found = find(PACKAGE)
    ts_file, qm_file = FOLDER / f"{NAME}.ts", FOLDER / f"{NAME}.qm"
    known = read_translations(ts_file)
    problems = list(found.problems)
    for text in found.texts:
        forms = known.get((text.context, text.text), ())
        problems += [
            f"{ts_file.name}: {text.context}: {text.text!r}: {problem}"
            for problem in problems_of(text, forms)
        ]
    ts = written(found.texts, known)
    files = {ts_file: ts.encode(), qm_file: compiled(ts)}
    for path, data in files.items():
        if path.is_file() and path.read_bytes() == data:
            continue
        if options.check:
            problems.append(f"{path} is stale: run `make translations`")
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            print(f"wrote {path}")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.stderr.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main())
