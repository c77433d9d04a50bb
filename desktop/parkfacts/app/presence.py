"""What this window has open, told to the other windows of the same user (decision 0014)."""

from __future__ import annotations

import hashlib
import os
import re
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Literal

from parkfacts.exchange.files.locks import Claim, is_claimed

Kind = Literal["window", "dataset", "basket"]
_NAME = re.compile(r"(?P<thing>[a-z]+-[0-9a-f]{16})-(?P<process>\d+)-(?P<since>\d+)")


class Presence:
    """Has a file locked for each thing that is open here; looks at those of others."""

    def __init__(self, folder: Path) -> None:
        """``folder``: where those files are; it is made when something is open."""
        self._folder = folder
        self._claims: dict[Kind, Claim] = {}

    def enter(self, kind: Kind, path: Path | None = None) -> float | None:
        """Say that a file is open here, in place of the last of its kind.

        Gives the time since when another window has had it open, in seconds since 1970; None if
        none has. Raises nothing: where nothing can be written, nobody is told.
        """
        self.leave(kind)
        thing = f"{kind}-{_key(path)}"
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            name = f"{thing}-{os.getpid()}-{int(time.time())}"
            self._claims[kind] = Claim(self._folder / name)
            return min((since for other, since in self._others() if other == thing), default=None)
        return None

    def leave(self, kind: Kind) -> None:
        """Say that nothing of a kind is open here any more."""
        if claim := self._claims.pop(kind, None):
            claim.end()

    def end(self) -> None:
        """Say that this window is gone."""
        for kind in list(self._claims):
            self.leave(kind)

    def _others(self) -> Iterator[tuple[str, float]]:
        """What other processes have open, and since when; what killed ones left is removed."""
        for path in list(self._folder.iterdir()):
            found = _NAME.fullmatch(path.name)
            if found and int(found["process"]) != os.getpid() and is_claimed(path):
                yield found["thing"], float(found["since"])


def _key(path: Path | None) -> str:
    """One key for a file, however its path is spelled."""
    spelled = os.path.normcase(os.path.realpath(path)) if path else ""
    return hashlib.sha256(spelled.encode("utf-8", "surrogatepass")).hexdigest()[:16]
