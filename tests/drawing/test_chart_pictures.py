"""The chart as pictures that a page can hold."""

from exported import trade, zones
from PySide6.QtGui import QImage

from parkfacts.drawing.chart_pictures import chart_pictures
from parkfacts.facts.chart.spec import Chart


def sizes(chart):
    images = [QImage.fromData(picture) for picture in chart_pictures(chart)]
    return [(image.width(), image.height()) for image in images]


def test_without_panels_there_is_no_picture(qapp):
    assert chart_pictures(Chart()) == ()


def test_a_chart_that_fits_a_page_is_one_picture_of_300_dpi(qapp):
    ((width, height),) = sizes(zones().chart)
    assert width == round(15.6 / 2.54 * 300)
    assert height <= 1.35 * width


def test_a_tall_chart_is_parted_between_panels(qapp):
    chart = trade().chart
    many = chart._replace(panels=chart.panels * 12)
    found = sizes(many)
    assert len(found) > 1
    assert all(height <= 1.35 * width for width, height in found)
