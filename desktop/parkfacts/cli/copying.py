"""The command copy: the exact payload of facts, claims or a basket, to the byte."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from parkfacts.app.session import Session
from parkfacts.cli.errors import WrongUse
from parkfacts.cli.naming import tell_changed
from parkfacts.cli.presets import add_preset_options, chosen_options
from parkfacts.compose.basket.content import basket_content
from parkfacts.compose.page.options import Options
from parkfacts.exchange.clipboard.basket import BASKET_FLAVOURS, BASKET_PRESETS_BY_ID, BasketCopy
from parkfacts.exchange.clipboard.claims import CLAIM_FLAVOURS, CLAIM_PRESETS_BY_ID, ClaimCopy
from parkfacts.exchange.clipboard.facts import FACT_FLAVOURS, FACT_PRESETS_BY_ID
from parkfacts.exchange.clipboard.payload import Flavour, Preset, flavour_of
from parkfacts.exchange.clipboard.preset_texts import FactCopy
from parkfacts.exchange.files.basket_file import read_basket
from parkfacts.facts.wording.citation import STYLES

_EDITION = ("citations",)
"""What may be chosen for a basket; it never goes out without its sources."""
_EDITIONS_ONLY = ("none", "short")


def add_copy_arguments(command: ArgumentParser) -> None:
    """What is copied, in which flavour, how it is written."""
    facts, basket = "、".join(_names(FACT_FLAVOURS)), "、".join(_names(BASKET_FLAVOURS))
    claims = "、".join(_names(CLAIM_FLAVOURS))
    command.add_argument("ids", nargs="*", metavar="编号", help="事实编号，或记事编号")
    command.add_argument("--basket", type=Path, metavar="资料篮", help="一个 .parkbasket 文件")
    command.add_argument(
        "--flavour", choices=_names((*FACT_FLAVOURS, *BASKET_FLAVOURS)), metavar="种类",
        help=f"事实：{facts}（默认 tsv）；"
        f"记事：{claims}（默认 cited）；资料篮：{basket}（默认 text）",
    )  # fmt: skip
    add_preset_options(command)


def copy(asked: Namespace, session: Session) -> None:
    """Print the payload. Raises UnknownName, WrongUse; InputError for an unreadable basket."""
    if bool(asked.ids) == bool(asked.basket):
        raise WrongUse("要么给出编号，要么用 --basket 给一个资料篮")
    claims = [name for name in asked.ids if session.catalogue.find_claim(name)]
    if claims and len(claims) < len(asked.ids):
        raise WrongUse(f"事实和记事要分开复制；{'、'.join(claims)} 是记事")
    make_bytes = _basket if asked.basket else _claims if claims else _facts
    sys.stdout.buffer.write(make_bytes(asked, session))


def _facts(asked: Namespace, session: Session) -> bytes:
    flavour = _flavour(asked, "事实", FACT_FLAVOURS, "tsv")
    preset = FACT_PRESETS_BY_ID[flavour.format]
    facts = [session.catalogue.fact(name) for name in dict.fromkeys(asked.ids)]
    copied = FactCopy(facts, session.catalogue, _options(asked, preset))
    return flavour_of(preset, copied, flavour.kind)


def _claims(asked: Namespace, session: Session) -> bytes:
    flavour = _flavour(asked, "记事", CLAIM_FLAVOURS, "cited")
    preset = CLAIM_PRESETS_BY_ID[flavour.format]
    found = map(session.catalogue.find_claim, dict.fromkeys(asked.ids))
    claims = [claim for claim in found if claim]
    copied = ClaimCopy(claims, session.catalogue, _options(asked, preset))
    return flavour_of(preset, copied, flavour.kind)


def _basket(asked: Namespace, session: Session) -> bytes:
    flavour = _flavour(asked, "资料篮", BASKET_FLAVOURS, "text")
    preset = BASKET_PRESETS_BY_ID[flavour.format]
    options = chosen_options(asked, Options(), (*_EDITION, *preset.takes), _EDITIONS_ONLY)
    content = basket_content(
        read_basket(asked.basket), session.catalogue, options.style, options=options
    )
    tell_changed(content)
    return flavour_of(preset, BasketCopy(content), flavour.kind)


def _options(asked: Namespace, preset: Preset[Any]) -> Options:
    return chosen_options(
        asked,
        preset.options({}, STYLES[0]),
        preset.takes,
        preset.refuses,
        numbered=preset.numbers is not None,
    )


def _flavour(asked: Namespace, what: str, known: Sequence[Flavour], default: str) -> Flavour:
    wanted = asked.flavour or default
    for flavour in known:
        if flavour.name == wanted:
            return flavour
    raise WrongUse(f"{what}没有 --flavour {wanted}；可用：{'、'.join(_names(known))}")


def _names(flavours: Sequence[Flavour]) -> list[str]:
    return list(dict.fromkeys(flavour.name for flavour in flavours))
