"""A chart pasted into Writer: the picture that was copied, as wide as it says."""

import re
import zipfile

import pytest
from pasting import TRADE
from PySide6.QtGui import QImage

from parkfacts.drawing.chart_export import PNG_MIME, SVG_MIME, WIDTH_CM

EMU_A_CM = 360_000


@pytest.mark.parametrize("svg", [False, True])
def test_a_chart_arrives_as_a_picture_of_its_width(pasting, svg):
    held, flavours, document = pasting.chart(TRADE, svg=svg)
    assert set(held.kinds) == {PNG_MIME} | ({SVG_MIME} if svg else set())
    assert PNG_MIME in flavours
    with zipfile.ZipFile(document) as package:
        (name,) = [one for one in package.namelist() if one.startswith("word/media/")]
        picture = QImage.fromData(package.read(name))
        text = package.read("word/document.xml").decode()
    assert picture.width() == pytest.approx(WIDTH_CM / 2.54 * 300, abs=2)
    (width,) = re.findall(r'<wp:extent cx="(\d+)"', text)
    assert int(width) / EMU_A_CM == pytest.approx(WIDTH_CM, abs=0.05)
