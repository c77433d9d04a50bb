"""A command of a program without streams, as Windows' program of the window is."""

import os

import pytest

from parkfacts.cli import console, streams
from parkfacts.cli.program import run


@pytest.fixture
def take_streams(monkeypatch):
    """Takes stdout and stderr away; gives the names of what is opened in their place."""
    opened, made = [], []
    real = console._opened

    def opening(name):
        opened.append(name)
        made.append(real(os.devnull))
        return made[-1]

    def take():
        # In the test: pytest puts its own there before each of its phases.
        monkeypatch.setattr("sys.stdout", None)
        monkeypatch.setattr("sys.stderr", None)
        return opened

    monkeypatch.setattr(console, "_opened", opening)
    monkeypatch.setattr(streams, "_ON_WINDOWS", True)
    yield take
    for stream in made:
        stream.close()


@pytest.mark.parametrize("arguments", [["sources"], ["--version"], ["sources", "--wrong"]])
def test_a_command_without_streams_ends_as_ever(take_streams, arguments):
    opened = take_streams()
    assert run(arguments) == (2 if "--wrong" in arguments else 0)
    assert opened == [os.devnull, os.devnull]


def test_a_mistyped_command_is_complained_of_there_too(take_streams):
    opened = take_streams()
    assert run(["factz"]) == 2
    assert opened == [os.devnull, os.devnull]


def test_the_console_that_it_was_started_from_is_taken(take_streams):
    opened = take_streams()
    console.provide_streams(lambda: True)
    assert opened == ["CONOUT$", "CONOUT$"]


def test_streams_that_are_there_stay(capsys):
    console.provide_streams(lambda: pytest.fail("no console is wanted"))
    print("here")
    assert capsys.readouterr().out == "here\n"
