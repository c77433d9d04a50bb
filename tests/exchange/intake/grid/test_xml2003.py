"""Workbooks in one XML, called .xls."""

from parkfacts.exchange.intake.grid.model import Area, CellKind
from parkfacts.exchange.intake.grid.reading import open_tables

XML = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style>
<Style ss:ID="d"><NumberFormat ss:Format="yyyy&quot;年&quot;m&quot;月&quot;"/></Style></Styles>
<Worksheet ss:Name="表1"><Table><Column ss:Index="3" ss:Hidden="1"/>
<Row><Cell ss:MergeAcross="1"><Data ss:Type="String">园区 <B>一</B></Data></Cell>
<Cell><Data ss:Type="Error">#REF!</Data></Cell></Row>
<Row ss:Index="4" ss:Hidden="1">
<Cell ss:Index="2" ss:StyleID="p"><Data ss:Type="Number">0.021</Data></Cell>
<Cell ss:StyleID="d"><Data ss:Type="DateTime">2024-01-15T00:00:00.000</Data></Cell></Row>
<Row><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell ss:Formula="=A1"/></Row>
</Table></Worksheet></Workbook>"""


def test_cells_formats_and_places_are_read(tmp_path):
    path = tmp_path / "统计.xls"
    path.write_text(XML, encoding="utf-8")
    opened = open_tables(path)
    grid = opened.grid("表1")
    assert (opened.file.kind, opened.file.sheets) == ("xls", ("表1",))
    assert grid.texts.to_numpy().tolist() == [
        ["园区 一", "", "#REF!"],
        ["", "", ""],
        ["", "", ""],
        ["", "2.10%", "2024年1月"],
        ["TRUE", "", ""],
    ]
    assert grid.kinds[4, 1] == CellKind.UNCALCULATED
    assert grid.merged == (Area(0, 0, 0, 1),)
    assert (grid.hidden_rows, grid.hidden_columns) == ({3}, {2})
