"""The charts of an export as pictures: drawn one by one in the UI thread, where fonts want it.

Between two pictures the window goes on; into PNG they are put in the thread that writes the file,
which takes longer than drawing them.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from parkfacts.facts.watch import Watch

if TYPE_CHECKING:
    from parkfacts.compose.basket.content import BasketContent
    from parkfacts.compose.content import Content
    from parkfacts.compose.page.options import Options
    from parkfacts.facts.chart.spec import Chart
_LOOK_SECONDS = 0.02


def charts_to_draw(content: Content | BasketContent, path: Path, options: Options) -> list[Chart]:
    """The charts that a file wants as pictures, as they are drawn: it writes titles itself."""
    from parkfacts.compose.chart.on_page import captioned
    from parkfacts.compose.content import Content
    from parkfacts.exchange.files import exports

    if not exports.wants_pictures(exports.export_for(path), options):
        return []
    if isinstance(content, Content):
        return [] if content.pictures else [captioned(content.chart)]
    return [captioned(chart) for section in content.sections for chart in section.charts]


class Pictures:
    """Pictures that are drawn in the UI thread while another one waits for them."""

    def __init__(self, charts: Sequence[Chart], owner: QObject) -> None:
        """They are drawn from now on, as long as the owner lives."""
        from parkfacts.drawing.chart_pictures import parted

        self._images: dict[Chart, list[QImage]] = {chart: [] for chart in charts}
        self._left = [(chart, part) for chart in self._images for part in parted(chart)]
        self._drawn = Event()
        self._owner = owner
        self._go_on()

    def pngs(self, watch: Watch) -> dict[Chart, tuple[bytes, ...]]:
        """PNG of each chart, from top to bottom; waited for in another thread."""
        from parkfacts.drawing.chart_export import png_bytes

        while not self._drawn.wait(_LOOK_SECONDS):
            watch(0)
        made = {}
        for chart, images in self._images.items():
            watch(0)
            made[chart] = tuple(map(png_bytes, images))
        return made

    def _go_on(self) -> None:
        from parkfacts.drawing.chart_pictures import chart_image

        if not self._left:
            self._drawn.set()
            return
        chart, part = self._left.pop(0)
        self._images[chart].append(chart_image(part))
        QTimer.singleShot(0, self._owner, self._go_on)


def write(content: Content | BasketContent, pictures: Pictures, path: Path, watch: Watch) -> None:
    """Write the content with its pictures, in any thread. Raises ExportError, Cancelled."""
    from parkfacts.compose.chart.on_page import captioned
    from parkfacts.compose.content import Content
    from parkfacts.exchange.files import exports

    drawn = pictures.pngs(watch)
    if isinstance(content, Content):
        found = drawn.get(captioned(content.chart), content.pictures)
        exports.export(content._replace(pictures=found), path, watch)
    else:
        exports.export_basket(content, path, lambda chart: drawn.get(captioned(chart), ()), watch)
