"""A table that comes in again, as it was or changed: its source, its outcomes, its conflicts."""

from PySide6.QtCore import Qt


def taken_in(page, table):
    """Take in what is sound of a table."""
    page.open(table)
    page.tell_source("市商务局")
    page.foot.sound.click()
    page.wait()
    page.opener.work.touched = False


def test_the_same_table_again_has_its_source_and_is_all_there(page, trade):
    taken_in(page, trade)
    page.open(trade)
    assert page.parts.source.publisher.text() == "市商务局"
    assert page.seen.count("same") == 5
    assert not page.seen.count("new")


def test_what_differs_is_listed_before_what_is_the_same(page, trade):
    taken_in(page, trade)
    trade.write_text(trade.read_text("utf-8").replace("5021", "5022"), "utf-8")
    page.open(trade)
    facts = page.parts.facts.facts
    told = [facts.index(row, 6).data() for row in range(facts.rowCount())]
    differing = [said for said in told if said != "相同"]
    assert told[: len(differing)] == differing
    assert page.seen.count("conflict") == 1


def test_a_conflict_is_settled_from_its_problem(page, trade, qtbot):
    taken_in(page, trade)
    trade.write_text(trade.read_text("utf-8").replace("5021", "5022"), "utf-8")
    page.open(trade)
    problems = page.parts.problems
    kinds = [problems.problems.problem_at(row).kind for row in range(problems.entries.rowCount())]
    problems.come_to(kinds.index("conflict"))
    with qtbot.waitSignal(problems.menu_wanted) as asked:
        qtbot.keyClick(problems, Qt.Key.Key_Return)
    assert page.seen.fate_at(asked.args[0]) == "conflict"


def test_a_table_whose_rows_have_sources_asks_for_none(page, table):
    page.open(table("编号,园区,指标,数值,单位,期间,来源",
                    ",西永综合保税区,外贸进出口值,2788.4,亿元,2024年,统计公报"))  # fmt: skip
    assert not page.parts.source.wanted.isVisible()
    assert page.foot.sound.isEnabled()
