"""The command export: files by their endings, the same choice as facts and compare."""

from __future__ import annotations

import json

import pytest
from compared import BUNDLED
from exported import trade_facts
from make_baskets import basket, heading
from msgspec.structs import replace
from packages import Book, Package, W
from PySide6.QtGui import QImage

from parkfacts.cli.program import run
from parkfacts.compose.basket.collect import of_claims, of_fact_chart, of_facts
from parkfacts.exchange.files.basket_file import write_basket
from parkfacts.exchange.files.exports import BY_SUFFIX


@pytest.fixture
def ask(capsys):
    """Run a command over the bundled dataset: exit code, stdout, stderr."""

    def asked(*arguments: str) -> tuple[int, str, str]:
        code = run([*arguments])
        return code, *capsys.readouterr()

    return asked


def test_facts_go_into_a_workbook(ask, tmp_path):
    path = tmp_path / "西永.xlsx"
    code, out, err = ask("export", "facts", "--park", "西永综保区", "--to", str(path))
    assert (code, out) == (0, "")
    assert str(path) in err
    assert "2788.44亿元" in {
        text for row in Book(path.read_bytes()).sheets["数据"] for text, _ in row
    }


def test_the_choice_is_that_of_the_command_facts(ask, tmp_path):
    chosen = ("--park", "西永综保区", "--family", "外贸")
    _, listed, _ = ask("facts", *chosen, "--format", "json")
    path = tmp_path / "a.json"
    ask("export", "facts", *chosen, "--to", str(path))
    record = json.loads(path.read_text(encoding="utf-8"))
    assert [one["id"] for one in record["facts"]] == [one["id"] for one in json.loads(listed)]


def test_a_comparison_goes_into_a_document_with_its_picture(ask, tmp_path):
    path = tmp_path / "对比.docx"
    code, _, _ = ask("export", "compare", "西永综保区", "成都高新综保区", "--derive",
                     "--style", "gbt7714-2015", "--to", str(path))  # fmt: skip
    assert code == 0
    package = Package(path.read_bytes())
    assert "与西永综保之差" in package.parts["word/document.xml"].decode()
    assert [name for name in package.parts if name.startswith("word/media/")]


def test_rows_with_nothing_to_compare_are_written_only_if_they_are_wanted(ask, tmp_path):
    zones = ("西永综保区", "成都高新综保区")

    def rows(*flags):
        path = tmp_path / "对比.json"
        code, _, err = ask("export", "compare", *zones, *flags, "--to", str(path))
        assert code == 0
        found = json.loads(path.read_text(encoding="utf-8"))["rows"]
        return found, "--all-rows" in err

    few, told = rows()
    assert told
    assert all(sum(cell is not None for cell in row["cells"]) > 1 for row in few)
    everything, told = rows("--all-rows")
    assert not told
    assert 0 < len(few) < len(everything)


@pytest.mark.parametrize("ending", list(BY_SUFFIX))
def test_claims_go_into_every_kind_of_file(ask, tmp_path, ending):
    path = tmp_path / f"记事{ending}"
    code, out, err = ask("export", "claims", "--park", "西永微电园", "--to", str(path))
    assert (code, out) == (0, "")
    assert str(path) in err
    assert path.stat().st_size > 100


def test_the_choice_of_claims_is_that_of_the_command_claims(ask, tmp_path):
    chosen = ("--park", "西永微电园", "--search", "首")
    _, listed, _ = ask("claims", *chosen, "--format", "json")
    path = tmp_path / "a.json"
    ask("export", "claims", *chosen, "--to", str(path))
    record = json.loads(path.read_text(encoding="utf-8"))
    assert record["claims"] == json.loads(listed)
    assert {one["source"] for one in record["claims"]} == set(record["sources"])


def test_no_claims_write_nothing(ask, tmp_path):
    path = tmp_path / "a.csv"
    code, _, err = ask("export", "claims", "--search", "没有这样的词", "--to", str(path))
    assert (code, path.exists()) == (1, False)
    assert "记事" in err


@pytest.mark.parametrize("ending", list(BY_SUFFIX))
def test_a_basket_goes_into_every_kind_of_file(ask, tmp_path, ending):
    basket_file = tmp_path / "a.parkbasket"
    trade = [one for one in BUNDLED.facts if BUNDLED.indicator(one).name == "外贸进出口值"]
    things = [*of_facts(trade[:2], BUNDLED), *of_claims(BUNDLED.claims[:1], BUNDLED),
              *of_fact_chart(trade, [], BUNDLED)]  # fmt: skip
    write_basket(basket_file, basket(heading("h"), *things))
    path = tmp_path / f"篮{ending}"
    code, out, _ = ask("export", "basket", str(basket_file), "--to", str(path))
    assert (code, out) == (0, "")
    assert path.stat().st_size > 1000


def test_options_say_how_facts_are_written(ask, tmp_path):
    path = tmp_path / "a.csv"
    chosen = ("--park", "西永综保区", "--search", "外贸进出口值 2788")
    written = (
        "--value",
        "number",
        "--unit",
        "万元",
        "--citations",
        "short",
        "--punctuation",
        "half",
    )
    assert ask("export", "facts", *chosen, *written, "--to", str(path))[0] == 0
    text = path.read_text(encoding="utf-8-sig")
    assert "数值 (万元)" in text
    assert "27884400" in text
    assert "2788.44亿元" not in text
    assert "重庆与世界, 2025-03-12 (年份推断)" in text


def test_a_document_without_sources_has_no_footnotes(ask, tmp_path):
    path = tmp_path / "a.docx"
    assert ask("export", "facts", "--park", "西永综保区", "--citations", "none",
               "--to", str(path))[0] == 0  # fmt: skip
    package = Package(path.read_bytes())
    assert not list(package.trees["word/document.xml"].iter(f"{W}footnoteReference"))


def test_a_basket_is_cited_briefly_and_in_one_unit(ask, tmp_path):
    basket_file, path = tmp_path / "a.parkbasket", tmp_path / "a.md"
    trade = [one for one in BUNDLED.facts if BUNDLED.indicator(one).name == "外贸进出口值"]
    write_basket(basket_file, basket(*of_facts(trade, BUNDLED)))
    ask("export", "basket", str(basket_file), "--unit", "万元", "--citations", "short",
        "--to", str(path))  # fmt: skip
    text = path.read_text(encoding="utf-8")
    assert "27884400" in text
    assert "[1] 重庆与世界，2025-03-12（年份推断）" in text


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("facts", "--value", "literal", "--to", "a.json"), "--value 在这里不起作用"),
        (("facts", "--title", "x", "--to", "a.csv"), "--title 在这里不起作用"),
        (("facts", "--author", "x", "--to", "a.png"), "--author 在这里不起作用"),
        (("compare", "西永综保区", "成都高新综保区", "--citations", "none", "--to", "a.docx"),
         "--citations 在这里不能是 none"),
        (("claims", "--unit", "万元", "--to", "a.md"), "--unit"),
    ],
)  # fmt: skip
def test_options_that_change_nothing_are_wrong_use(ask, tmp_path, arguments, told):
    *given, name = arguments
    code, _, err = ask("export", *given, str(tmp_path / name))
    assert code == 2
    assert told in err
    assert not (tmp_path / name).exists()


TWO = ("compare", "西永综保区", "成都高新综保区")


@pytest.mark.parametrize(("given", "edited"), [((), False), (("--charts", "editable"), True)])
def test_charts_of_a_document_are_pictures_or_can_be_edited(ask, tmp_path, given, edited):
    path = tmp_path / "a.docx"
    assert ask("export", *TWO, *given, "--to", str(path))[0] == 0
    package = Package(path.read_bytes())
    assert bool(package.named(r"word/charts/chart\d+\.xml")) == edited
    assert bool([name for name in package.parts if name.startswith("word/media/")]) != edited


@pytest.mark.parametrize(
    ("name", "start"), [("图.png", b"\x89PNG"), ("图.svg", b"<?xml"), ("图.PDF", b"%PDF-")]
)
def test_the_chart_alone_is_a_file_of_the_kind_of_its_name(ask, tmp_path, name, start):
    for what in (TWO, ("facts", "--search", "外贸进出口值")):
        path = tmp_path / name
        assert ask("export", *what, "--to", str(path))[0] == 0
        assert path.read_bytes().startswith(start)


def test_the_chart_is_as_wide_as_is_said(ask, tmp_path):
    path = tmp_path / "图.png"
    ask("export", *TWO, "--width", "12", "--to", str(path))
    image = QImage(str(path))
    assert image.width() == round(12 / 2.54 * 300)
    code, _, err = ask("export", *TWO, "--width", "3", "--to", str(path))
    assert code == 2
    assert "8 至 40 厘米" in err
    assert ask("export", *TWO, "--width", "12", "--to", str(tmp_path / "a.md"))[0] == 2


def test_where_there_is_no_chart_no_picture_is_written(ask, tmp_path):
    path = tmp_path / "图.png"
    code, _, err = ask("export", "facts", "--search", "没有这样的词", "--to", str(path))
    assert (code, path.exists()) == (1, False)
    code, _, err = ask("export", "claims", "--to", str(path))
    assert code == 2
    assert "不能写成图片" in err


def test_a_comparison_keeps_its_own_meaning_of_period(ask, tmp_path):
    path = tmp_path / "a.docx"
    assert ask("export", "compare", "西永综保区", "成都高新综保区", "--period", "same",
               "--style", "short", "--to", str(path))[0] == 0  # fmt: skip
    notes = Package(path.read_bytes()).parts["word/footnotes.xml"].decode()
    assert "重庆与世界，2025-03-12" in notes
    assert "[EB/OL]" not in notes


@pytest.mark.parametrize("what", ["facts", "basket"])
def test_title_and_signature_are_given_by_flags(ask, tmp_path, what):
    kept, path = tmp_path / "资料篮.parkbasket", tmp_path / "a.pptx"
    write_basket(kept, replace(basket(*of_facts(trade_facts()[:5], BUNDLED)), title="资料篮"))
    wanted = ["facts", "--park", "西永综保区"] if what == "facts" else ["basket", str(kept)]
    signed = ["--title", "外贸简报", "--organisation", "某局", "--author", "张三"]
    assert ask("export", *wanted, *signed, "--to", str(path))[0] == 0
    core = Package(path.read_bytes()).parts["docProps/core.xml"].decode()
    assert "<dc:title>外贸简报</dc:title><dc:creator>张三</dc:creator>" in core
    assert ask("export", *wanted, "--to", str(path))[0] == 0
    core = Package(path.read_bytes()).parts["docProps/core.xml"].decode()
    assert "外贸" in core.partition("<dc:title>")[2]
    assert "篮" not in core
    assert "<dc:creator></dc:creator>" in core


def test_another_ending_is_wrong_use(ask, tmp_path):
    code, _, err = ask("export", "facts", "--to", str(tmp_path / "a.doc"))
    assert code == 2
    assert ".xlsx、.docx" in err


def test_nothing_to_export_writes_nothing(ask, tmp_path):
    path = tmp_path / "a.csv"
    code, _, err = ask("export", "facts", "--search", "没有这样的词", "--to", str(path))
    assert code == 1
    assert "没有写文件" in err
    assert not path.exists()


def test_a_folder_in_place_of_the_file_is_one_clear_line(ask, tmp_path):
    (tmp_path / "a.md").mkdir()
    code, _, err = ask("export", "facts", "--to", str(tmp_path / "a.md"))
    assert code == 1
    assert err.startswith("parkfacts: 没有写下")
    assert err.count("\n") == 1


@pytest.mark.parametrize("missing", [("export",), ("export", "facts")])
def test_what_is_missing_is_said(ask, missing):
    code, _, err = ask(*missing)
    assert code == 2
    assert "缺少" in err


@pytest.mark.parametrize("ending", [".png", ".pdf", ".docx", ".html"])
def test_what_is_drawn_is_not_drawn_in_boxes(ask, tmp_path, monkeypatch, ending):
    """Without a Chinese font nothing is written, and it is told which to install."""
    monkeypatch.setattr("parkfacts.drawing.fonts.system_family", lambda: "")
    path = tmp_path / f"a{ending}"
    code, _, err = ask("export", "facts", "--park", "西永综保区", "--to", str(path))
    assert (code, path.exists()) == (1, False)
    assert "fonts-noto-cjk" in err


def test_a_basket_with_a_chart_is_not_drawn_in_boxes(ask, tmp_path, monkeypatch):
    monkeypatch.setattr("parkfacts.drawing.fonts.system_family", lambda: "")
    kept, path = tmp_path / "a.parkbasket", tmp_path / "a.docx"
    write_basket(kept, basket(*of_fact_chart(trade_facts()[:4], [], BUNDLED)))
    code, _, err = ask("export", "basket", str(kept), "--to", str(path))
    assert (code, path.exists()) == (1, False)
    assert "fonts-wqy-microhei" in err


def test_what_is_not_drawn_needs_no_font(ask, tmp_path, monkeypatch):
    monkeypatch.setattr("parkfacts.drawing.fonts.system_family", lambda: "")
    path = tmp_path / "a.xlsx"
    assert ask("export", "facts", "--park", "西永综保区", "--to", str(path))[0] == 0
