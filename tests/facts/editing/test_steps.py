"""What was done is undone, done again, and nothing of it is thrown away."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from parkfacts.facts.editing.steps import ROOT, Move, StepTree

FILE = Path("a.parkfacts")
AT = datetime(2026, 11, 29, tzinfo=UTC)


def add(tree, title):
    return tree.add(FILE, title, (), AT)


def undo(tree):
    tree.move(Move(tree.undoable, back=True))


def redo(tree):
    tree.move(Move(tree.redoable, back=False))


def go(tree, number):
    moves = tree.way_to(number)
    for move in moves:
        tree.move(move)
    return [(move.step.title, move.back) for move in moves]


def titles(steps):
    return [step.title for step in steps]


def test_what_was_done_last_is_undone_first_and_done_again_first():
    tree = StepTree()
    assert (tree.undoable, tree.redoable, tree.now) == (None, None, ROOT)
    for title in "abc":
        add(tree, title)
    undo(tree), undo(tree)
    assert (tree.undoable.title, tree.redoable.title) == ("a", "b")
    redo(tree)
    assert (tree.undoable.title, tree.redoable.title) == ("b", "c")
    assert not tree.branches()


def test_what_is_done_after_undoing_leaves_a_branch_that_can_be_gone_back_to():
    tree = StepTree()
    for title in "abc":
        add(tree, title)
    undo(tree), undo(tree)
    add(tree, "x")
    (branch,) = tree.branches()
    assert titles(branch.steps) == ["b", "c"]
    assert titles(tree.standing()) == ["x", "a"]
    assert go(tree, branch.last.number) == [("x", True), ("b", False), ("c", False)]
    assert titles(tree.standing()) == ["c", "b", "a"]
    assert [titles(left.steps) for left in tree.branches()] == [["x"]]


def test_redo_after_going_to_another_branch_stays_on_it():
    tree = StepTree()
    add(tree, "a")
    undo(tree)
    add(tree, "x")
    go(tree, 0)
    undo(tree)
    assert tree.redoable.title == "a"


def test_a_step_that_stands_elsewhere_is_refused():
    tree = StepTree()
    first = add(tree, "a")
    add(tree, "b")
    with pytest.raises(ValueError, match="not next"):
        tree.move(Move(first, back=True))


def test_ten_thousand_steps_are_undone_and_done_again():
    tree = StepTree()
    for number in range(10_000):
        add(tree, str(number))
    assert len(go(tree, ROOT)) == 10_000
    assert tree.redoable.title == "0"
    assert len(go(tree, 9_999)) == 10_000
