"""The command copy: the exact payload of facts, claims or a basket, to the byte."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from parkfacts.app.session import Session
from parkfacts.cli.errors import WrongUse
from parkfacts.cli.naming import tell_changed, tell_corrected
from parkfacts.cli.presets import add_preset_options, chosen_options
from parkfacts.compose.basket.content import basket_content
from parkfacts.compose.page.options import Options
from parkfacts.exchange.clipboard.basket import BASKET_FLAVOURS, BASKET_PRESETS_BY_ID, BasketCopy
from parkfacts.exchange.clipboard.claims import CLAIM_FLAVOURS, CLAIM_PRESETS_BY_ID, ClaimCopy
from parkfacts.exchange.clipboard.facts import FACT_FLAVOURS, FACT_PRESETS_BY_ID
from parkfacts.exchange.clipboard.payload import Flavour, Preset, flavour_of
from parkfacts.exchange.clipboard.preset_texts import FactCopy
from parkfacts.exchange.files.basket_file import read_basket
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.wording.citation import STYLES

_EDITION = ("citations",)
"""What may be chosen for a basket; it never goes out without its sources."""
_EDITIONS_ONLY = ("none", "short")


def add_copy_arguments(command: ArgumentParser) -> None:
    """What is copied, in which flavour, how it is written."""
    command.add_argument(
        "ids", nargs="*", metavar=Phrase("编号"), help=Phrase("事实编号，或记事编号")
    )
    command.add_argument(
        "--basket", type=Path, metavar=Phrase("资料篮"), help=Phrase("一个 .parkbasket 文件")
    )
    command.add_argument(
        "--flavour", choices=_names((*FACT_FLAVOURS, *BASKET_FLAVOURS)), metavar=Phrase("种类"),
        help=Phrase(
            "事实：{facts}（默认 tsv）；记事：{claims}（默认 cited）；"
            "资料篮：{basket}（默认 text）",
            facts=joined("、", _names(FACT_FLAVOURS)),
            claims=joined("、", _names(CLAIM_FLAVOURS)),
            basket=joined("、", _names(BASKET_FLAVOURS)),
        ),
    )  # fmt: skip
    add_preset_options(command)


def copy(asked: Namespace, session: Session) -> None:
    """Print the payload. Raises UnknownName, WrongUse; InputError for an unreadable basket."""
    if bool(asked.ids) == bool(asked.basket):
        raise WrongUse(Phrase("要么给出编号，要么用 --basket 给一个资料篮"))
    claims = [name for name in asked.ids if session.catalogue.find_claim(name)]
    if claims and len(claims) < len(asked.ids):
        named = joined("、", claims)
        raise WrongUse(Phrase("事实和记事要分开复制；{claims} 是记事", claims=named))
    make_bytes = _basket if asked.basket else _claims if claims else _facts
    sys.stdout.buffer.write(make_bytes(asked, session))


def _facts(asked: Namespace, session: Session) -> bytes:
    flavour = _flavour(asked, Phrase("事实"), FACT_FLAVOURS, "tsv")
    preset = FACT_PRESETS_BY_ID[flavour.format]
    facts = [session.catalogue.fact(name) for name in dict.fromkeys(asked.ids)]
    tell_corrected(facts, session.catalogue)
    copied = FactCopy(facts, session.catalogue, _options(asked, preset))
    return flavour_of(preset, copied, flavour.kind)


def _claims(asked: Namespace, session: Session) -> bytes:
    flavour = _flavour(asked, Phrase("记事"), CLAIM_FLAVOURS, "cited")
    preset = CLAIM_PRESETS_BY_ID[flavour.format]
    found = map(session.catalogue.find_claim, dict.fromkeys(asked.ids))
    claims = [claim for claim in found if claim]
    copied = ClaimCopy(claims, session.catalogue, _options(asked, preset))
    return flavour_of(preset, copied, flavour.kind)


def _basket(asked: Namespace, session: Session) -> bytes:
    flavour = _flavour(asked, Phrase("资料篮"), BASKET_FLAVOURS, "text")
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
    names = joined("、", _names(known))
    raise WrongUse(
        Phrase(
            "{what}没有 --flavour {wanted}；可用：{names}", what=what, wanted=wanted, names=names
        )
    )


def _names(flavours: Sequence[Flavour]) -> list[str]:
    return list(dict.fromkeys(flavour.name for flavour in flavours))
