"""A parser of arguments whose help and complaints are in the language of this run."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Any, NoReturn

from parkfacts.app.settings import LANGUAGES
from parkfacts.cli.language import spoken
from parkfacts.cli.naming import note
from parkfacts.facts.phrase import Phrase

# What argparse says, in the words of this program.
_COMPLAINTS = (
    (r"the following arguments are required: (.+)", Phrase(r"缺少：\1")),
    (r"unrecognized arguments: (.+)", Phrase(r"不认识的参数：\1")),
    (
        r"argument (.+?): invalid choice: (.+?) \(choose from (.+)\)",
        Phrase(r"\1 不能是 \2；可用：\3"),
    ),
    (r"argument (.+?): expected (?:one|at least one) argument", Phrase(r"\1 后面缺少值")),
    (r"argument (.+?): ignored explicit argument (.+)", Phrase(r"\1 后面不带值")),
    (r"argument (.+?): not allowed with argument (.+)", Phrase(r"\1 不能与 \2 同用")),
    (r"argument (.+?): (.+)", Phrase(r"\1：\2")),
)


_OWN = ("own_first", "own_of_command", "own_of_kind")
"""Where --with is kept: what a command is given behind it would else replace what stood before."""


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help with a head in the language of this run."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(
            usage, actions, groups, spoken(Phrase("用法：")) if prefix is None else prefix
        )


class Parser(argparse.ArgumentParser):
    """A parser that complains in one line, in the language of this run."""

    def __init__(self, **given: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_Help, **given)
        self._positionals.title, self._optionals.title = Phrase("参数"), Phrase("选项")
        self.add_argument("-h", "--help", action="help", help=Phrase("显示这份说明"))

    def error(self, message: str) -> NoReturn:
        for pattern, words in _COMPLAINTS:
            if found := re.fullmatch(pattern, message, re.DOTALL):
                message = found.expand(spoken(words))
                break
        said = " ".join(message.split())
        note(Phrase("{said}（{program} --help 有说明）", said=said, program=self.prog))
        self.exit(2)


def add_common(parser: argparse.ArgumentParser, **defaults: None) -> None:
    """What is given before a command or behind it; behind it, what stood before is kept."""
    parser.set_defaults(**defaults)
    for name, kind, words in (
        ("dataset", {"type": Path, "metavar": Phrase("文件")}, Phrase("数据集（默认：自带的）")),
        (
            "language",
            {"choices": LANGUAGES},
            Phrase("说明和表的语言（默认：随系统）；画窗口时是窗口的"),
        ),
    ):
        parser.add_argument(f"--{name}", default=argparse.SUPPRESS, help=words, **kind)
    parser.add_argument(
        "--with", dest=_OWN[len(parser.prog.split()) - 1], type=Path, action="append",
        default=argparse.SUPPRESS, metavar=Phrase("文件"),
        help=Phrase("其上叠加我的数据（.parkfacts）；可重复"),
    )  # fmt: skip


def own_files(asked: argparse.Namespace) -> tuple[Path, ...]:
    """The files of --with, of which some may stand before a command and some behind it."""
    return tuple(path for name in _OWN for path in getattr(asked, name, ()))


def say(parser: argparse.ArgumentParser) -> None:
    """Put help, names of values and heads into the language of this run."""
    parser.description = spoken(parser.description or "")
    parser.epilog = spoken(parser.epilog or "")
    for group in parser._action_groups:
        group.title = spoken(group.title or "")
    for action in parser._actions:
        # argparse fills %(…)s into help, which no help here has: a percent sign is one.
        action.help = spoken(action.help).replace("%", "%%") if action.help else action.help
        if isinstance(action.metavar, str):
            action.metavar = spoken(action.metavar)
        if isinstance(action, argparse._SubParsersAction):
            for listed in action._choices_actions:
                listed.help = spoken(listed.help or "").replace("%", "%%")
            for command in action.choices.values():
                say(command)


def unfit(said: str) -> argparse.ArgumentTypeError:
    """What is complained of a value; argparse puts it behind the name of the argument."""
    return argparse.ArgumentTypeError(spoken(said))
