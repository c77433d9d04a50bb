"""Words for the state of own datasets: how many facts, whether they are saved, when changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from parkfacts.facts.phrase import Phrase, joined
from parkfacts.models.when_words import when_words

if TYPE_CHECKING:
    from parkfacts.app.own_reports import OpenOwn
    from parkfacts.facts.model import Dataset
    from parkfacts.facts.own.model import Change, OwnDataset

_SEPARATOR = " · "


def state_words(one: OpenOwn, base: Dataset, saved: bool, failed: bool) -> str:
    """What stands under the title of an own dataset: 12 条 · 已存 · 最近改动 11-29 16:20 李工.

    ``base``: what it is shown above.
    """
    if one.dataset is None and not one.problem:
        return Phrase("正在读")
    if one.dataset is None:
        return Phrase("打不开：{why}", why=one.problem)
    state = Phrase("没有存下") if failed else Phrase("已存") if saved else Phrase("正在存")
    parts: list[str] = [Phrase("{n} 条事实", n=len(one.dataset.facts)), state]
    if changes := one.dataset.changes:
        parts.append(last_words(changes[-1]))
    if not one.dataset.base.is_of(base):
        parts.append(other_base(one.dataset))
    return joined(_SEPARATOR, parts)


def other_base(own: OwnDataset) -> str:
    """That an own dataset was begun above another dataset than the one that it is shown above."""
    return Phrase("原叠加在{base}之上", base=own.base.title or own.base.id or Phrase("别的数据集"))


def last_words(change: Change) -> str:
    """When and by whom something was changed last."""
    return Phrase("最近改动 {when}", when=when_words(change.at, change.who))


def folder_words(path: Path) -> str:
    """Where a file lies, the home of the user as ~."""
    try:
        return str(Path("~") / path.parent.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path.parent)
