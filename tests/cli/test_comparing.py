"""The commands compare and verdict: formats, filters, remarks on stderr, exit codes."""

from __future__ import annotations

import csv
import io
import json

import pytest
from compared import BUNDLED

from parkfacts.cli.program import run

ZONES = ("西永综保区", "成都高新综保区", "海口综保区")


@pytest.fixture
def ask(capsys):
    """Run a command over the bundled dataset: exit code, stdout, stderr."""

    def asked(*arguments: str) -> tuple[int, str, str]:
        code = run([*arguments])
        return code, *capsys.readouterr()

    return asked


@pytest.mark.parametrize("form", ["table", "json", "csv", "md", "html", "tsv", "paragraph"])
def test_every_format_has_figure_and_reason(ask, form):
    code, out, err = ask("compare", *ZONES, "--period", "same", "--format", form)
    assert code == 0
    assert "--all-rows 列出" in err
    assert "2788.44" in out
    assert "分母不同" in out


def test_json_has_rows_with_verdicts(ask):
    _, out, _ = ask("compare", *ZONES, "--format", "json", "--indicator", "外贸进出口值")
    (row,) = json.loads(out)["rows"]
    assert row["verdict"]["rank"] is True
    assert [cell["literal"] for cell in row["cells"]] == ["2788.44亿元", "5021亿元", "334亿元"]
    assert row["verdict"]["reasons"][0]["code"] == "includes"


def test_csv_has_a_line_for_each_cell(ask):
    _, out, _ = ask("compare", *ZONES[:2], "--format", "csv", "--only", "comparable")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert {row["verdict"] for row in rows} == {"可比（注意口径）"}
    assert {row["verdict_code"] for row in rows} == {"comparable-mind-scope"}
    assert len(rows) == 4


def test_only_comparable_has_a_short_form(ask):
    assert ask("compare", *ZONES, "--only-comparable") == ask(
        "compare", *ZONES, "--only", "comparable"
    )


def test_derived_columns_are_against_the_baseline(ask):
    _, out, _ = ask("compare", *ZONES, "--derive", "--baseline", "海口综保区", "--family", "外贸")
    assert all(
        f"{head}（推算）" in out for head in ("与海口综保之差", "为海口综保的倍数", "表内位次")
    )


@pytest.mark.parametrize(
    ("arguments", "remark"),
    [
        (("西永", "科学城", "西永"), "西永微电园写了不止一次，只列一次"),
        (("西永", "科学城"), "这些园区没有共同的指标"),
        (("西永", "重庆市"), "未收录重庆市本级数据"),
        ((*ZONES, "--baseline", "西永"), "基准不在所比的园区之中"),
        ((*ZONES, "--family", "算力"), "没有符合条件的行，请放宽条件"),
    ],
)
def test_odd_wishes_give_a_remark(ask, arguments, remark):
    code, _, err = ask("compare", *arguments)
    assert code == 0
    assert remark in err


@pytest.mark.parametrize("export", [True, False])
@pytest.mark.parametrize("count", [1, 9])
def test_neither_one_park_nor_nine_are_compared(ask, tmp_path, export, count):
    path = tmp_path / "对比.docx"
    parks = [park.name for park in BUNDLED.dataset.parks[:count]] * (2 if count == 1 else 1)
    before, behind = (("export",), ("--to", str(path))) if export else ((), ())
    code, out, err = ask(*before, "compare", *parks, *behind)
    assert (code, out, path.exists()) == (2, "", False)
    assert f"至少 2 个、至多 8 个园区，这里有 {count} 个" in err


@pytest.mark.parametrize(
    "arguments",
    [
        ("compare", "西永综保区", "无此园区"),
        ("compare", *ZONES, "--indicator", "无此指标"),
        ("compare", *ZONES, "--family", "无此主题"),
        ("compare",),
        ("verdict", "xiyong-2025.trade-value-2024"),
        ("verdict", "xiyong-2025.trade-value-2024", "none.such"),
    ],
)
def test_wrong_use(ask, arguments):
    code, out, err = ask(*arguments)
    assert (code, out) == (2, "")
    assert err.startswith("parkfacts: ")


def test_verdict_of_two_facts(ask):
    ids = ("xiyong-2025.trade-share-2024", "chengdu-gaoxin-ftz-2024.trade-share-2024")
    code, out, _ = ask("verdict", *ids)
    assert code == 0
    assert out.splitlines()[:2] == [
        "并列：可以　求差：不可　求倍数：不可　分高低：不可",
        "分母不同：占重庆市、占四川省 [denominator]",
    ]
    _, out, _ = ask("verdict", *ids, "--format", "json")
    assert json.loads(out)["reasons"][0]["facts"] == list(ids)
