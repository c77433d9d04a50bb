"""The lists in the handbook that the program makes of its own: they cannot go stale."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from parkfacts.app.actions import ACTIONS, MENUS, Action
from parkfacts.app.handbook.markdown import cell, table_of


def made_list(name: str) -> str:
    """The HTML of a list by its name. Raises KeyError."""
    return LISTS[name]()


def keys_of(action: Action) -> str:
    """The keys of an action as the pages write them, the first one first."""
    return "、".join(f"<kbd>{cell(key)}</kbd>" for key in action.keys.split())


def _shortcuts() -> str:
    rows = []
    for menu in MENUS:
        keyed = [action for action in ACTIONS if action.menu == menu and action.keys]
        rows += [(keys_of(action), _told(action), cell(menu)) for action in keyed]
    return table_of(("键", "做什么", "菜单"), rows)


def _told(action: Action) -> str:
    text = action.text.rstrip("…")
    return f"{cell(text)} <em>{cell(action.tip)}</em>" if action.tip else cell(text)


def _presets() -> str:
    from parkfacts.exchange.clipboard.basket import BASKET_PRESETS
    from parkfacts.exchange.clipboard.claims import CLAIM_PRESETS
    from parkfacts.exchange.clipboard.comparison import COMPARISON_PRESETS
    from parkfacts.exchange.clipboard.facts import FACT_PRESETS

    kinds: tuple[tuple[str, Sequence[Any]], ...] = (
        ("事实", FACT_PRESETS),
        ("记事", CLAIM_PRESETS),
        ("对比", COMPARISON_PRESETS),
        ("资料篮", BASKET_PRESETS),
    )
    rows = [(cell(what), cell("、".join(str(one.title) for one in those))) for what, those in kinds]
    return table_of(("复制什么", "有哪些格式"), rows)


def _file_kinds() -> str:
    from parkfacts.exchange.files.exports import EXPORTS

    rows = [
        (f"<code>{cell(one.suffix)}</code>", cell(str(one.title)), cell(str(one.holds)))
        for one in EXPORTS
    ]
    return table_of(("结尾", "类型", "里面有什么"), rows)


def _columns() -> str:
    from parkfacts.facts.search.columns import COLUMNS

    titles = [cell(str(column.title)) for column in COLUMNS]
    return f"<p>{'、'.join(titles)}。</p>\n"


def _facets() -> str:
    from parkfacts.facts.search.facets import FACETS

    return f"<p>{'、'.join(cell(str(facet.title)) for facet in FACETS)}。</p>\n"


LISTS: dict[str, Callable[[], str]] = {
    "shortcuts": _shortcuts,
    "presets": _presets,
    "file-kinds": _file_kinds,
    "columns": _columns,
    "facets": _facets,
}
"""Named in a page by ``<!-- list: shortcuts -->``, a block of its own."""
