"""Files that cannot be read: one clear line, and the way out; whatever they are called."""

import random
import re
import zipfile
from pathlib import Path

import pytest
from make_workbooks import package, plain_xlsx, rows_xml, xlsb, xlsx

from parkfacts.exchange.intake.grid import reading
from parkfacts.exchange.intake.grid.reading import open_tables
from parkfacts.facts.problems import InputError

FILES = Path(__file__).parent / "files"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def read_all(path):
    opened = open_tables(path)
    return [opened.grid(sheet) for sheet in opened.file.sheets]


def refusal(tmp_path, data, name="报表.xlsx"):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(InputError) as raised:
        read_all(path)
    said = str(raised.value)
    assert said.startswith(f"{name}：")
    assert "\n" not in said
    return said


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "文件是空的"),
        (b" \n\n", "文件是空的"),
        (b"%PDF-1.7 ...", "这是 PDF 文件"),
        (b"{\\rtf1 a}", "这是 RTF 文件"),
        (b"\x89PNG\r\n\x1a\n\0\0", "这是 图片 文件"),
        (b"Rar!\x1a\x07\0", "这是 压缩 文件"),
        (package({"word/document.xml": "<a/>"}), "这是 Word 文件.*复制"),
        (package({"readme.txt": "a"}), "先解压"),
        (package({"a/b.xlsx": "a"}), "先解压"),
        (OLE + "WordDocument".encode("utf-16-le") + bytes(600), "这是 Word 文件"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "有打开密码.*去掉密码"),
        (OLE, "不是 Excel 工作簿，或已损坏"),
        (b"<html><p>a</p></html>", "网页里没有表格"),
        (
            package({"content.xml": "<a/>", "META-INF/manifest.xml": "<encryption-data/>"}),
            "有打开密码",
        ),
        (random.Random(1).randbytes(5000), "不认识这种文件"),
        (xlsx()[:3000], "已损坏"),
        (b"PK\x03\x04" + bytes(40), "已损坏"),
    ],
)  # fmt: skip
def test_what_is_no_table_is_said_in_one_line(tmp_path, data, said):
    assert re.search(said, refusal(tmp_path, data))


def test_an_old_workbook_with_a_password_is_said_to_have_one(tmp_path):
    # BOF of BIFF8, then FILEPASS ([MS-XLS] 2.4.117) for RC4.
    begin = b"\x09\x08\x10\x00\x00\x06\x05\x00" + bytes(12)
    lock = b"\x2f\x00\x36\x00\x01\x00" + bytes(52)
    assert "有打开密码" in refusal(tmp_path, begin + lock + b"\x0a\0\0\0", "a.xls")


def test_a_file_that_is_too_large_says_how_large_it_may_be(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "LARGEST_FILE", 1024**2)
    assert "至多 1 MB" in refusal(tmp_path, b"a" * (2 * 1024**2))


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path):
    with pytest.raises(InputError, match="没有这个文件"):
        open_tables(tmp_path / "a.xlsx")
    with pytest.raises(InputError, match="文件夹"):
        open_tables(tmp_path)


def test_macros_are_told_and_not_run(tmp_path):
    path = tmp_path / "a.xlsm"
    path.write_bytes(xlsx())
    with zipfile.ZipFile(path, "a") as made:
        made.writestr("xl/vbaProject.bin", b"\xd0\xcf")
    assert open_tables(path).file.remarks == ("工作簿里有宏，没有运行，只读了值",)


def said_of(path):
    try:
        read_all(path)
    except InputError as error:
        return str(error)
    return ""


SOUND = {
    "xlsx": xlsx(),
    "xlsb": xlsb(),
    "xls": (FILES / "sample.xls").read_bytes(),
    "ods": (FILES / "sample.ods").read_bytes(),
}


@pytest.mark.parametrize("kind", SOUND)
@pytest.mark.parametrize("seed", range(60))
def test_a_broken_workbook_is_read_or_refused_in_one_line(tmp_path, kind, seed):
    chance = random.Random(seed)
    data = bytearray(SOUND[kind])
    for _ in range(chance.randrange(1, 30)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    if seed % 3 == 0:
        del data[chance.randrange(len(data)) :]
    path = tmp_path / "a.dat"
    path.write_bytes(data)
    assert "\n" not in said_of(path)


ENDLESS = (
    plain_xlsx(rows_xml('<row r="1">' + '<c r="A1">' * 200_000)),
    plain_xlsx(rows_xml('<row r="1">' + '<c r="A1"' * 200_000)),
    plain_xlsx(rows_xml("<!--" * 300_000)),
    plain_xlsx(rows_xml(""), shared="<si>" * 300_000 + "<a/>"),
    plain_xlsx(rows_xml(""), shared="<si>" + "<rPh>" * 300_000 + "</si>"),
    plain_xlsx(rows_xml('<row r="1"><c r="A1"><v>1</v></c></row>'), styles="<cellXfs>" * 9_000),
    ("<table>" + "<tr><td colspan=99999>a" * 3_000).encode(),
    ("<table>" * 3_000 + "<tr><td>a").encode(),
    ("a|b\n" + " " * 200_000 + "x\n").encode(),
    ('"a' * 200_000).encode(),
)


@pytest.mark.parametrize("at", range(len(ENDLESS)))
def test_what_never_ends_is_read_or_refused_at_once(tmp_path, at):
    path = tmp_path / "a.xlsx"
    path.write_bytes(ENDLESS[at])
    assert "\n" not in said_of(path)


def test_cells_that_are_repeated_without_end_fill_no_memory(tmp_path):
    namespaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f"<office:document-content{namespaces}><office:body><office:spreadsheet>"
        '<table:table table:name="a"><table:table-row table:number-rows-repeated="1000000">'
        '<table:table-cell table:number-columns-repeated="16384"><text:p>a</text:p>'
        "</table:table-cell></table:table-row></table:table>"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    assert "表过大" in refusal(tmp_path, package({"content.xml": content}))
