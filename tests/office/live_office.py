"""A LibreOffice with windows, into which the clipboard is pasted; a home of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from clipboard_owner import Held
from processes import Talker, stop

DRIVER = Path(__file__).with_name("pasting_driver.py")
SYSTEM_PYTHON = "/usr/bin/python3"
# As on an office computer in China; without questions at the first start.
_CONFIGURED = {
    "/org.openoffice.Setup/L10N": {"ooSetupSystemLocale": "zh-CN"},
    "/org.openoffice.Office.Linguistic/General": {"DefaultLocale_CJK": "zh-CN"},
    "/org.openoffice.Office.Common/Misc": {"ShowTipOfTheDay": "false", "FirstRun": "false"},
    "/org.openoffice.Setup/Product": {"ooSetupLastVersion": "99.0"},
}


class Pasted(NamedTuple):
    """What became of a paste: the files that were saved, by kind, and what was asked."""

    files: Mapping[str, Path]
    dialogs: tuple[str, ...]
    """Titles of the dialogs that were answered."""
    flavours: tuple[str, ...]
    """What LibreOffice saw on the clipboard."""


def missing_parts() -> str:
    """What is not here of all that a paste needs; empty: everything is."""
    for name, package in (("soffice", "libreoffice-writer libreoffice-calc"), ("Xvfb", "xvfb")):
        if shutil.which(name) is None:
            return f"{name} is not here: apt install {package}"
    found = (
        Path(SYSTEM_PYTHON).exists()
        and not subprocess.run(
            [SYSTEM_PYTHON, "-c", "import uno"], capture_output=True, check=False
        ).returncode
    )
    return "" if found else f"{SYSTEM_PYTHON} has no uno: apt install python3-uno"


class LiveOffice:
    """LibreOffice on a display, driven through UNO by the system's Python."""

    def __init__(self, display: str, home: Path, fonts: Mapping[str, str] | None = None) -> None:
        """``fonts``: default fonts of documents, by the names of LibreOffice's settings."""
        profile = home / "profile"
        _write_profile(profile, fonts or {})
        env = os.environ | {
            "DISPLAY": display, "HOME": str(home), "SAL_USE_VCLPLUGIN": "gen",
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
        }  # fmt: skip
        env.pop("PYTHONPATH", None)
        pipe = f"parkfacts-{os.getpid()}"
        command = [
            "soffice", f"-env:UserInstallation={profile.as_uri()}", "--norestore", "--nologo",
            "--nodefault", "--nofirststartwizard", f"--accept=pipe,name={pipe};urp;",
        ]  # fmt: skip
        with (home / "soffice.log").open("wb") as log:
            self._process = subprocess.Popen(command, env=env, stdout=log, stderr=log)
        driver = [SYSTEM_PYTHON, str(DRIVER), pipe]
        self._driver = Talker("LibreOffice", driver, env, home / "driver.log")
        self._driver.answer("start")

    def paste(
        self, program: str, held: Held, stem: Path, kinds: Sequence[str], *, fitted: bool = False
    ) -> Pasted:
        """Paste into a fresh document of ``writer`` or ``calc`` and save it as ``stem.kind``.

        ``fitted``: with columns as wide as their lines, unbroken, and the grid in print.
        """
        files = {kind: stem.with_name(f"{stem.name}.{kind}") for kind in kinds}
        found: dict[str, Any] = self._driver.ask(
            "paste",
            program=program,
            files={kind: path.as_uri() for kind, path in files.items()},
            text=held.text or None,
            html=held.html,
            fitted=fitted,
        )
        return Pasted(files, tuple(found["dialogs"]), tuple(found["flavours"]))

    def end(self) -> None:
        """Quit LibreOffice."""
        self._driver.ask("quit")
        self._driver.end()
        stop(self._process)


def _write_profile(profile: Path, fonts: Mapping[str, str]) -> None:
    items = _CONFIGURED | {"/org.openoffice.Office.Writer/DefaultFont": dict(fonts)}
    lines = [
        f'<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, values in items.items()
        for name, value in values.items()
    ]
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry"'
        ' xmlns:xs="http://www.w3.org/2001/XMLSchema"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n'
        + "\n".join(lines)
        + "\n</oor:items>\n",
        encoding="utf-8",
    )
