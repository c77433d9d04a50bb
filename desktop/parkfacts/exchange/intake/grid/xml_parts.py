"""The XML of a workbook's parts, read so that nothing in it reaches out or grows."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from typing import TYPE_CHECKING

from parkfacts.exchange.intake.grid.faults import Unreadable
from parkfacts.exchange.intake.grid.raised import lowered, raised
from parkfacts.facts.phrase import Phrase

if TYPE_CHECKING:
    from lxml.etree import _Element


def parsed(data: bytes) -> _Element:
    """The root of an XML document; no entity of its own, no other file. Raises Unreadable."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True,
        remove_pis=True, huge_tree=False,
    )  # fmt: skip
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise Unreadable(Phrase("文件里有一部分不是完整的 XML，文件已损坏")) from error


def local(element: _Element) -> str:
    """The name of an element without its namespace, which strict workbooks have another of."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: _Element, name: str) -> str:
    """The attribute of that name in whatever namespace; "" where it is not there."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""


def true(text: str | None) -> bool:
    """A truth value as XML writes it."""
    return text in ("1", "true", "on")


_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def unescaped(text: str) -> str:
    """A text of a workbook with its ``_x000D_`` as the signs they stand for (ST_Xstring)."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


_SOUND = re.compile(rb"<(?:\w+:)?rPh\b(?:(?!<(?:\w+:)?rPh\b).)*?</(?:\w+:)?rPh>", re.DOTALL)
_RUN = re.compile(rb"<(?:\w+:)?t(?:\s[^>]*)?(?<!/)>([^<]*)</(?:\w+:)?t>")
_PIECE = re.compile(rb"<(?:\w+:)?r>.*?</(?:\w+:)?r>|<(?:\w+:)?t[\s>].*?</(?:\w+:)?t>", re.DOTALL)
_REMARK = re.compile(rb"<!--.*?-->", re.DOTALL)
_CDATA = re.compile(rb"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)


def text_of(item: bytes) -> str:
    """The text of one ``si`` or ``is``: its runs, without how they are read aloud."""
    if b"rPh" in item:
        item = _SOUND.sub(b"", item)
    if b"vertAlign" not in item:
        return plain_text(b"".join(_RUN.findall(item)))
    return "".join(map(_piece_text, _PIECE.findall(item)))


def _piece_text(piece: bytes) -> str:
    """The text of a run with its own letters; raised ones stay raised."""
    text = plain_text(b"".join(_RUN.findall(piece)))
    if b'"superscript"' in piece:
        return raised(text)
    return lowered(text) if b'"subscript"' in piece else text


def plain_text(data: bytes) -> str:
    """The text that characters of XML stand for."""
    text = data.decode("utf-8")
    return unescaped(unescape(text) if "&" in text else text)


def is_odd(head: bytes) -> bool:
    """Whether XML is written as patterns do not read it: other encodings, single quotes."""
    declared = re.search(rb"encoding=.([\w-]+)", head)
    encoding = declared[1].lower() if declared else b"utf-8"
    start = head.find(b"?>") + 2
    return b"='" in head[start:] or b"\0" in head[:4] or encoding not in (b"utf-8", b"us-ascii")


def usual_xml(data: bytes) -> bytes:
    """The XML as UTF-8 with double quotes, without comments and CDATA: what patterns may read."""
    if is_odd(data[:2000]):
        from lxml import etree

        return bytes(etree.tostring(parsed(data), encoding="utf-8"))
    if b"<!" not in data:
        return data
    data = _until(_REMARK, b"", data, b"-->")
    return _until(_CDATA, lambda found: _escaped(found[1]), data, b"]]>")


def _until(
    pattern: re.Pattern[bytes],
    change: bytes | Callable[[re.Match[bytes]], bytes],
    data: bytes,
    end: bytes,
) -> bytes:
    """The data changed up to the last end: what begins behind it never ends, however often."""
    last = data.rfind(end) + len(end) if end in data else 0
    return pattern.sub(change, data[:last]) + data[last:]


def _escaped(data: bytes) -> bytes:
    return data.replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b">", b"&gt;")


def end_of_last(start: re.Pattern[bytes], data: bytes) -> int:
    """Where the last element with content ends; ``start`` finds one, and its name as a group.

    What begins behind it never ends: a pattern would look for each one's end to the last byte.
    """
    first = start.search(data)
    close = b"</" + first[1] + b">" if first else b"</>"
    last = data.rfind(close)
    return last + len(close) if last >= 0 else 0
