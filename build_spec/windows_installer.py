"""Starts makensis, on Windows or on a Linux that has it, to make the installer for one user."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import product

SCRIPT = Path(__file__).resolve().parent / "windows" / "installer.nsi"


def command(makensis: str, folder: Path, icon: Path, target: Path) -> list[str]:
    """The command that packs a folder frozen on Windows."""
    said = {
        "NAME": product.NAME,
        "TITLE": product.TITLE,
        "COMMAND": product.COMMAND,
        "VERSION": product.version(),
        "VERSION4": ".".join(map(str, product.version_numbers())),
        "PUBLISHER": product.PUBLISHER,
        "DATASET_ENDING": product.DATASET.extension,
        "DATASET_ID": product.DATASET.windows_id,
        "DATASET_TITLE": product.DATASET.title_zh,
        "BASKET_ENDING": product.BASKET.extension,
        "BASKET_ID": product.BASKET.windows_id,
        "BASKET_TITLE": product.BASKET.title_zh,
        "FOLDER": str(folder),
        "ICON": str(icon),
        "OUTPUT": str(target),
    }
    defined = [f"-D{key}={text}" for key, text in said.items()]
    return [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defined, str(SCRIPT)]


def make(makensis: str, folder: Path, icon: Path, target: Path, time: int) -> None:
    """Write the installer. Raises CalledProcessError; a warning is an error."""
    # A name of a file is Chinese; elsewhere than on Windows makensis reads it as the locale says.
    locale = {} if os.name == "nt" else {"LC_ALL": "C.UTF-8"}
    environment = {**os.environ, **locale, "SOURCE_DATE_EPOCH": str(time)}
    subprocess.run(command(makensis, folder, icon, target), env=environment, check=True)
