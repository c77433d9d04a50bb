"""Text files as tables: encodings, separators, quotes, and the lines that places tell."""

import codecs
import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.exchange.intake.grid.model import ReadingChoices
from parkfacts.exchange.intake.grid.reading import open_tables
from parkfacts.exchange.intake.grid.separators import separation
from parkfacts.exchange.intake.grid.tables import guarded
from parkfacts.exchange.intake.grid.text_file import open_text
from parkfacts.facts.problems import InputError
from parkfacts.facts.progress import untold

TABLE = "园区,外贸进出口值（亿元）,增速\n西永微电园,2788.4,2.1%\n两江新区,1953,-0.5%\n"
ROWS = [line.split(",") for line in TABLE.splitlines()]
FANTI = (
    "園區,產值（億元）,時間\n重慶兩江新區,1953,開發區國際貿易\n"
    "廣東自貿試驗區,21,經濟發展與對外開放\n"
)


def opened(data, **choices):
    return open_text(data, "数据.csv", ReadingChoices(**choices))


def grid_of(data, **choices):
    return opened(data, **choices).read("数据.csv", untold)


def texts(grid):
    return grid.texts.to_numpy().tolist()


@pytest.mark.parametrize(
    ("data", "encoding", "sure"),
    [
        (TABLE.encode(), "utf-8", True),
        (codecs.BOM_UTF8 + TABLE.encode(), "utf-8", True),
        (TABLE.encode("gbk"), "gb18030", True),
        (codecs.BOM_UTF16_LE + TABLE.encode("utf-16-le"), "utf-16-le", True),
        (codecs.BOM_UTF16_BE + TABLE.encode("utf-16-be"), "utf-16-be", True),
        (TABLE.encode("utf-16-le"), "utf-16-le", False),
        (TABLE.encode("utf-16-be"), "utf-16-be", False),
    ],
)
def test_the_encoding_is_found(data, encoding, sure):
    file = opened(data).file
    assert (file.encoding, file.sure) == (encoding, sure)
    assert texts(grid_of(data)) == ROWS


def test_big5_is_proposed_and_to_be_looked_at():
    file = opened(FANTI.encode("big5")).file
    assert (file.encoding, file.sure) == ("big5", False)
    assert texts(grid_of(FANTI.encode("big5")))[1][0] == "重慶兩江新區"


def test_a_person_may_say_another_encoding():
    data = FANTI.encode("big5")
    assert opened(data, encoding="big5").first_lines[0].startswith("園區")
    assert not opened(data, encoding="gb18030").first_lines[0].startswith("園區")
    assert texts(grid_of(TABLE.encode("utf-16"), encoding="utf-16")) == ROWS


def test_an_encoding_that_is_none_is_said():
    with pytest.raises(InputError, match="不认识编码 klingon"):
        _refused(TABLE.encode(), encoding="klingon")


def _refused(data, **choices):
    return guarded("数据.csv", lambda: opened(data, **choices))


def test_bytes_that_stand_for_nothing_are_told_with_their_place():
    data = TABLE.encode() + "好\xff坏,1,2\n".encode("latin-1", "ignore").join(
        [b"\xe5\xa5\xbd", b""]
    )
    found = opened(data)
    assert not found.file.sure
    problems = found.read("数据.csv", untold).problems
    assert [problem.place for problem in problems] == ["数据.csv:4 第1列"]
    assert problems[0].kind == "encoding"


@pytest.mark.parametrize("separator", ["\t", ";", "|", ",", "，", "、"])
def test_the_separator_is_found(separator):
    text = TABLE.replace(",", separator)
    file = opened(text.encode()).file
    assert (file.separator, file.sure) == (separator, True)
    assert texts(grid_of(text.encode())) == ROWS


def test_commas_of_thousands_do_not_part_a_table_of_tabs():
    text = "园区\t产值\n西永\t2,788\n两江\t1,953\n高新\t1,021\n"
    assert separation(text).separator == "\t"


def test_blanks_may_part_and_are_to_be_looked_at():
    text = "园区        产值    增速\n西永微电园  2788.4  2.1%\n两江新区　　1953    -0.5%\n"
    found = opened(text.encode())
    assert (found.file.separator, found.file.sure) == (" ", False)
    assert texts(grid_of(text.encode()))[2] == ["两江新区", "1953", "-0.5%"]


def test_a_text_without_separators_is_one_column():
    assert texts(grid_of("西永\n两江\n".encode())) == [["西永"], ["两江"]]


def test_the_first_line_may_say_the_separator():
    grid = grid_of(b"sep=;\na;1\nb;2,5\n")
    assert texts(grid) == [["a", "1"], ["b", "2,5"]]
    assert grid.place(0) == "数据.csv:2"


def test_a_table_of_markdown_is_read():
    text = "| 园区 | 产值 |\n|---|---:|\n| 西永 | 1\\|2 |\n"
    assert texts(grid_of(text.encode())) == [["园区", "产值"], ["", ""], ["西永", "1|2"]]


def test_places_tell_the_line_though_cells_go_over_lines():
    grid = grid_of('名,"两\n行"\n\na,1\n'.encode())
    assert texts(grid) == [["名", "两\n行"], ["", ""], ["a", "1"]]
    assert [grid.place(row) for row in range(3)] == ["数据.csv:1", "数据.csv:3", "数据.csv:4"]
    assert grid.place(2, 1) == "数据.csv:4 第2列"


def test_a_quote_that_is_never_closed_hides_no_line():
    grid = grid_of(b'a,"1\nb,2\nc,3\n')
    assert texts(grid) == [["a", '"1'], ["b", "2"], ["c", "3"]]
    assert [problem.line() for problem in grid.problems] == [
        "数据.csv:1: 引号不成对，从这一行起整个文件的引号都当作普通字符；应为：引号成对"
    ]


def test_quotes_amid_a_cell_are_read():
    assert texts(grid_of(b'a,"b"c\n1,2\n')) == [["a", "bc"], ["1", "2"]]


def test_nul_and_other_controls_are_taken_out_and_told():
    grid = grid_of("甲,1\x00\n乙,\x072\n".encode())
    assert texts(grid) == [["甲", "1"], ["乙", "2"]]
    assert [problem.place for problem in grid.problems] == ["数据.csv:1 第2列", "数据.csv:2 第2列"]


def test_blanks_of_every_width_stay():
    grid = grid_of("名称,数\n　　其中：西永,１２\n\u00a0 b ,3\n".encode())
    assert texts(grid)[1:] == [["　　其中：西永", "１２"], ["\u00a0 b ", "3"]]


def test_a_csv_called_xls_is_read(tmp_path):
    path = tmp_path / "报表.xls"
    path.write_bytes(TABLE.encode("gbk"))
    found = open_tables(path)
    assert found.file.kind == "csv"
    assert texts(found.grid("报表.xls")) == ROWS


PLAIN = st.text(st.characters(blacklist_categories=("Cc", "Cs", "Cf", "Zl", "Zp", "Cn"))).filter(
    lambda text: not text or not text.isspace()
)


@given(st.lists(st.tuples(PLAIN, PLAIN, st.just("末")), min_size=1, max_size=5))
def test_what_is_written_as_csv_comes_in_unchanged(rows):
    file = StringIO()
    csv.writer(file, lineterminator="\n").writerows(rows)
    found = texts(grid_of(file.getvalue().encode(), separator=",", encoding="utf-8"))
    assert found == [list(row) for row in rows]


@given(st.binary(max_size=200))
def test_any_bytes_are_a_text_or_are_refused(data):
    try:
        said = "".join(_refused(data).first_lines)
    except InputError as error:
        said = str(error)
    assert "\n" not in said


def test_thousands_that_commas_cut_are_told_with_their_line():
    grid = grid_of("园区,产值\n甲园,4,013\n乙园,503\n".encode())
    assert [(one.kind, one.place) for one in grid.problems] == [("separator", "数据.csv:2")]


def test_marks_of_direction_are_taken_out():
    assert texts(grid_of("甲\u200f\u200e园,1\n".encode())) == [["甲园", "1"]]
