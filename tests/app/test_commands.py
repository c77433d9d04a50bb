"""What is offered is run; an unknown action, a second offer and a missing one are errors."""

import pytest

from parkfacts.app.actions import BY_ID
from parkfacts.app.commands import Commands


def test_what_is_offered_is_run():
    done, commands = [], Commands()
    commands.offer(copy=lambda: done.append("copy"), undo=lambda: done.append("undo"))
    commands.run("undo")
    assert done == ["undo"]


def test_what_is_not_in_the_list_cannot_be_offered():
    with pytest.raises(KeyError, match="coyp"):
        Commands().offer(coyp=print)


def test_an_action_is_offered_once():
    commands = Commands()
    commands.offer(copy=print)
    with pytest.raises(ValueError, match="copy is offered twice"):
        commands.offer(copy=print)


def test_what_nobody_offers_cannot_be_run():
    with pytest.raises(KeyError, match="copy"):
        Commands().run("copy")


def test_what_nobody_offers_is_missing():
    commands = Commands()
    commands.offer(**dict.fromkeys(BY_ID.keys() - {"undo", "redo"}, print))
    assert commands.missing() == {"undo", "redo"}


def test_what_is_made_late_is_made_once_when_it_is_asked_for():
    commands, made, done = Commands(), [], []

    def make():
        made.append(1)
        commands.offer(copy=lambda: done.append("copy"))

    commands.offer_late(make)
    assert not made
    commands.run("copy")
    commands.run("copy")
    assert (made, done) == ([1], ["copy", "copy"])
