"""LibreOffice opens what was written and says what it found; skipped where it is absent."""

from __future__ import annotations

import re
import shutil
import subprocess
from contextlib import ExitStack
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from clipboard_owner import ClipboardOwner
from live_office import LiveOffice, missing_parts
from odd_facts import odd_dataset
from pasting import BUNDLED, Pasting
from processes import screen

from parkfacts.facts.dataset.file import encode_dataset

PATIENCE_SECONDS = 180
_ZOOM = 3
"""The largest that pdftohtml takes."""
_NEXT = 1.0
"""Points between pieces of one text."""
_DOCTYPE = re.compile("<!DOCTYPE[^>]*>")


@pytest.fixture(scope="session")
def libreoffice(tmp_path_factory):
    """Converts a file by LibreOffice without a screen; gives the path of what came out."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.skip("LibreOffice is not here: apt install libreoffice-calc -writer -impress")
    profile = tmp_path_factory.mktemp("profile").as_uri()

    def convert(path: Path, kind: str) -> Path:
        folder = path.parent / "converted"
        command = [
            program, f"-env:UserInstallation={profile}", "--headless", "--norestore",
            "--convert-to", kind, "--outdir", str(folder), str(path),
        ]  # fmt: skip
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
        )
        made = folder / f"{path.stem}.{kind.partition(':')[0]}"
        if not made.exists() and "could not be loaded" in done.stderr and path.suffix == ".pptx":
            pytest.skip("this LibreOffice has no Impress: apt install libreoffice-impress")
        assert made.exists(), done.stdout + done.stderr
        return made

    return convert


@pytest.fixture(scope="session")
def page_text():
    """The text of a PDF, without blanks; and how many pages it has."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext is not here: apt install poppler-utils")

    def read(path: Path) -> tuple[str, int]:
        done = subprocess.run([program, str(path), "-"], capture_output=True, check=True)
        text = done.stdout.decode()
        return "".join(text.split()), text.count("\f")

    return read


@pytest.fixture(scope="session")
def page_lines():
    """The pages of a PDF, each a list of its pieces of text: how large, where they end, the text.

    Sizes and places are in points.
    """
    program = shutil.which("pdftohtml")
    if program is None:
        pytest.skip("pdftohtml is not here: apt install poppler-utils")

    def read(path: Path) -> list[tuple[float, list[tuple[float, float, str]]]]:
        command = [program, "-xml", "-i", "-zoom", str(_ZOOM), "-stdout", str(path)]
        done = subprocess.run(command, capture_output=True, check=True)
        # A declaration that names a file outside is not needed.
        tree = ET.fromstring(_DOCTYPE.sub("", done.stdout.decode()))
        sizes = {one.get("id"): int(one.get("size", "0")) / _ZOOM for one in tree.iter("fontspec")}
        pages = []
        for page in tree.iter("page"):
            pieces: list[tuple[float, float, str]] = []
            line = -1
            for one in page.iter("text"):
                top, left, width = (int(one.get(name, "0")) for name in ("top", "left", "width"))
                size, text = sizes[one.get("font")], "".join(one.itertext())
                # What is of another font is a piece of its own, and goes on in the same line.
                if pieces and top == line and abs(left / _ZOOM - pieces[-1][1]) < _NEXT:
                    size, _, before = pieces.pop()
                    text = before + text
                pieces.append((size, (left + width) / _ZOOM, text))
                line = top
            pages.append((int(page.get("width", "0")) / _ZOOM, pieces))
        return pages

    return read


@pytest.fixture(scope="session")
def pasting(tmp_path_factory):
    """The real program and LibreOffice with windows on a screen of their own, started once."""
    if missing := missing_parts():
        pytest.skip(missing)
    home = tmp_path_factory.mktemp("pasting")
    with ExitStack() as stack:
        display = stack.enter_context(screen())
        owner = ClipboardOwner(display, home, BUNDLED)
        stack.callback(owner.end)
        office = LiveOffice(display, home)
        stack.callback(office.end)
        yield Pasting(owner, office, home)


@pytest.fixture(scope="session")
def odd(tmp_path_factory) -> Path:
    """The file of a dataset of texts that bite."""
    path = tmp_path_factory.mktemp("odd") / "怪.parkfacts"
    path.write_bytes(encode_dataset(odd_dataset()))
    return path
