"""Own datasets that a command changes: written beside whoever else has them open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from parkfacts.cli.naming import note
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.problems import InputError, Problem, told, why_refused

if TYPE_CHECKING:
    from parkfacts.exchange.files.own_saving import Saved, Seen
    from parkfacts.facts.own.model import OwnDataset


def write_own(path: Path, own: OwnDataset, last: Seen | None) -> Saved:
    """Write it as the window does; what another wrote meanwhile is merged, and told on stderr.

    Raises InputError where it could not be written: then the file is as it was.
    """
    from parkfacts.app.settings import locks_folder, settings_path
    from parkfacts.exchange.files.own_saving import Foreign, save

    try:
        saved = save(path, own, last, locks_folder(settings_path()))
    except Foreign as error:
        raise InputError(str(path), [Problem("file", "", told(error))]) from None
    except OSError as error:
        said = Phrase("没有写下（{why}）", why=why_refused(error))
        raise InputError(str(path), [Problem("file", "", said)]) from None
    if saved.merged is not None:
        names = joined("、", (name or Phrase("未署名") for name in saved.merged.names))
        note(Phrase("已并入 {names} 的 {n} 处改动", names=names, n=len(saved.merged.news)))
        tell_conflicts(len(saved.merged.conflicts))
    return saved


def tell_conflicts(n: int) -> None:
    """On stderr, how much a person has to look at."""
    if n:
        note(Phrase("{n} 处两人所改不同，两说都留着，请看一看", n=n))
