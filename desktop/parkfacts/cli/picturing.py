"""The command that draws the window, or a part of it, as a picture."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from parkfacts.app.settings import LANGUAGES
from parkfacts.cli.values import size
from parkfacts.facts.phrase import Phrase

if TYPE_CHECKING:
    from parkfacts.views.shell.snapshot import SnapshotRequest

PARTS = (
    "window", "bar", "tree", "facets", "table", "chart", "card", "comparison", "details", "verdict",
    "basket", "copy", "export", "import", "form", "year",
)  # fmt: skip
"""What of the window is drawn; the last five are opened for it."""


def add_snapshot_arguments(command: argparse.ArgumentParser) -> None:
    """What the picture shows, but for parks, words, topics and facts, asked for as elsewhere."""
    command.add_argument(
        "--out", type=Path, required=True, metavar=Phrase("图.png"), help=Phrase("写到哪里")
    )
    command.add_argument(
        "--size",
        type=size,
        default=(1280, 800),
        metavar=Phrase("宽x高"),
        help=Phrase("默认 1280x800"),
    )
    command.add_argument(
        "--theme", choices=("light", "dark"), default="light", help=Phrase("浅色、深色")
    )
    views = ("facts", "claims", "compare", "basket")
    command.add_argument(
        "--view", choices=views, default="facts",
        help=Phrase("事实、记事、对比、资料篮（没有 --basket 时里面是 --select 的事实）"),
    )  # fmt: skip
    command.add_argument(
        "--basket",
        type=Path,
        metavar=Phrase("资料篮"),
        help=Phrase("旁边打开一个 .parkbasket 文件"),
    )
    command.add_argument(
        "--table", type=Path, metavar=Phrase("表格"), help=Phrase("导入页上是哪个文件"),
    )  # fmt: skip
    command.add_argument(
        "--part", choices=PARTS, default=PARTS[0],
        help=Phrase(
            "只画一处：工具栏、园区树、筛选、表、图、来源卡、对比、对比旁的说明、可比性的理由、资料篮；"
            "或打开“复制为”“导出”“导入表格”、改选中一条的表单、“为下一年填数”来画"
        ),
    )  # fmt: skip


def request_of(asked: argparse.Namespace) -> SnapshotRequest:
    """What is asked for, for who draws it."""
    from parkfacts.views.shell.snapshot import SnapshotRequest

    return SnapshotRequest(
        asked.out, asked.park, asked.search, asked.select, asked.size, asked.theme,
        asked.language or LANGUAGES[0], asked.view, asked.basket, tuple(asked.family), asked.part,
        asked.table,
    )  # fmt: skip
