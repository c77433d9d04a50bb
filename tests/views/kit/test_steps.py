"""Steps: in their order, between other events, none after their owner is gone."""

from PySide6.QtCore import QObject, QTimer

from parkfacts.views.kit.steps import in_steps


def test_each_step_waits_for_what_else_there_is_to_do(qtbot):
    done, owner = [], QObject()

    def first() -> None:
        done.append(1)
        QTimer.singleShot(0, lambda: done.append("event"))

    in_steps(owner, (first, lambda: done.append(2)))
    assert done == []
    qtbot.waitUntil(lambda: 2 in done)
    assert done == [1, "event", 2]


def test_what_is_left_when_the_owner_goes_is_not_done(qtbot):
    done, owner = [], QObject()
    in_steps(owner, (owner.deleteLater, lambda: done.append(2)))
    with qtbot.waitSignal(owner.destroyed):
        pass
    qtbot.wait(20)
    assert done == []
