"""Settings: one list of what is remembered; read with mercy, written whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

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
    Setting("basket_width", 320, "width of the basket in pixels"),
    Setting("export_type", ".xlsx", "ending of the file that was exported last"),
    Setting("export_basket_type", ".docx", "ending of the file that a basket went to last"),
    Setting("copy_options", {}, "how formats of 复制为 and files are written: options by format"),
    Setting("chart_width", 15.6, "width of the chart in centimetres", between=CHART_WIDTHS),
    Setting("svg_with_chart", False, "copy the chart as SVG beside the PNG"),
    Setting("geometry", "", "size and place of the window, Qt's bytes in base 64"),
    Setting("splitters", {}, "sizes of panes by splitter"),
    Setting("columns", [], "fact table: column id, width, shown; in their order"),
    Setting("sort", [], "fact table: column id and whether descending"),
    Setting("view", "facts", "facts, claims or compare"),
    Setting("park", "", "park whose facts are shown"),
    Setting("parks_checked", [], "parks chosen to stand beside each other"),
    Setting("comparison", {}, "how the comparison is looked at: rows, period, columns, baseline"),
    Setting("parks_closed", [], "branches of the tree that are closed"),
    Setting("facets", {}, "chosen values by facet"),
    Setting("facets_closed", [], "facets that are closed"),
    Setting("fact", "", "fact that was selected last"),
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
        self._foreign: dict[str, Any] = {}
        self._version = FILE_VERSION
        if path is not None:
            self._read(path)

    def __getitem__(self, key: str) -> Any:
        setting = _BY_ID[key]
        return self._values.get(key, setting.default)

    def __setitem__(self, key: str, value: Any) -> None:
        if type(value) is not type(_BY_ID[key].default):
            raise TypeError(f"{key} is a {type(_BY_ID[key].default).__name__}")
        changed = key not in self._values or self._values[key] != value
        self._values[key] = value
        if changed:
            self.when_changed()

    def known(self, key: str) -> bool:
        """Whether the setting was ever set, here or in the file."""
        return key in self._values

    def save(self) -> None:
        """Write the file whole, or leave the old one. Raises OSError."""
        if self.path is None:
            return
        content = {"version": self._version, **self._foreign, **self._values}
        self.path.parent.mkdir(parents=True, exist_ok=True)
        from parkfacts.exchange.files.whole import write_whole

        write_whole(self.path, json.dumps(content, indent=1).encode("ascii"))

    def _read(self, path: Path) -> None:
        """Take what fits its type; keep what a later version wrote; a broken file stands aside."""
        try:
            content = json.loads(read_input(path, LARGEST_FILE).decode("utf-8"))
            if not isinstance(content, dict):
                raise ValueError("not an object")
        except FileNotFoundError:
            return
        except (ValueError, RecursionError):
            text = pattern("设置文件已损坏，改用默认设置：{path}；原文件留作 {name}.broken")
            self.problem = Phrase(text, path=path, name=path.name)
            self._set_aside(path)
            return
        except OSError as error:
            text = pattern("设置文件无法读取（{why}），改用默认设置：{path}")
            self.problem = Phrase(text, why=why_refused(error), path=path)
            return
        version = content.pop("version", FILE_VERSION)
        self._version = max(version, FILE_VERSION) if type(version) is int else FILE_VERSION
        for key, value in content.items():
            setting = _BY_ID.get(key)
            if setting is not None and setting.fits(value):
                self._values[key] = value
            else:  # a later version's; written back until it is set here
                self._foreign[key] = value

    def _set_aside(self, path: Path) -> None:
        try:
            path.replace(path.with_name(path.name + ".broken"))
        except OSError:
            self.path = None


def _nothing() -> None:
    """Nobody wants to know."""
