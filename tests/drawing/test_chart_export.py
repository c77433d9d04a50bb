"""Exports: sizes, formats, whole or not at all."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from parkfacts.drawing import chart_export
from parkfacts.drawing.fonts import font
from parkfacts.drawing.theme import LIGHT
from parkfacts.facts.chart.spec import Bar, Chart, Panel

BAR = Bar(
    fact="f",
    label="甲 <园区> & 乙",
    second="2024年",
    figure="超5亿元",
    includes="",
    value=Decimal(5),
    mark="more",
    status="actual",
    emphasis="even",
    out_of=None,
    words="甲 <园区> & 乙：超5亿元",
)
CHART = Chart((Panel("产值", "（亿元）", "亿元", "bars", (BAR,), ""),), (), "来源：[1] 甲报")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "图"
    made.mkdir()
    return made


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("width_cm", [8.0, 15.6, 24.0, 40.0])
def test_a_picture_has_300_dots_an_inch_and_the_width_that_is_asked_for(width_cm: float) -> None:
    image = chart_export.to_image(CHART, font(), width_cm)
    assert image.dotsPerMeterX() == image.dotsPerMeterY() == round(300 / 0.0254)
    assert image.width() / image.dotsPerMeterX() * 100 == pytest.approx(width_cm, rel=0.001)


def test_a_narrow_picture_is_laid_out_anew_not_made_smaller() -> None:
    narrow, wide = (chart_export.to_image(CHART, font(), width) for width in (8.0, 24.0))
    assert narrow.height() > wide.height() * 8 / 24 * 1.5


def test_a_picture_is_light_and_opaque() -> None:
    image = chart_export.to_image(CHART, font())
    assert image.pixelColor(1, 1).name().upper() == LIGHT.pane
    assert not image.hasAlphaChannel()


def test_svg_is_well_formed_has_a_title_and_needs_no_font() -> None:
    root = ET.fromstring(chart_export.to_svg(CHART, font()))
    space = "{http://www.w3.org/2000/svg}"
    assert root.findtext(f"{space}title") == "产值（亿元）"
    assert "甲 <园区> & 乙：超5亿元" in (root.findtext(f"{space}desc") or "")
    assert list(root.iter(f"{space}text")) == []


def test_svg_is_as_large_as_drawn() -> None:
    root = ET.fromstring(chart_export.to_svg(CHART, font()))
    width = float(root.attrib["width"].removesuffix("mm")) / 25.4 * 96
    assert width * 2.54 / 96 == pytest.approx(chart_export.WIDTH_CM, rel=0.01)


def test_pdf_has_one_page_and_its_fonts_in_it() -> None:
    data = chart_export.to_pdf(CHART, font())
    assert data.startswith(b"%PDF-")
    assert b"/FontFile" in data
    assert data.count(b"/Type /Page\n") == 1


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf", ".PNG"])
def test_a_file_is_written_in_the_format_of_its_ending(folder: Path, ending: str) -> None:
    path = folder / f"图 一{ending}"
    chart_export.save(CHART, font(), path)
    start = path.read_bytes()[:5]
    assert start.startswith(
        {".png": b"\x89PNG", ".svg": b"<?xml", ".pdf": b"%PDF-"}[ending.lower()]
    )
    assert list(folder.iterdir()) == [path]


def test_a_failed_save_names_the_file_and_leaves_the_old_one(folder: Path) -> None:
    path = folder / "图.png"
    (path / "里").mkdir(parents=True)
    with pytest.raises(OSError, match=r"图\.png") as caught:
        chart_export.save(CHART, font(), path)
    assert caught.value.filename == str(path)
    assert list(folder.iterdir()) == [path]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    path = tmp_path / "没有" / "图.png"
    with pytest.raises(FileNotFoundError) as caught:
        chart_export.save(CHART, font(), path)
    assert caught.value.filename == str(path)


def test_another_ending_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"\.png、\.svg、\.pdf"):
        chart_export.save(CHART, font(), tmp_path / "图.gif")


def test_the_clipboard_gets_the_picture_and_svg_if_wanted(qtbot: QtBot) -> None:
    image = chart_export.to_image(CHART, font(), 12.0)
    alone = chart_export.picture_flavours(CHART, font(), 12.0)
    assert list(alone) == [chart_export.PNG_MIME]
    assert QImage.fromData(alone[chart_export.PNG_MIME]).size() == image.size()
    both = chart_export.picture_flavours(CHART, font(), 12.0, svg=True)
    assert both[chart_export.SVG_MIME] == chart_export.to_svg(CHART, font(), 12.0)


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
def test_panels_of_a_comparison_are_saved_in_every_format(folder: Path, ending: str) -> None:
    share = Panel(
        "占比", "（%）", "%", "shares", (BAR._replace(apart=True),), "只可并列", "未载：丙"
    )
    rank = Panel("排名", "", "位", "places", (BAR._replace(fact="g"), BAR), "")
    path = folder / f"对比{ending}"
    chart_export.save(Chart((share, rank), aligned=True), font(), path)
    assert path.stat().st_size > 1000


def test_who_is_missing_is_told_in_the_description_of_svg() -> None:
    panel = CHART.panels[0]._replace(missing="未载：丙园区")
    assert "未载：丙园区" in chart_export.to_svg(Chart((panel,)), font()).decode()


def test_svg_has_no_marks_of_direction() -> None:
    panel = CHART.panels[0]._replace(subject="\u202e产值")
    made = chart_export.to_svg(Chart((panel,), ("\u2066注",), "来源"), font())
    assert b"\xe2\x80\xae" not in made
    assert b"&#8238" not in made
    assert "产值".encode() in made
