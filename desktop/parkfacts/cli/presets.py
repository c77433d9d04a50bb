"""The options of a preset on the command line: one flag for each, named as the options are."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Container, Iterable

from parkfacts.cli.errors import WrongUse
from parkfacts.compose.page.options import CHOICES, COPY_OPTIONS, Options
from parkfacts.facts.phrase import Phrase, joined

_OWN = "own"
"""What stands for the empty value, which nobody can type: the source's own unit."""


def add_preset_options(command: ArgumentParser, names: Iterable[str] = COPY_OPTIONS) -> None:
    """Give a command the flags of these options, such as ``--unit``; each is None if not given.

    ``--style``, which other commands have for the edition alone, says ``--citations`` too.
    """
    group = command.add_argument_group(Phrase("写法"))
    for name in names:
        title, values = CHOICES[name]
        told = joined(
            "；",
            [
                Phrase("{value}：{words}", value=value or _OWN, words=words)
                for value, words in values.items()
            ],
        )
        flags = [f"--{name}", *(["--style"] if name == "citations" else [])]
        group.add_argument(
            *flags, dest=name, choices=[value or _OWN for value in values], metavar=Phrase("写法"),
            help=Phrase("{title}。{values}", title=title, values=told),
        )  # fmt: skip


def chosen_options(
    asked: Namespace,
    defaults: Options,
    takes: Container[str],
    refuses: Container[str] = (),
    names: Iterable[str] = COPY_OPTIONS,
) -> Options:
    """The defaults, and over them what is given on the command line.

    ``names``: the options that the command has. Raises WrongUse for one that would change nothing
    here, or a value that is refused.
    """
    given = {
        name: "" if value == _OWN else value
        for name in names
        if (value := getattr(asked, name, None))
    }
    for name, value in given.items():
        if name not in takes:
            raise WrongUse(Phrase("--{name} 在这里不起作用", name=name))
        if value in refuses:
            raise WrongUse(Phrase("--{name} 在这里不能是 {value}", name=name, value=value))
    return defaults._replace(**given)
