"""Writes licences/ and the bill of materials (CycloneDX 1.6) of the frozen folder."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import product
from inside import QT_PACKAGES, Component

HERE = Path(__file__).resolve().parent
_SPDX_NAME = re.compile(r"[A-Za-z0-9.+-]+")


def write_licences(folder: Path, components: Iterable[Component], qt_version: str) -> None:
    """One folder a component with its texts, the LGPL's notice and texts, and a list of all."""
    folder.mkdir(parents=True)
    lines = []
    for component in components:
        licence = component.licence or "see its texts"
        lines.append(f"{component.name} {component.version}: {licence}")
        _copy_texts(folder, component)
    notice = HERE.joinpath("licences", "QT.txt").read_text(encoding="utf-8")
    versions = {c.name.lower(): c.version for c in components}
    notice = notice.replace("{qt}", qt_version)
    notice = notice.replace("{pyside}", versions.get("pyside6_essentials", qt_version))
    _write(folder / "QT.txt", notice)
    for name in ("LGPL-3.0.txt", "GPL-3.0.txt"):
        _write(folder / name, HERE.joinpath("licences", name).read_text(encoding="utf-8"))
    own = product.ROOT.joinpath("LICENSE").read_text(encoding="utf-8")
    _write(folder / "ParkFacts.txt", own)
    head = [
        f"{product.TITLE} {product.version()}: MIT, see ParkFacts.txt. It contains, each with its",
        "texts in a folder of its name:",
        "",
    ]
    _write(folder / "README.txt", "\n".join([*head, *lines, ""]))


def _copy_texts(folder: Path, component: Component) -> None:
    if not component.texts:
        # Qt's wheels carry none: theirs are beside QT.txt.
        if re.sub(r"[-_.]+", "-", component.name).lower() in QT_PACKAGES:
            return
        raise LookupError(f"{component.name} has no licence text")
    for number, text in enumerate(component.texts):
        name = re.sub(r"[^\w.+-]", "-", "-".join(_after_metadata(text)))
        target = folder / component.name / name
        if target.exists():
            target = target.with_name(f"{number}-{name}")
        target.parent.mkdir(parents=True, exist_ok=True)
        _write(target, text.read_text(encoding="utf-8", errors="replace"))


def _after_metadata(path: Path) -> tuple[str, ...]:
    """The parts of a path below a package's metadata; else its name alone."""
    for number, part in enumerate(path.parts):
        if part.endswith(".dist-info"):
            return tuple(p for p in path.parts[number + 1 :] if p != "licenses") or (path.name,)
    return (path.name,)


def _write(path: Path, text: str) -> None:
    path.write_bytes(text.encode())


def bill_of_materials(components: Iterable[Component], time: int) -> dict[str, Any]:
    """CycloneDX 1.6 of the program; the same for the same parts and time."""
    version = product.version()
    parts = [_part(component) for component in components]
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, json.dumps([version, time, parts]))}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(time, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": f"pkg:generic/{product.COMMAND}@{version}",
                "name": product.NAME,
                "version": version,
                "description": product.SUMMARY,
                "licenses": [{"license": {"id": "MIT"}}],
                "purl": f"pkg:generic/{product.COMMAND}@{version}",
            },
        },
        "components": parts,
        "dependencies": [
            {
                "ref": f"pkg:generic/{product.COMMAND}@{version}",
                "dependsOn": [part["bom-ref"] for part in parts],
            }
        ],
    }


def _part(component: Component) -> dict[str, Any]:
    part: dict[str, Any] = {
        "type": "library",
        "bom-ref": component.url,
        "name": component.name,
        "version": component.version,
        "purl": component.url,
    }
    if _SPDX_NAME.fullmatch(component.licence):
        part["licenses"] = [{"license": {"id": component.licence}}]
    elif component.licence:
        # An exception that SPDX has no name for is a licence's name, no expression.
        kind = "license" if "WITH" in component.licence else "expression"
        part["licenses"] = [
            {"license": {"name": component.licence}}
            if kind == "license"
            else {"expression": component.licence}
        ]
    return part
