"""Where a dialog for files begins: where the last file of its kind went, else the documents."""

from __future__ import annotations

from pathlib import Path

from parkfacts.app.settings import Settings

DATASETS, BASKETS, CHARTS, EXPORTS = "datasets", "baskets", "charts", "exports"
TABLES, MAPPINGS = "tables", "mappings"


class LastFolders:
    """Of the kinds of files; kept in the settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def start(self, kind: str, name: str = "") -> str:
        """The folder to begin in, and in it a name that is suggested."""
        last = self._settings["folders"].get(kind)
        folder = Path(last) if isinstance(last, str) and last else None
        if folder is None or not _is_folder(folder):
            folder = documents()
        return str(folder / name) if name else str(folder)

    def remember(self, kind: str, path: Path) -> None:
        """A file of a kind went to, or came from, this path."""
        folder = str(path.absolute().parent)
        self._settings["folders"] = {**self._settings["folders"], kind: folder}


def documents() -> Path:
    """The system's folder of documents; where it has none, the user's own, be it there or not.

    Never the folder that the program happens to be started in: nobody looks for his data there.
    """
    from PySide6.QtCore import QStandardPaths  # 4 ms, which a start can do without

    location = QStandardPaths.StandardLocation
    for asked in (location.DocumentsLocation, location.HomeLocation):
        path = QStandardPaths.writableLocation(asked)
        if path and _is_folder(Path(path)):
            return Path(path)
    return Path(QStandardPaths.writableLocation(location.HomeLocation))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
