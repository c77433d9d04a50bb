"""The commands set, history and merge: what they write, say, and refuse."""

import json

import make
import make_own
import pytest
from msgspec.structs import replace

from parkfacts.cli.program import run
from parkfacts.facts.dataset.file import encode_dataset
from parkfacts.facts.editing.applying import applied
from parkfacts.facts.editing.edit import Edit
from parkfacts.facts.own.file import encode_own, read_own
from parkfacts.facts.own.model import Base


@pytest.fixture
def files(tmp_path):
    """A base and an own file above it."""
    base = tmp_path / "小样.json"
    base.write_bytes(encode_dataset(replace(make.tiny_dataset(), id="tiny")))
    mine = tmp_path / "我的.parkfacts"
    mine.write_bytes(encode_own(own()))
    return base, mine


def own():
    return replace(
        make_own.own(sources=make.tiny_dataset().sources),
        base=Base(id="tiny", title="小样", version="1"),
    )


@pytest.fixture
def ask(files, capsys):
    """Run a command: exit code, stdout, stderr."""

    def asked(*arguments):
        code = run([*map(str, arguments), "--dataset", str(files[0]), "--language", "zh"])
        return code, *capsys.readouterr()

    return asked


def facts(path):
    return {fact.id: fact for fact in read_own(path).facts}


def test_a_field_is_set_and_told_before_and_after(ask, files):
    code, out, err = ask("set", "own.value", "literal=近130亿元", "备注=快报数", "--in", files[1],
                         "--who", "李工")  # fmt: skip
    assert (code, out) == (0, "数值：120亿元 改为 近130亿元\n备注：（空） 改为 快报数\n")
    assert str(files[1]) in err
    fact = facts(files[1])["own.value"]
    assert (fact.quantity.qualifier, str(fact.quantity.value), fact.note) == ("近", "130", "快报数")
    assert [change.who for change in read_own(files[1]).changes] == ["李工"]


def test_the_first_correction_makes_its_file(ask, tmp_path):
    new = tmp_path / "新.parkfacts"
    assert ask("set", "daily.companies", "literal=210余家", "--in", new)[0] == 0
    made = read_own(new)
    assert (made.title, made.base.id, made.facts[0].corrects) == ("新", "tiny", "daily.companies")
    assert ask("set", "own.value", "note=x", "--in", tmp_path / "空.parkfacts")[0] == 2
    assert not (tmp_path / "空.parkfacts").exists()


def test_what_is_set_is_told_as_json(ask, files):
    code, out, _ = ask("set", "own.value", "status=planned", "--in", files[1], "--format", "json")
    assert (code, json.loads(out)["changes"]) == (
        0, [{"field": "status", "before": "已实现", "after": "计划"}]
    )  # fmt: skip


def test_a_dry_run_writes_nothing(ask, files):
    before = files[1].read_bytes()
    assert ask("set", "own.value", "note=x", "--in", files[1], "--dry-run")[0] == 0
    assert files[1].read_bytes() == before


def test_a_fact_of_the_base_is_corrected_and_corrected_again(ask, files):
    code, out, _ = ask("set", "daily.companies", "literal=210余家", "--in", files[1])
    assert (code, out) == (0, "数值：200余家 改为 210余家\n")
    assert ask("set", "daily.companies", "note=核过", "--in", files[1])[0] == 0
    (made,) = [fact for fact in facts(files[1]).values() if fact.corrects == "daily.companies"]
    assert (made.quantity.literal, made.note) == ("210余家", "核过")
    (record,) = read_own(files[1]).corrected
    assert record.row["quantity"]["literal"] == "200余家"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("own.value", "literal=很多"), 1, "很多"),
        (("own.value", "literal=5家"), 1, "单位"),
        (("own.value", "park=没有的园"), 1, "没有的园"),
        (("own.value", "nothing=1"), 2, "没有“nothing”这个字段"),
        (("own.value", "note"), 2, "字段=值"),
        (("own.valu", "note=x"), 2, "own.value"),
        (("zone", "note=x"), 2, "只有事实可以更正"),
    ],
)
def test_what_cannot_be_set_is_refused_in_a_line(ask, files, arguments, code, words):
    before = files[1].read_bytes()
    done, out, err = ask("set", *arguments, "--in", files[1])
    assert (done, out, err.count("\n")) == (code, "", 1)
    assert words in err or words.replace("没有“nothing”这个字段", "nothing") in err
    assert files[1].read_bytes() == before


def test_the_history_of_a_row_is_listed(ask, files):
    ask("set", "own.value", "note=一", "--in", files[1], "--who", "李工")
    ask("set", "own.value", "note=二", "--in", files[1], "--who", "王工")
    code, out, _ = ask("history", "own.value", "--in", files[1])
    lines = out.splitlines()
    assert code == 0
    assert [line for line in lines if "备注：一 改为 二" in line and "王工" in line]
    records = json.loads(ask("history", "own.value", "--with", files[1], "--format", "json")[1])
    assert [(one["who"], one["after"]) for one in records] == [
        ("王工", {"note": "二"}), ("李工", {"note": "一"})
    ]  # fmt: skip


def test_a_batch_is_taken_back_and_that_is_told(ask, files):
    ask("set", "own.value", "note=一", "--in", files[1], "--who", "李工")
    (batch,) = json.loads(ask("history", "--in", files[1], "--format", "json")[1])
    code, _, err = ask("history", "--take-back", batch["batch"], "--in", files[1])
    assert (code, facts(files[1])["own.value"].note) == (0, "")
    assert "已收回 1 处" in err
    now, then = json.loads(ask("history", "--in", files[1], "--format", "json")[1])
    assert (now["taken_back"], then["taken_back"]) == (False, True)


def test_what_was_changed_again_is_not_taken_back(ask, files):
    ask("set", "own.value", "note=一", "--in", files[1])
    (batch,) = json.loads(ask("history", "--in", files[1], "--format", "json")[1])
    ask("set", "own.value", "note=二", "--in", files[1])
    code, _, err = ask("history", "--take-back", batch["batch"], "--in", files[1])
    assert (code, facts(files[1])["own.value"].note) == (1, "二")
    assert "之后又改过" in err


def test_a_history_needs_a_file_and_an_id_that_is_known(ask, files):
    assert ask("history", "own.value")[0] == 2
    code, _, err = ask("history", "own.valu", "--in", files[1])
    assert (code, "own.value" in err) == (2, True)
    assert ask("history", "own.power", "--in", files[1])[0] == 0
    assert ask("history", "--take-back", "b-0", "--in", files[1])[0] == 2


def colleague(files, at, **fields):
    """Two copies of the own file: ours with a note, theirs with other fields."""
    base = own()
    pair = []
    for who, row, changed in (("李工", 0, {"note": "我"}), ("王工", at, fields)):
        edit = Edit("facts", base.facts[row], replace(base.facts[row], **changed))
        path = files[1].with_name(f"{who}.parkfacts")
        path.write_bytes(encode_own(applied(base, (edit,), make_own.by(who, "改"))))
        pair.append(path)
    return pair


@pytest.mark.parametrize("with_base", [True, False])
def test_files_that_changed_different_things_are_merged(ask, files, with_base):
    one, other = colleague(files, 1, note="他")
    out = files[1].with_name("合.parkfacts")
    base = ("--base", files[1]) if with_base else ()
    code, table, err = ask("merge", one, other, *base, "--out", out)
    assert (code, table) == (0, "")
    assert [fact.note for fact in read_own(out).facts] == ["我", "他"]
    assert str(out) in err


def test_what_both_changed_is_kept_twice_listed_and_makes_exit_code_1(ask, files):
    one, other = colleague(files, 0, note="他")
    code, table, err = ask("merge", one, other, "--out", one)
    assert code == 1
    assert "own.value" in table
    assert "我（李工）" in table
    assert "他（王工）" in table
    assert "1 处两人所改不同" in err
    assert sorted(fact.note for fact in read_own(one).facts) == ["", "他", "我"]


def test_conflicts_are_told_as_json(ask, files):
    one, other = colleague(files, 0, note="他")
    out = files[1].with_name("合.parkfacts")
    (told,) = json.loads(ask("merge", one, other, "--out", out, "--format", "json")[1])
    assert (told["id"], told["field"]) == ("own.value", "note")
    assert told["second"] == {"said": "他", "who": "王工", "at": "2026-11-29T08:31:00.000000Z"}
    assert told["beside"] in facts(out)


def test_no_other_file_is_written_over(ask, files):
    one, other = colleague(files, 1, note="他")
    before = files[1].read_bytes()
    code, _, err = ask("merge", one, other, "--out", files[1])
    assert (code, "没有盖掉" in err) == (1, True)
    assert files[1].read_bytes() == before


def test_a_file_that_is_none_is_explained(ask, files, tmp_path):
    code, _, err = ask("merge", files[1], tmp_path / "没有.parkfacts", "--out", tmp_path / "c")
    assert (code, "文件不存在" in err) == (1, True)
