"""Words for the state of own datasets: how many facts, whether they are saved, when changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from parkfacts.facts.phrase import Phrase, joined
from parkfacts.models.when_words import when_words

if TYPE_CHECKING:
    from parkfacts.app.own_reports import OpenOwn
    from parkfacts.facts.own.model import Change

_SEPARATOR = " · "


def state_words(one: OpenOwn, saved: bool, failed: bool) -> str:
    """What stands under the title of an own dataset: 12 条 · 已存 · 最近改动 11-29 16:20 李工."""
    if one.dataset is None and not one.problem:
        return Phrase("正在读")
    if one.dataset is None:
        return Phrase("打不开：{why}", why=one.problem)
    state = Phrase("没有存下") if failed else Phrase("已存") if saved else Phrase("正在存")
    parts: list[str] = [Phrase("{n} 条事实", n=len(one.dataset.facts)), state]
    if changes := one.dataset.changes:
        parts.append(last_words(changes[-1]))
    return joined(_SEPARATOR, parts)


def last_words(change: Change) -> str:
    """When and by whom something was changed last."""
    return Phrase("最近改动 {when}", when=when_words(change.at, change.who))


def folder_words(path: Path) -> str:
    """Where a file lies, the home of the user as ~."""
    try:
        return str(Path("~") / path.parent.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path.parent)
