"""Workbooks as other programs than Excel write them, and what is odd in their cells."""

import pytest
import xlsxwriter
from make_workbooks import package, plain_xlsx, relations, rows_xml

from parkfacts.exchange.intake.grid.cells import COLUMNS
from parkfacts.exchange.intake.grid.model import Area, CellKind
from parkfacts.exchange.intake.grid.reading import open_tables
from parkfacts.facts.problems import InputError
from parkfacts.facts.progress import Cancelled


@pytest.fixture
def grid_of(tmp_path):
    def read(data, sheet="表1", **how):
        path = tmp_path / "a.xlsx"
        path.write_bytes(data)
        return open_tables(path).grid(sheet, **how)

    return read


def texts(grid):
    return grid.texts.to_numpy().tolist()


def test_cells_without_places_follow_one_another(grid_of):
    rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>4</v></c></row>"
    assert texts(grid_of(plain_xlsx(rows_xml(rows)))) == [["1", "2"], ["", "4"]]


def test_prefixes_single_quotes_remarks_and_other_encodings_are_read(grid_of):
    odd = (
        "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
        "<x:sheetData><x:row r='2'><x:c r='B2' t='str'><x:v>甲&amp;乙</x:v></x:c></x:row>"
        "</x:sheetData></x:worksheet>"
    )
    assert texts(grid_of(plain_xlsx(odd))) == [["", ""], ["", "甲&乙"]]
    row = (
        '<row r="1"><!-- <c r="A1"><v>9</v></c> -->'
        '<c r="B1" t="str"><v><![CDATA[a<b]]></v></c></row>'
    )
    assert texts(grid_of(plain_xlsx(rows_xml(row)))) == [["", "a<b"]]
    wide = '<?xml version="1.0" encoding="UTF-16"?>' + rows_xml(
        '<row r="1"><c r="A1"><v>7</v></c></row>'
    )
    assert texts(grid_of(plain_xlsx(wide.encode("utf-16")))) == [["7"]]


def test_runs_are_joined_notes_stay_raised_and_readings_are_left_out(grid_of):
    shared = (
        '<si><r><t>1234</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si>'
        "<si><t>重庆</t><rPh sb='0' eb='2'><t>chongqing</t></rPh></si>"
        '<si/><si><t xml:space="preserve"> a_x000D_\nb </t></si>'
    )
    cells = "".join(f'<c r="{at}1" t="s"><v>{n}</v></c>' for n, at in enumerate("ABCD"))
    sheet = rows_xml(f'<row r="1">{cells}</row>')
    assert texts(grid_of(plain_xlsx(sheet, shared=shared))) == [["1234¹", "重庆", "", " a\nb "]]


def test_errors_truths_and_formulas_without_values_are_told(grid_of):
    row = (
        '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="b"><v>1</v></c>'
        '<c r="C1"><f>A1+1</f></c><c r="D1"><f>A1+1</f><v></v></c>'
        '<c r="E1" t="str"><f>A1</f><v></v></c>'
        '<c r="F1"><f>1+1</f><v>2</v></c></row>'
    )
    grid = grid_of(plain_xlsx(rows_xml(row)))
    assert texts(grid) == [["#DIV/0!", "TRUE", "", "", "", "2"]]
    error, truth, missing = CellKind.ERROR, CellKind.TRUTH, CellKind.UNCALCULATED
    assert grid.kinds.tolist() == [
        [error, truth, missing, missing, CellKind.EMPTY, CellKind.NUMBER]
    ]


def test_digits_are_those_that_excel_has(grid_of):
    row = (
        '<row r="1"><c r="A1"><v>21.000000000000004</v></c>'
        '<c r="B1"><v>2.1000000000000001E-2</v></c></row>'
    )
    grid = grid_of(plain_xlsx(rows_xml(row)))
    assert texts(grid) == [["21", "0.021"]]
    assert grid.stored == {}


def test_days_count_from_1904_where_the_workbook_says_so(grid_of):
    styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs>'
    sheet = rows_xml('<row r="1"><c r="A1" s="1"><v>43844</v></c></row>')
    book = '<workbookPr date1904="1"/>'
    assert texts(grid_of(plain_xlsx(sheet, styles=styles, book=book))) == [["2024年1月15日"]]


def test_merged_areas_are_told_from_their_first_cell(grid_of):
    sheet = rows_xml(
        '<row r="1"><c r="A1"><v>1</v></c></row>',
        '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>',
    )
    assert grid_of(plain_xlsx(sheet)).merged == (Area(0, 0, 1, 2),)


def test_rows_that_are_only_formatted_are_not_there(grid_of, tmp_path):
    rows = "".join(f'<row r="{at}" ht="20"><c r="A{at}" s="3"/></row>' for at in range(2, 200_000))
    grid = grid_of(plain_xlsx(rows_xml('<row r="1"><c r="A1"><v>1</v></c></row>' + rows)))
    assert grid.texts.shape == (1, 1)


def test_a_stray_cell_far_away_does_not_fill_the_memory(grid_of):
    sheet = rows_xml(
        '<row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    )
    with pytest.raises(InputError, match="1048576 行 16384 列，过大"):
        grid_of(plain_xlsx(sheet))


def test_a_cell_beyond_the_last_column_is_none(grid_of):
    sheet = rows_xml('<row r="1"><c r="A1"><v>1</v></c><c r="ZZZ1"><v>2</v></c></row>')
    grid = grid_of(plain_xlsx(sheet))
    assert grid.texts.shape == (1, 1)
    assert COLUMNS == 16_384


def test_control_characters_are_taken_out_and_told_with_their_place(grid_of):
    row = '<row r="3"><c r="B3" t="str"><v>西_x0007_永\u200b</v></c></row>'
    grid = grid_of(plain_xlsx(rows_xml(row)))
    assert grid.texts.iat[2, 1] == "西永"
    assert [problem.line() for problem in grid.problems] == [
        "表1!B3: 有看不见的控制字符（U+0007、U+200B），已去掉"
    ]


def test_progress_is_told_and_ends_where_nobody_waits(grid_of, tmp_path):
    path = tmp_path / "big.xlsx"
    book = xlsxwriter.Workbook(str(path))
    book.add_worksheet("表1").write_column(0, 0, [f"文{at}" for at in range(1000)])
    book.close()
    shares = []
    grid_of(path.read_bytes(), told=shares.append)
    assert shares
    assert all(0 <= share <= 1 for share in shares)

    def cancelled(_share):
        raise Cancelled

    with pytest.raises(Cancelled):
        grid_of(path.read_bytes(), told=cancelled)


def test_a_part_that_unpacks_without_end_is_refused(grid_of, monkeypatch):
    monkeypatch.setattr("parkfacts.exchange.intake.grid.package.LARGEST_PART", 1000)
    rows = "".join(f'<row r="{at}"><c r="A{at}"><v>1</v></c></row>' for at in range(1, 200))
    with pytest.raises(InputError, match="解开后过大"):
        grid_of(plain_xlsx(rows_xml(rows)))


def test_entities_of_a_document_do_not_grow(grid_of):
    bomb = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    data = package(
        {
            "_rels/.rels": relations(r1="officeDocument xl/workbook.xml"),
            "xl/workbook.xml": f"{bomb}<workbook><sheets>&b;</sheets></workbook>",
        }
    )
    with pytest.raises(InputError, match="没有工作表"):
        grid_of(data)


def test_rows_and_columns_without_a_size_are_hidden(grid_of):
    columns = '<cols><col min="2" max="2" width="0" customWidth="1"/></cols><sheetData>'
    rows = (
        '<row r="1" ht="0" customHeight="1"><c r="A1"><v>1</v></c></row>'
        '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>'
    )
    grid = grid_of(plain_xlsx(rows_xml(rows).replace("<sheetData>", columns)))
    assert (grid.hidden_rows, grid.hidden_columns) == (frozenset({0}), frozenset({1}))


def test_a_date_that_has_no_format_of_one_is_no_number(grid_of):
    grid = grid_of(plain_xlsx(rows_xml('<row r="1"><c r="A1" t="d"><v>2024-01-01</v></c></row>')))
    assert texts(grid) == [["2024-01-01"]]
    assert grid.kinds[0, 0] == CellKind.DATE


def test_a_sheet_that_breaks_off_is_refused(grid_of):
    whole = rows_xml(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'
    )
    with pytest.raises(InputError, match="没有写完"):
        grid_of(plain_xlsx(whole[: whole.index('<row r="2"')]))
