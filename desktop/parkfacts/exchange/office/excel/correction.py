"""A workbook (.xlsx) of facts for whoever is to correct them, to be taken back by id."""

from __future__ import annotations

from parkfacts.compose.page.sheet import Sheet
from parkfacts.compose.page.signature import Signature
from parkfacts.exchange.office.excel.book import Book

SHEET_NAME = "更正"
_HELP: tuple[tuple[str, str], ...] = (
    ("编号", "每条事实的编号，请勿改动；收回时按它对应。"),
    ("改数", "直接改“数值”“单位”“期间”等格；没改的格保持原样，收回时只列出改动。"),
    ("说明", "要说明的写在“备注”。"),
    ("不删", "不用改的行可以删去：收回时，表里没有的事实不受影响。"),
    ("新增", "新的事实另起一行，“编号”留空。"),
)


def correction_workbook(sheet: Sheet, title: str, origin: str, signature: Signature) -> bytes:
    """The workbook's bytes. Raises ValueError where a sheet can't hold so many rows."""
    book = Book(title, origin, signature)
    book.add_list(SHEET_NAME, sheet, blanks=True)
    book.add_lines("填写说明", ("项目", "说明"), _HELP)
    return book.data()
