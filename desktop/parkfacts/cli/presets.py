"""The options of a preset on the command line: one flag for each, named as the options are."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace, _ArgumentGroup
from collections.abc import Container, Iterable
from typing import Any

from parkfacts.app.documents import LARGEST_FIRST
from parkfacts.cli.errors import WrongUse
from parkfacts.cli.parser import unfit
from parkfacts.compose.page.options import CHOICES, COPY_OPTIONS, Options
from parkfacts.compose.page.signature import Signature
from parkfacts.facts.phrase import Phrase, joined

_TICKED = {"group": Phrase("句子里也写与所给事实同一句写明的（默认只写所给的）")}
_OWN = "own"
"""What stands for the empty value, which nobody can type: the source's own unit."""


def add_preset_options(command: ArgumentParser, names: Iterable[str] = COPY_OPTIONS) -> None:
    """Give a command the flags of these options, such as ``--unit``; each is None if not given.

    ``--style``, which other commands have for the edition alone, says ``--citations`` too.
    """
    group = command.add_argument_group(Phrase("写法"))
    for name in names:
        title, values, ticked = CHOICES[name]
        if ticked:
            group.add_argument(
                flag_of(name), dest=name, action="store_const", const=[*values][-1],
                help=_TICKED[name],
            )  # fmt: skip
            continue
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
    add_first_number(group)


def flag_of(name: str) -> str:
    """The flag of an option: a box to tick has one that says what it adds."""
    return f"--with-{name}" if CHOICES[name].ticked else f"--{name}"


def add_first_number(command: ArgumentParser | _ArgumentGroup) -> None:
    """Give a command ``--first-number``, where the sources of what it writes begin."""
    command.add_argument(
        "--first-number", type=_number, metavar="n",
        help=Phrase("出处编号从几起，1 至 {most}（默认 1）", most=LARGEST_FIRST),
    )  # fmt: skip


def _number(text: str) -> int:
    found = int(text) if text.isascii() and text.isdigit() else 0
    if not 1 <= found <= LARGEST_FIRST:
        raise unfit(Phrase("“{text}”应为 1 至 {most} 的整数", text=text, most=LARGEST_FIRST))
    return found


def add_signature_options(command: ArgumentParser) -> None:
    """Give a command the flags that say what a file is called and who answers for it."""
    group = command.add_argument_group(Phrase("题名与署名"))
    for flag, name, told in (
        ("--title", Phrase("题名"), Phrase("文件的题名，默认按内容拟")),
        ("--organisation", Phrase("单位"), Phrase("署名单位")),
        ("--author", Phrase("作者"), Phrase("署名作者")),
    ):
        group.add_argument(flag, default="", metavar=name, help=told)


def signature_of(asked: Namespace) -> Signature:
    """Who answers for the file."""
    return Signature(asked.organisation.strip(), asked.author.strip())


def refuse_signed(asked: Namespace) -> None:
    """Raises WrongUse where a title or signature is given to what has none."""
    for name in ("title", "organisation", "author"):
        if getattr(asked, name).strip():
            raise WrongUse(Phrase("{flag} 在这里不起作用", flag=f"--{name}"))


def chosen_options(
    asked: Namespace,
    defaults: Options,
    takes: Container[str],
    refuses: Container[str] = (),
    names: Iterable[str] = COPY_OPTIONS,
    *,
    numbered: bool = True,
) -> Options:
    """The defaults, and over them what is given on the command line.

    ``names``: the options that the command has; ``numbered``: whether sources have numbers of ours
    in what is written. Raises WrongUse for one that would change nothing
    here, or a value that is refused.
    """
    given: dict[str, Any] = {
        name: "" if value == _OWN else value
        for name in names
        if (value := getattr(asked, name, None))
    }
    for name, value in given.items():
        if name not in takes:
            raise WrongUse(Phrase("{flag} 在这里不起作用", flag=flag_of(name)))
        if value in refuses:
            raise WrongUse(Phrase("--{name} 在这里不能是 {value}", name=name, value=value))
    made = defaults._replace(**given)
    if asked.first_number is None:
        return made
    if not (numbered and made.cites):
        raise WrongUse(Phrase("--first-number 在这里不起作用：没有编号的出处"))
    return made._replace(first_number=asked.first_number)
