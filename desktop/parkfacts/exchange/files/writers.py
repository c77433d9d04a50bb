"""What writes each kind of file, of a content and of a basket; imported when it is asked for.

The libraries of Office take a tenth of a second each.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from parkfacts.compose.records.json_text import json_pieces, json_text
from parkfacts.exchange.markup.pieces import in_bytes
from parkfacts.exchange.markup.text_table import csv_lines, escaped, markdown_lines

if TYPE_CHECKING:
    from parkfacts.compose.basket.content import BasketContent, Pictures
    from parkfacts.compose.content import Content
    from parkfacts.compose.page.sheet import Sheet

_BOM = "\ufeff"


def workbook(content: Content) -> bytes:
    """An .xlsx file."""
    from parkfacts.exchange.office.excel import workbook as office_sheet

    return office_sheet.workbook(content)


def basket_workbook(content: BasketContent, _: Pictures) -> bytes:
    """The same of a basket."""
    from parkfacts.exchange.office.excel import basket as office_sheet_basket

    return office_sheet_basket.basket_workbook(content)


def document(content: Content) -> bytes:
    """A .docx file."""
    from parkfacts.exchange.office.word import document as office_document

    return office_document.document(content)


def basket_document(content: BasketContent, pictures: Pictures) -> bytes:
    """The same of a basket."""
    from parkfacts.exchange.office.word import basket as office_brief

    return office_brief.brief(content, pictures)


def presentation(content: Content) -> bytes:
    """A .pptx file."""
    from parkfacts.exchange.office.slides import presentation as office_slides

    return office_slides.presentation(content)


def basket_presentation(content: BasketContent, _: Pictures) -> bytes:
    """The same of a basket."""
    from parkfacts.exchange.office.slides import basket as office_slides_basket

    return office_slides_basket.basket_presentation(content)


def csv(content: Content) -> bytes:
    """A .csv file for Excel."""
    return _csv_of(content.listed)


def basket_csv(content: BasketContent, _: Pictures) -> bytes:
    """The same of a basket."""
    from parkfacts.compose.basket.list import basket_list

    return _csv_of(basket_list(content))


def markdown(content: Content) -> bytes:
    """An .md file."""
    before = [f"# {escaped(content.heading)}\n\n"]
    if content.signature.line:
        before.append(f"{escaped(content.signature.line)}\n\n")
    return in_bytes(chain(before, markdown_lines(content.below_heading)))


def basket_markdown(content: BasketContent, _: Pictures) -> bytes:
    """The same of a basket."""
    from parkfacts.exchange.files.basket_markdown import basket_markdown as write

    return write(content).encode()


def web_page(content: Content) -> bytes:
    """An .html file."""
    from parkfacts.exchange.files import web_page as page

    return in_bytes(page.page_pieces(content))


def basket_page(content: BasketContent, pictures: Pictures) -> bytes:
    """The same of a basket."""
    from parkfacts.exchange.files import web_page as page

    return page.basket_page(content, pictures).encode()


def json(content: Content) -> bytes:
    """A .json file."""
    return in_bytes(json_pieces(content.record()))


def basket_json(content: BasketContent, _: Pictures) -> bytes:
    """The same of a basket."""
    from parkfacts.compose.records import basket as basket_records

    return json_text(basket_records.basket_record(content)).encode()


def _csv_of(sheet: Sheet) -> bytes:
    # With a mark that says UTF-8 to Excel.
    return in_bytes(chain((_BOM,), csv_lines(sheet, "\r\n")))
