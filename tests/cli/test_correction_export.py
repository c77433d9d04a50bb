"""Facts handed out for correction from the command line."""

from __future__ import annotations

from packages import Book
from tests import make

from parkfacts.cli.program import run
from parkfacts.facts.editing.applying import put
from parkfacts.facts.editing.edit import Edit
from parkfacts.facts.editing.new_own import base_of, new_own
from parkfacts.facts.own.carrying import carried
from parkfacts.facts.own.file import encode_own


def _sheet(path):
    (rows,) = list(Book(path.read_bytes()).sheets.values())[:1]
    return [[text for text, _ in row] for row in rows]


def test_own_facts_go_out_with_their_ids(tmp_path, capsys):
    base = make.dataset()
    own = new_own("我的", base_of(base))
    fact = make.fact("mine", "value", "130亿元", source="digest", paragraph=1)
    own = carried(put(own, (Edit("facts", None, fact),)), base)
    file, out = tmp_path / "我的.parkfacts", tmp_path / "核对.xlsx"
    file.write_bytes(encode_own(own))
    code = run(["export", "facts", "--with", str(file), "--for-correction", "--to", str(out)])
    assert code == 0, capsys.readouterr().err
    rows = _sheet(out)
    heads = next(row for row in rows if "编号" in row)
    assert "备注" in heads
    ids = [row[heads.index("编号")] for row in rows[rows.index(heads) + 1 :] if len(row) > 3]
    assert "mine" in ids
    assert len(ids) == 1


def test_only_a_workbook_takes_corrections(tmp_path, capsys):
    code = run(["export", "facts", "--for-correction", "--to", str(tmp_path / "a.docx")])
    assert code == 2
    assert ".xlsx" in capsys.readouterr().err


def test_what_differs_is_listed_first_with_what_it_was(tmp_path, capsys):
    sheet, own = tmp_path / "更正.xlsx", tmp_path / "my.parkfacts"
    for fact, literal in (("specialised-smes", "88家"), ("industrial-output", "999亿元")):
        assert run(["set", f"xiyong-2025.{fact}", f"literal={literal}", "--in", str(own)]) == 0
    given = ["--park", "西永微电园", "--with", str(own)]
    assert run(["export", "facts", *given, "--for-correction", "--to", str(sheet)]) == 0
    changed = ["xiyong-2025.industrial-output", "literal=1500亿元", "--in", str(own)]
    assert run(["set", *changed]) == 0
    capsys.readouterr()
    assert run(["import", str(sheet), "--into", str(own), "--dry-run"]) == 0
    first, *others = capsys.readouterr().out.splitlines()
    assert "有改动" in first
    assert first.index("1500亿元") < first.rindex("999亿元")
    assert not any("有改动  " in line for line in others)
