"""Names of files: which Windows refuses, and names that every system takes."""

from __future__ import annotations

import re

from parkfacts.facts.phrase import Phrase, pattern

_UNFIT = re.compile(r'[<>:"|?*\x00-\x1f]')
_DEVICE = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?= *(?:\.|$))")
"""Names of devices, with any ending: "Naming Files, Paths, and Namespaces" of Windows' pages."""
_AT_ENDS = " ._"
_LONGEST = 60
_LONGEST_BYTES = 180
"""Linux has 255 for a name; a number and an ending are still to come."""


def why_unfit(name: str) -> Phrase | None:
    """Why Windows takes no file of this name; None if it does."""
    if found := _DEVICE.match(name):
        return Phrase("{name} 在 Windows 上是设备的名字", name=found[1])
    if _UNFIT.search(name):  # a colon would write a stream beside a file that nobody sees
        return Phrase(pattern('Windows 的文件名里不能有 < > : " | ? *'))
    if name.endswith((" ", ".")):
        return Phrase("Windows 的文件名不能以空格或句点结尾")
    return None


def fitting(text: str, device: str, instead: str) -> str:
    """The text, in which nothing is forbidden any more, as a name without its ending.

    It is short enough, ends well, and is no device's: ``device`` is put behind such a word.
    ``instead`` is the name where nothing is left.
    """
    name = text.encode(errors="ignore").decode().strip(_AT_ENDS)[:_LONGEST]
    name = name.encode()[:_LONGEST_BYTES].decode(errors="ignore").strip(_AT_ENDS)
    if found := _DEVICE.match(name):
        name = f"{found[1]}{device}{name[found.end() :]}"
    return name or instead
