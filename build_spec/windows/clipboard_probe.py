"""What other programs find on the clipboard: read back to the byte by a process of its own."""

from __future__ import annotations

import json
import re
import struct
import time
from collections.abc import Iterator

import win32
from acted import Found, Process, Program

FACTS = "application/x-parkfacts-facts+json"
ROWS = 4
START, END = b"<!--StartFragment-->", b"<!--EndFragment-->"
_SIZE_OF_PNG = struct.Struct(">II")
_DIB = struct.Struct("<IiiHHIIii")


def probe() -> Iterator[Found]:
    """All probes of the clipboard, in one program after another."""
    with Program() as program:
        yield from _tables(program)
        yield from _presets(program)
        yield from _picture(program)
        yield from _held(program)
        yield from _pasted(program)
        yield from _after_quitting(program, "facts", preset="table", count=ROWS)
    with Program() as program:
        yield from _after_quitting(program, "chart", svg=True)


def _tables(program: Program) -> Iterator[Found]:
    written = program.ask("facts", preset="table", count=ROWS)["written"]
    content = win32.clipboard_content()
    kinds = set(content) - win32.SYSTEM_MADE
    wanted = {"CF_UNICODETEXT", "HTML Format", FACTS}
    yield Found("a table: formats", kinds == wanted, "、".join(sorted(kinds)))
    text = (content["CF_UNICODETEXT"] or b"").decode("utf-16-le")
    lines = text.rstrip("\0").rstrip("\r\n").split("\r\n")
    same = [line.split("\t") for line in lines] == _rows_of(written["text/plain"])
    cells = f"{len(lines)} lines of {len(lines[0].split(chr(9)))} cells"
    whole = text.endswith("\0") and not re.search(r"(?<!\r)\n", text)
    yield Found("a table: text as TSV, CR LF, closed by NUL", same and whole, cells)
    page = (content.get("CF_TEXT") or b"").rstrip(b"\0")
    encoding = f"cp{win32.code_page()}"
    expected = text.rstrip("\0").encode(encoding, "replace")
    yield Found("a table: CF_TEXT in the system's code page",
                _alike(page, expected), f"{encoding}, {len(page)} bytes")  # fmt: skip
    yield _html(content["HTML Format"] or b"", written["text/html"])
    own = json.loads((content[FACTS] or b"").rstrip(b"\0"))
    yield Found("our own type", len(own["facts"]) == ROWS, f"{len(own['facts'])} ids")


def _alike(page: bytes, expected: bytes) -> bool:
    """What the code page lacks becomes a question mark or something like it, one for one."""
    return page == expected or len(page) == len(expected)


def _rows_of(text: str) -> list[list[str]]:
    lines = text.replace("\r\n", "\n").rstrip("\n").split("\n")
    return [line.split("\t") for line in lines]


def _html(data: bytes, written: str) -> Found:
    """CF_HTML: its head names places to the byte."""
    what = "a table: CF_HTML right to the byte"
    pairs = re.findall(rb"(StartHTML|EndHTML|StartFragment|EndFragment):(\d+)", data[:200])
    at = {name.decode(): int(number) for name, number in pairs}
    if len(at) != 4:
        return Found(what, False, f"its head is {data[:120]!r}")
    fragment = data[at["StartFragment"] : at["EndFragment"]].decode("utf-8")
    is_right = (
        data[: at["StartFragment"]].endswith(START)
        and data[at["EndFragment"] :].startswith(END)
        and not data[at["EndHTML"] :].strip(b"\0")
        and data[at["StartHTML"] : at["StartHTML"] + 1] == b"<"
        and fragment.strip() in written
        and "<table" in fragment
    )
    return Found(what, is_right, "，".join(f"{name} {number}" for name, number in at.items()))


def _presets(program: Program) -> Iterator[Found]:
    for preset in ("excel", "ppt", "sentence", "cited-sentence", "footnote", "markdown", "figure",
                   "tsv"):  # fmt: skip
        written = program.ask("facts", preset=preset, count=ROWS)["written"]
        content = win32.clipboard_content()
        text = (content.get("CF_UNICODETEXT") or b"").decode("utf-16-le").rstrip("\0")
        same = _rows_of(text) == _rows_of(written["text/plain"])
        has_html = ("HTML Format" in content) == ("text/html" in written)
        yield Found(f"preset {preset}", same and has_html, f"{len(text)} characters")


def _picture(program: Program) -> Iterator[Found]:
    for svg in (False, True):
        program.ask("chart", svg=svg)
        content = win32.clipboard_content()
        kinds = set(content) - win32.SYSTEM_MADE
        wanted = {"PNG", "CF_DIB"} | ({"image/svg+xml"} if svg else set())
        size = sum(len(data or b"") for name, data in content.items() if name in kinds)
        told = f"{'、'.join(sorted(kinds))}; {size / 1e6:.1f} MB"
        yield Found(f"a chart{' with SVG' if svg else ''}: formats", kinds == wanted, told)
    width, height = _SIZE_OF_PNG.unpack_from(content["PNG"] or b"", 16)
    _, wide, high, _, bits, _, _, per_metre, _ = _DIB.unpack_from(content["CF_DIB"] or b"")
    same = (width, height) == (wide, high)
    dots = round(per_metre * 0.0254)
    yield Found("a chart: CF_DIB is the picture of the PNG, with its resolution",
                same and dots == 300, f"{wide} × {high}, {bits} bits, {dots} dpi")  # fmt: skip


def _held(program: Program) -> Iterator[Found]:
    """Another program holds the clipboard open: for a moment, and for long."""
    program.ask("facts", preset="sentence", count=1)
    before = win32.clipboard_content()["CF_UNICODETEXT"]
    for seconds, arrives in ((0.8, True), (4, False)):
        program.ask("told")
        with Process("holder.py", str(seconds)) as holder:
            holder.line()
            program.ask("facts", preset="figure", count=2)
            time.sleep(3 if arrives else 2.5)
            told = program.ask("told")
            holder.wait()
        content = win32.clipboard_content()
        kinds = [kind for kind, _ in told["messages"]]
        stands = content["CF_UNICODETEXT"]
        if arrives:
            is_right = kinds == ["info"] and stands != before
        else:
            is_right = kinds == ["error"] and stands == before and None not in content.values()
        yield Found(
            f"held by another program for {seconds} s", is_right,
            f"{told['messages']}; the window stood still for {told['longest_ms']} ms at most",
        )  # fmt: skip
        before = stands


def _pasted(program: Program) -> Iterator[Found]:
    """Another ParkFacts takes it into its basket."""
    program.ask("facts", preset="table", count=ROWS)
    with Program() as other:
        items = other.ask("paste")["items"]
        yield Found("pasted into the basket of another ParkFacts", items == ROWS, f"{items} items")


def _after_quitting(program: Program, what: str, **given: object) -> Iterator[Found]:
    program.ask(what, **given)
    before = win32.clipboard_content()
    started = time.monotonic()
    program.ask("quit")
    code = program.wait()
    took = time.monotonic() - started
    after = win32.clipboard_content()
    kept = {name for name in before if name not in win32.SYSTEM_MADE}
    same = all(after.get(name) == before[name] for name in kept) and None not in after.values()
    told = f"{'、'.join(sorted(kept))}; ended after {took:.1f} s with code {code}"
    yield Found(f"after quitting: {what}", same and bool(kept) and code == 0, told)
