"""Tables of pages and of what was pasted."""

from email.message import EmailMessage

import pytest

from parkfacts.exchange.intake.grid.model import Area
from parkfacts.exchange.intake.grid.pasted import pasted_tables
from parkfacts.exchange.intake.grid.reading import open_tables
from parkfacts.facts.problems import InputError

EXCEL = """Version:1.0
StartHTML:0000000105
<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<style>td{mso-number-format:General}</style></head><body><table><!--StartFragment-->
<col width=64><col width=0 style='display:none'>
<tr><td colspan=2 style='mso-number-format:"\\@"'>园区</td><td>增速</td></tr>
<tr><td rowspan=2>西永<br>微电园</td><td>1</td>
<td align=right x:num="2.0999999999999999E-2">2.1%</td></tr>
<tr style='display:none'><td>2</td><td x:num>3</td></tr><!--EndFragment--></table></body></html>"""


def texts(opened, number=0):
    return opened.grid(opened.file.sheets[number]).texts.to_numpy().tolist()


def pasted(html):
    return pasted_tables(html, "")


def test_a_table_of_excel_comes_in_as_it_was_seen():
    opened = pasted(EXCEL)
    assert (opened.file.kind, opened.file.sheets) == ("pasted", ("剪贴板",))
    grid = opened.grid("剪贴板")
    assert texts(opened) == [["园区", "", "增速"], ["西永\n微电园", "1", "2.1%"], ["", "2", "3"]]
    assert grid.merged == (Area(0, 0, 0, 1), Area(1, 0, 2, 0))
    assert (grid.hidden_rows, grid.hidden_columns) == ({2}, {1})
    assert grid.stored == {}
    assert grid.place(1, 2) == "剪贴板!C2"


def test_digits_that_a_page_has_beside_what_it_shows_are_stored():
    html = '<table><tr><td sdval="2788.4417">2,788.44</td><td x:num="0.021">2.1%</td></tr></table>'
    grid = pasted(html).grid("剪贴板")
    assert grid.stored == {(0, 0): "2788.4417"}


def test_a_raised_mark_is_no_digit_of_its_figure():
    cells = ("1234<sup>1</sup>", "5 m<sup>2</sup>", "CO<sub>2</sub>")
    html = f"<table><tr><td>{'</td><td>'.join(cells)}</td></tr></table>"
    assert texts(pasted(html)) == [["1234¹", "5 m²", "CO₂"]]


def test_blanks_are_those_that_are_seen():
    cell = "<td>\n  &nbsp;&nbsp;其中：\n  西永 <p>a</p><p>b</p></td>"
    html = f"<table><tr>{cell}<td>　乙</td></tr></table>"
    assert texts(pasted(html)) == [["\u00a0\u00a0其中： 西永\na\nb", "　乙"]]


def test_several_tables_are_sheets_with_the_names_of_their_captions():
    first = "<table><caption>表1 产值</caption><tr><td>a</table>"
    html = f"{first}<p>x<table><tr><td>b</table><table></table>"
    opened = pasted(html)
    assert opened.file.sheets == ("表1 产值", "剪贴板 2")
    assert texts(opened, 1) == [["b"]]


def test_a_table_that_only_lays_out_others_is_none():
    inner = "<table><tr><td>园区</td><td>值</td></tr><tr><td>西永</td><td>1</td></tr></table>"
    opened = pasted(f"<table><tr><td>导航</td></tr><tr><td>{inner}</td></tr></table>")
    assert [texts(opened, at) for at in range(len(opened.file.sheets))] == [
        [["园区", "值"], ["西永", "1"]]
    ]


def test_what_is_not_seen_is_not_read():
    html = (
        "<div style='display:none'><table><tr><td>隐</td></tr></table></div>"
        "<table><tr><td>a<span style='display: none'>b</span><script>c</script></td></tr></table>"
    )
    assert texts(pasted(html)) == [["a"]]


def test_text_stands_in_for_html_without_a_table():
    opened = pasted_tables("<b>园区</b>", "园区\t值\n西永\t1\n")
    assert texts(opened) == [["园区", "值"], ["西永", "1"]]
    assert opened.grid("剪贴板").place(1, 1) == "剪贴板!B2"


def test_an_empty_clipboard_is_said_to_be():
    with pytest.raises(InputError, match="剪贴板里没有表格"):
        pasted_tables("<p> </p>", " \n")


@pytest.mark.parametrize("encoding", ["utf-8", "gb2312", "utf-16"])
def test_a_page_called_xls_is_read(tmp_path, encoding):
    path = tmp_path / "统计.xls"
    html = f"<html><head><meta charset={encoding}></head><table><tr><td>园区</td><td>1</td></table>"
    path.write_bytes(html.encode(encoding))
    opened = open_tables(path)
    assert opened.file.kind == "html"
    assert texts(opened) == [["园区", "1"]]


def test_a_page_that_declares_another_encoding_than_its_own_is_read(tmp_path):
    path = tmp_path / "a.html"
    path.write_bytes("<meta charset=utf-8><table><tr><td>园区产值</td></table>".encode("gbk"))
    assert texts(open_tables(path)) == [["园区产值"]]


def test_a_clipboard_that_was_kept_in_a_file_is_read(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(EXCEL, encoding="utf-8")
    assert texts(open_tables(path))[0] == ["园区", "", "增速"]


def test_a_page_in_one_file_is_read(tmp_path):
    letter = EmailMessage()
    letter.set_content("<table><tr><td>园区</td><td>1</td></tr></table>", subtype="html")
    path = tmp_path / "a.mht"
    path.write_bytes(bytes(letter))
    assert texts(open_tables(path)) == [["园区", "1"]]


def test_a_span_beyond_reason_fills_no_memory():
    html = "<table><tr><td rowspan=999999 colspan=999999>a</td></tr><tr><td>b</td></tr></table>"
    assert pasted(html).grid("剪贴板").texts.shape == (2, 1_001)


def test_what_was_struck_out_is_not_said_any_more():
    cells = "<td><del>7</del>8</td><td><span style='text-decoration: line-through'>7</span>9</td>"
    assert texts(pasted(f"<table><tr>{cells}</tr></table>")) == [["8", "9"]]
