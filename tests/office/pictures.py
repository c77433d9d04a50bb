"""Draws what pastes and files look like; writes docs/*-*.png: see docs/clipboard.md.

    PYTHONPATH=desktop:tests:tests/office .venv/bin/python tests/office/pictures.py [FOLDER]

With a folder every preset is drawn into it, from Writer and from Calc, to be looked at.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from clipboard_owner import PROJECT, ClipboardOwner, Held
from exported import trade, zones
from live_office import LiveOffice, missing_parts
from pasting import BUNDLED, CATALOGUE, MIXED, PARKS, TRADE
from PIL import Image, ImageChops
from processes import AnswerError, screen

from parkfacts.compose.page.signature import Signature
from parkfacts.exchange.clipboard.basket import BASKET_PRESETS
from parkfacts.exchange.clipboard.claims import CLAIM_PRESETS
from parkfacts.exchange.clipboard.comparison import COMPARISON_PRESETS
from parkfacts.exchange.clipboard.facts import FACT_PRESETS
from parkfacts.exchange.files.exports import export

DOTS_AN_INCH = 110
_EDGE, _GAP = 24, 40
_NAMES = {"docx": "export-word.png", "xlsx": "export-excel.png", "pptx": "export-slides.png"}
_LATIN = ("Times New Roman", "Liberation Serif", "Nimbus Roman")
_CHINESE = ("SimSun", "Noto Serif CJK SC")
MONEY = [
    one.id
    for one in CATALOGUE.facts
    if one.quantity.unit in ("亿元", "万元") and (one.quantity.qualifier or not one.note)
][:10]


def draw_documented(owner: ClipboardOwner, office: LiveOffice, folder: Path) -> None:
    """The three pictures of the documentation."""
    wanted = {"unit": "亿元", "citations": "none"}
    _draw(office, "writer", owner.facts("table", TRADE, {}, BUNDLED), folder / "paste-word")
    _draw(office, "calc", owner.facts("excel", MONEY, wanted, BUNDLED), folder / "paste-excel")
    _draw(office, "writer", owner.facts("footnote", TRADE, {}, BUNDLED), folder / "paste-footnote")


def draw_exported(home: Path, folder: Path) -> None:
    """The pictures of files: a comparison in Word, a chart in Excel and on a slide."""
    signed = Signature("某市某局产业处", "张三")
    for content, ending, page in ((zones(), "docx", 1), (trade(), "xlsx", 2), (trade(), "pptx", 2)):
        path = home / f"a.{ending}"
        export(content._replace(signature=signed), path)
        profile = f"-env:UserInstallation={(home / 'files').as_uri()}"
        command = ["soffice", profile, "--headless", "--norestore",
                   "--convert-to", "pdf", "--outdir", str(home), str(path)]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True)
        drawn = _page(home / "a.pdf", page)
        _tidy(drawn, whole=ending == "pptx").save(folder / _NAMES[ending], optimize=True)


def _page(pdf: Path, page: int) -> Image.Image:
    """A page of a PDF as a picture."""
    stem = pdf.with_suffix("")
    command = ["pdftoppm", "-r", str(DOTS_AN_INCH), "-f", str(page), "-l", str(page), "-png",
               "-singlefile", str(pdf), str(stem)]  # fmt: skip
    subprocess.run(command, check=True)
    return Image.open(f"{stem}.png")


def draw_all(owner: ClipboardOwner, office: LiveOffice, folder: Path) -> None:
    """Every preset in both programs; what cannot be printed is told."""
    for name in (entry.id for entry in FACT_PRESETS):
        _draw_both(office, owner.facts(name, MIXED, {}, BUNDLED), folder / f"facts-{name}")
        _draw_both(office, owner.facts(name, TRADE, {}, BUNDLED), folder / f"trade-{name}")
    for name in (entry.id for entry in CLAIM_PRESETS):
        _draw_both(office, owner.claims(name, 8, BUNDLED), folder / f"claims-{name}")
    for name in (entry.id for entry in COMPARISON_PRESETS):
        _draw_both(office, owner.comparison(name, PARKS, BUNDLED), folder / f"compare-{name}")
    for name in (entry.id for entry in BASKET_PRESETS):
        _draw_both(office, owner.basket(name, TRADE, PARKS, BUNDLED), folder / f"basket-{name}")


def _draw_both(office: LiveOffice, held: Held, stem: Path) -> None:
    for program in ("writer", "calc"):
        try:
            _draw(office, program, held, stem.with_name(f"{stem.name}-{program}"), fitted=False)
        except AnswerError as error:
            print(f"{stem.name} in {program}: {error}", file=sys.stderr)


def _draw(office: LiveOffice, program: str, held: Held, stem: Path, *, fitted: bool = True) -> None:
    with tempfile.TemporaryDirectory() as folder:
        made = office.paste(program, held, Path(folder) / "a", ["pdf"], fitted=fitted)
        _tidy(_page(made.files["pdf"], 1)).save(f"{stem}.png", optimize=True)


def _tidy(page: Image.Image, *, whole: bool = False) -> Image.Image:
    """What is on the page, with a white edge, in few colours; long blanks are cut short."""
    page = page.convert("RGB")
    if whole:
        return page.quantize(32)
    left, top, right, bottom = _marked(page) or (0, 0, *page.size)
    kept = [(top, bottom)]
    for row in range(top, bottom, _GAP):  # the foot of a page far below its text
        if kept[-1][0] < row and not _marked(page.crop((0, row, page.width, row + _GAP * 3))):
            below = _marked(page.crop((0, row, page.width, bottom)))
            start = row + (below[1] if below else 0)
            kept[-1:] = [(kept[-1][0], row), (start, bottom)]
    height = sum(end - start for start, end in kept) + _GAP * (len(kept) - 1)
    cut = Image.new("RGB", (right - left + 2 * _EDGE, height + 2 * _EDGE), "white")
    place = _EDGE
    for start, end in kept:
        cut.paste(page.crop((left, start, right, end)), (_EDGE, place))
        place += end - start + _GAP
    return cut.quantize(32)


def _marked(part: Image.Image) -> tuple[int, int, int, int] | None:
    """Around all that is not white."""
    return ImageChops.difference(part, Image.new("RGB", part.size, "white")).getbbox()


def _fonts() -> dict[str, str]:
    """Default fonts of documents like those of an office, of what is installed."""
    listed = subprocess.run(
        ["fc-list", ":", "family"], capture_output=True, text=True, check=True
    ).stdout
    latin = next((name for name in _LATIN if name in listed), "")
    chinese = next((name for name in _CHINESE if name in listed), "")
    return {name: font for name, font in (("Standard", latin), ("StandardCJK", chinese)) if font}


def main() -> int:
    """Draw; exit code 2 where a part is missing."""
    if missing := missing_parts():
        print(missing, file=sys.stderr)
        return 2
    everything = len(sys.argv) > 1
    folder = Path(sys.argv[1]) if everything else PROJECT / "docs"
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        display = stack.enter_context(screen())
        owner = ClipboardOwner(display, home, BUNDLED)
        stack.callback(owner.end)
        office = LiveOffice(display, home, _fonts())
        stack.callback(office.end)
        (draw_all if everything else draw_documented)(owner, office, folder)
        draw_exported(home, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
