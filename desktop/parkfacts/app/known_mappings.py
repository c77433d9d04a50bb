"""Mappings of earlier imports: a file for each head of a table, beside the user's own data."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from parkfacts.facts.problems import InputError

if TYPE_CHECKING:
    from parkfacts.exchange.intake.mapping.model import Mapping

ENDING = ".toml"
MOST = 200
"""Files in a folder; of more the oldest go."""
_KEY_LENGTH = 8
_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
log = logging.getLogger("parkfacts")


class KnownMappings:
    """Kept in the first of some folders that can be written, looked up in all of them."""

    def __init__(self, folders: Callable[[], Sequence[Path]]) -> None:
        self._folders = folders

    def all(self) -> tuple[Mapping, ...]:
        """All that can be read, the one that was followed last as the last."""
        from parkfacts.exchange.intake.mapping.mapping_file import read_mapping

        found = []
        for path in sorted(self._files(), key=_age):
            with suppress(InputError, OSError):
                found.append(read_mapping(path))
        return tuple(found)

    def remember(self, mapping: Mapping) -> Path | None:
        """Write a mapping in the place of an earlier one of the same heads; None: nowhere."""
        from parkfacts.exchange.files.names import fitting
        from parkfacts.exchange.files.whole import write_whole
        from parkfacts.exchange.intake.mapping.mapping_file import mapping_text

        key = _key(mapping)
        text = mapping_text(mapping).encode()
        named = fitting(_REFUSED.sub(" ", mapping.title or mapping.sheet), "_", "table")
        for folder in self._folders():
            try:
                folder.mkdir(parents=True, exist_ok=True)
                old = next(folder.glob(f"*{key}{ENDING}"), None)
                path = old or folder / f"{named}-{key}{ENDING}"
                write_whole(path, text)
                self._thin_out(folder)
            except OSError as error:
                log.info("no mapping kept in %s: %s", folder, error)
                continue
            return path
        return None

    def _files(self) -> list[Path]:
        found: list[Path] = []
        for folder in self._folders():
            with suppress(OSError):
                found += folder.glob(f"*{ENDING}")
        return found

    def _thin_out(self, folder: Path) -> None:
        files = sorted(folder.glob(f"*{ENDING}"), key=_age)
        for path in files[: max(0, len(files) - MOST)]:
            path.unlink(missing_ok=True)


def _key(mapping: Mapping) -> str:
    """What mappings of the same heads have in common."""
    from parkfacts.exchange.intake.mapping.remembered import head_key

    heads = "\n".join(head_key(column.head) for column in mapping.columns)
    return sha256(heads.encode()).hexdigest()[:_KEY_LENGTH]


def _age(path: Path) -> float:
    with suppress(OSError):
        return path.stat().st_mtime
    return 0.0
