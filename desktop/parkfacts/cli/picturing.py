"""The command that draws the window, or a part of it, as a picture."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from parkfacts.app.settings import LANGUAGES

if TYPE_CHECKING:
    from parkfacts.views.shell.snapshot import SnapshotRequest

PARTS = (
    "window", "bar", "tree", "facets", "table", "chart", "card", "comparison", "details", "basket",
    "copy", "export",
)  # fmt: skip
"""What of the window is drawn; the last two are opened for it."""
_SIZE = re.compile(r"(\d{2,5})[xX×](\d{2,5})")
_SIZES = range(320, 10_001)


def add_snapshot_arguments(command: argparse.ArgumentParser) -> None:
    """What the picture shows, but for parks and words, which are asked for as of facts."""
    command.add_argument("--out", type=Path, required=True, metavar="图.png", help="写到哪里")
    _several(command, "--select", "编号", "选中的事实")
    _several(command, "--family", "主题", "筛选出的主题")
    command.add_argument(
        "--size", type=_size, default=(1280, 800), metavar="宽x高", help="默认 1280x800"
    )
    command.add_argument("--theme", choices=("light", "dark"), default="light", help="浅色、深色")
    command.add_argument(
        "--language", choices=LANGUAGES, default=LANGUAGES[0], help="窗口的语言：中文、英文"
    )
    views = ("facts", "claims", "compare", "basket")
    command.add_argument(
        "--view", choices=views, default="facts",
        help="事实、记事、对比、资料篮（没有 --basket 时里面是 --select 的事实）",
    )  # fmt: skip
    command.add_argument(
        "--basket", type=Path, metavar="资料篮", help="旁边打开一个 .parkbasket 文件"
    )
    command.add_argument(
        "--part", choices=PARTS, default=PARTS[0],
        help="只画一处：工具栏、园区树、筛选、表、图、来源卡、对比、对比旁的说明、资料篮；"
        "或打开“复制为”“导出”来画",
    )  # fmt: skip


def request_of(asked: argparse.Namespace) -> SnapshotRequest:
    """What is asked for, for who draws it."""
    from parkfacts.views.shell.snapshot import SnapshotRequest

    return SnapshotRequest(
        asked.out, asked.park, asked.search, asked.select, asked.size, asked.theme,
        asked.language, asked.view, asked.basket, tuple(asked.family), asked.part,
    )  # fmt: skip


def _several(command: argparse.ArgumentParser, name: str, metavar: str, words: str) -> None:
    command.add_argument(
        name, nargs="+", action="extend", default=[], metavar=metavar, help=f"{words}；可有几个"
    )


def _size(text: str) -> tuple[int, int]:
    found = _SIZE.fullmatch(text)
    sides = (int(found[1]), int(found[2])) if found else (0, 0)
    if not all(side in _SIZES for side in sides):
        raise argparse.ArgumentTypeError(
            f"“{text}”不是窗口的大小；应为宽x高（各 {_SIZES[0]} 至 {_SIZES[-1]}），如 1280x800"
        )
    return sides
