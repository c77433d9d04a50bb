"""Settings: one list of what is remembered; read with mercy, written whole or not at all.

Two windows may have the same file: each writes only what was changed in it, over what stands in the
file by then, with the folder to itself.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from parkfacts.facts.input_file import read_input
from parkfacts.facts.phrase import Phrase, pattern
from parkfacts.facts.problems import why_refused
from parkfacts.facts.wording.citation import STYLES

FILE_VERSION = 1
LARGEST_FILE = 16 * 1024 * 1024
LANGUAGES = ("zh", "en")


class Setting(NamedTuple):
    """Something that is remembered: its default also says its type."""

    id: str
    default: Any
    about: str
    choices: tuple[str, ...] = ()
    """The only values that there are; none named: any of the type."""
    between: tuple[float, float] | None = None
    """The least and the largest number; None: any."""
    is_table: bool = False
    """Whether it has keys that stand each for itself, so that each is written by itself."""

    def fits(self, value: Any) -> bool:
        """Whether a value may stand here."""
        if type(value) is not type(self.default):
            return False
        if self.between is not None:
            least, most = self.between
            return bool(least <= value <= most)
        return not self.choices or value in self.choices


CHART_WIDTHS = (8.0, 40.0)
"""Centimetres that a chart may be wide as a picture."""


SETTINGS: tuple[Setting, ...] = (
    Setting("language", LANGUAGES[0], "language of the window", LANGUAGES),
    Setting("theme", "system", "colours of the window", ("system", "light", "dark")),
    Setting("citation_style", STYLES[0], "edition of GB/T 7714 for citations", STYLES),
    Setting("copy_format", "table", "format that 复制为 used last"),
    Setting("copy_claims_format", "cited-sentence", "format that 复制为 used last for claims"),
    Setting("copy_comparison_format", "table", "format that 复制为 used last for a comparison"),
    Setting("copy_basket_format", "table", "format that the basket was copied in last"),
    Setting("basket", "", "file name of the basket that was open last"),
    Setting("basket_shown", False, "whether the basket stands beside the other panes"),
    Setting("export_type", ".xlsx", "ending of the file that was exported last"),
    Setting("export_basket_type", ".docx", "ending of the file that a basket went to last"),
    Setting("organisation", "", "who answers for what goes out: its title pages, heads and feet"),
    Setting("author", "", "who wrote it"),
    Setting(
        "copy_options",
        {},
        "how formats of 复制为 and files are written: options by format",
        is_table=True,
    ),
    Setting("document", "", "title of the document that copies go into, whose numbers go on"),
    Setting("documents", {}, "number of the next source by title of a document", is_table=True),
    Setting("chart_width", 15.6, "width of the chart in centimetres", between=CHART_WIDTHS),
    Setting("svg_with_chart", False, "copy the chart as SVG beside the PNG"),
    Setting("geometry", "", "size and place of the window, Qt's bytes in base 64"),
    Setting("handbook_geometry", "", "the same of the window of the handbook"),
    Setting("import_geometry", "", "the same of the window of imports"),
    Setting("handbook_zoom", 1.0, "size of type in the handbook", between=(0.5, 3.0)),
    Setting("splitters", {}, "sizes of panes by layout and splitter", is_table=True),
    Setting("panes", {}, "which drawer is open, which tab is in front by layout", is_table=True),
    Setting("folders", {}, "folder that a file went to or came from last, by kind", is_table=True),
    Setting("columns", [], "fact table: column id, width, shown; in their order"),
    Setting("sort", [], "fact table: column id and whether descending"),
    Setting("grouped", True, "fact table: whether facts stand under their topics"),
    Setting("view", "facts", "facts, claims or compare"),
    Setting("park", "", "park whose facts are shown"),
    Setting("parks_checked", [], "parks chosen to stand beside each other"),
    Setting("comparison", {}, "how the comparison is looked at: rows, period, columns, baseline"),
    Setting("parks_closed", [], "branches of the tree that are closed"),
    Setting("facets", {}, "chosen values by facet"),
    Setting("facets_closed", [], "facets that are closed"),
    Setting("fact", "", "fact that was selected last"),
    Setting("own_data", {}, "own datasets by path: whether each is switched on", is_table=True),
    Setting("own_target", "", "own dataset that new facts go to, where several are on: its path"),
    Setting("own_name_asked", False, "whether it was asked whose changes they are"),
    Setting("own_name", "", "who makes the changes to own data: asked once, stands in their log"),
)
_BY_ID = {setting.id: setting for setting in SETTINGS}


class Settings:
    """Values by id. ``problem`` says in words what was wrong with the file, if anything."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.problem: str = ""
        self.when_changed: Callable[[], None] = _nothing
        """Called when a setting has got another value."""
        self._values: dict[str, Any] = {}
        self._before: dict[str, Any] = {}
        """What those that were changed here were when they were read or written last, or None."""
        if path is not None:
            self._read(path)

    def __getitem__(self, key: str) -> Any:
        setting = _BY_ID[key]
        return self._values.get(key, setting.default)

    def __setitem__(self, key: str, value: Any) -> None:
        if type(value) is not type(_BY_ID[key].default):
            raise TypeError(f"{key} is a {type(_BY_ID[key].default).__name__}")
        if key in self._values and self._values[key] == value:
            return
        before = self._before.setdefault(key, self._values.get(key))
        self._values[key] = value
        if value == before:  # as it was again: no change of ours
            del self._before[key]
        self.when_changed()

    def known(self, key: str) -> bool:
        """Whether the setting was ever set, here or in the file."""
        return key in self._values

    def save(self, *, at_any_rate: bool = False) -> None:
        """Write what was changed here over what stands in the file, whole; or leave the old file.

        The folder is had to oneself meanwhile; where another process has it, FolderBusy of
        exchange.files.locks is raised, or it is done without (``at_any_rate``). Raises OSError.
        """
        if self.path is None or not self._before:
            return
        from parkfacts.exchange.files.locks import FolderBusy, locked
        from parkfacts.exchange.files.whole import WINDOW_PATIENCE

        self.path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with locked(self.path.parent, WINDOW_PATIENCE):
                self._merge(self.path)
        except FolderBusy:
            if not at_any_rate:
                raise
            self._merge(self.path)

    def _merge(self, path: Path) -> None:
        """Put what was changed here into the file, or all where that is gone or broken.

        Raises OSError.
        """
        from parkfacts.exchange.files.whole import WINDOW_PATIENCE, read_whole, write_whole

        try:
            content = _decoded(read_whole(path, WINDOW_PATIENCE, _bytes_in))
        except FileNotFoundError:
            content = dict(self._values)
        except ValueError:
            path.replace(_aside(path))
            content = dict(self._values)
        for key, before in self._before.items():
            ours = self._values[key]
            if _BY_ID[key].is_table:
                ours = _merged(before or {}, ours, content.get(key))
            content[key] = ours
        version = _version_of(content.pop("version", None))
        content = {"version": version, **content}
        import json

        write_whole(path, json.dumps(content, indent=1).encode("ascii"), WINDOW_PATIENCE)
        self._values |= {key: content[key] for key in self._before}
        self._before.clear()

    def _read(self, path: Path) -> None:
        """Take what fits its type; a broken file stands aside.

        What does not fit, and what a later version wrote, stays in the file until it is set here.
        """
        try:
            content = _decoded(_read_bytes(path))
        except FileNotFoundError:
            return
        except ValueError:
            text = pattern("设置文件已损坏，改用默认设置：{path}；原文件留作 {name}.broken")
            self.problem = Phrase(text, path=path, name=path.name)
            self._set_aside(path)
            return
        except OSError as error:
            text = pattern("设置文件无法读取（{why}），改用默认设置：{path}")
            self.problem = Phrase(text, why=why_refused(error), path=path)
            return
        for key, value in content.items():
            setting = _BY_ID.get(key)
            if setting is not None and setting.fits(value):
                self._values[key] = value

    def _set_aside(self, path: Path) -> None:
        try:
            path.replace(_aside(path))
        except OSError:
            self.path = None


def settings_path() -> Path:
    """Where settings are kept: the system's standard folder for them."""
    from platformdirs import user_config_path

    return user_config_path("ParkFacts", appauthor=False) / "settings.json"


def locks_folder(settings: Path) -> Path:
    """Where processes of this computer lock each other out of own data, by its settings."""
    return settings.parent / "locks"


def _aside(path: Path) -> Path:
    return path.with_name(path.name + ".broken")


def _read_bytes(path: Path) -> bytes:
    """The file, also while another window replaces it. Raises OSError."""
    try:
        return _bytes_in(path)
    except PermissionError:
        from parkfacts.exchange.files.whole import PATIENCE, read_whole

        return read_whole(path, PATIENCE, _bytes_in)


def _bytes_in(path: Path) -> bytes:
    return read_input(path, LARGEST_FILE)


def _decoded(data: bytes) -> dict[str, Any]:
    """What a file of settings says. Raises ValueError if it is none."""
    try:
        content = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        content = _decoded_by_json(data)
    if not isinstance(content, dict):
        raise ValueError("not an object")
    return content


def _decoded_by_json(data: bytes) -> Any:
    """The same by the slower one, which lets half a character pass. Raises ValueError."""
    import json

    try:
        return json.loads(data.decode("utf-8"))
    except RecursionError:
        return None


def _version_of(version: object) -> int:
    """What is written for what stands there: a later version's stays."""
    return max(version, FILE_VERSION) if type(version) is int else FILE_VERSION


def _merged(before: dict[str, Any], ours: dict[str, Any], theirs: Any) -> dict[str, Any]:
    """A table with what was changed here over what others have made of it."""
    made = dict(theirs) if isinstance(theirs, dict) else {}
    for key in before.keys() | ours.keys():
        if key not in ours:
            made.pop(key, None)
        elif key not in before or ours[key] != before[key]:
            made[key] = ours[key]
    return made


def _nothing() -> None:
    """Nobody wants to know."""
