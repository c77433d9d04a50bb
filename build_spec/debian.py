"""The Debian package: the folder under /opt, a command, and a place in every user's menu."""

from __future__ import annotations

import platform
from pathlib import Path

import product
from archives import Content, Link, Script, files_below, write_deb
from desktop_files import shared_files

PLACE = f"opt/{product.COMMAND}"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64", "loongarch64": "loong64"}
# parts.SYSTEM_LIBRARIES: what the folder leaves to the system. Newer releases' names first.
DEPENDS = (
    "libstdc++6", "libgcc-s1", "zlib1g", "libgl1", "libegl1", "libx11-6", "libx11-xcb1", "libxcb1",
    "libfontconfig1", "libfreetype6", "libglib2.0-0t64 | libglib2.0-0", "libdbus-1-3",
)  # fmt: skip
PRINTERS = "libcups2 | libcups2t64"
FONTS = "fonts-noto-cjk | fonts-wqy-microhei | fonts-wqy-zenhei | fonts-arphic-uming"


def architecture() -> str:
    """This machine's, in Debian's words."""
    return ARCHITECTURES.get(platform.machine(), platform.machine())


def control(installed_kb: int, glibc: str) -> str:
    """What the package says of itself."""
    return f"""Package: {product.COMMAND}
Version: {product.version()}
Architecture: {architecture()}
Maintainer: {product.MAINTAINER}
Installed-Size: {installed_kb}
Depends: libc6 (>= {glibc}), {", ".join(DEPENDS)}
Recommends: {FONTS}, {PRINTERS}
Section: misc
Priority: optional
Description: {product.SUMMARY}
 ParkFacts holds figures of industrial and technology parks as facts: each with
 its qualifier, unit, period, scope, status, source and paragraph. It finds,
 compares and copies them. It never connects to any network.
"""


def refresh_script() -> str:
    """After installing and removing: the menus take notice. Nothing in a home is touched."""
    return """#!/bin/sh
set -e
for tool in "update-desktop-database /usr/share/applications" \\
    "update-mime-database /usr/share/mime" \\
    "gtk-update-icon-cache -q -t -f /usr/share/icons/hicolor"; do
    set -- $tool
    if command -v "$1" >/dev/null 2>&1; then $tool || true; fi
done
"""


def write_package(target: Path, folder: Path, drawn: Path, glibc: str, time: int) -> None:
    """Pack the frozen folder."""
    data: dict[str, Content] = {
        f"{PLACE}/{path.relative_to(folder).as_posix()}": path
        for path in files_below(folder)
        # The system's own places have these; the script is for the unpacked archive.
        if path.relative_to(folder).parts[0] not in ("share", "register.sh")
    }
    size = sum(path.stat().st_size for path in files_below(folder) if not path.is_symlink())
    for name, content in shared_files(drawn, product.COMMAND).items():
        data[f"usr/share/{name}"] = content
    data[f"usr/bin/{product.COMMAND}"] = Link(f"/{PLACE}/{product.NAME}")
    if (folder / product.HANDBOOK).is_file():
        data[f"usr/share/doc/{product.COMMAND}/{product.HANDBOOK}"] = Link(
            f"/{PLACE}/{product.HANDBOOK}"
        )
    data[f"usr/share/doc/{product.COMMAND}/copyright"] = Link(f"/{PLACE}/licences/README.txt")
    refresh = Script(refresh_script().encode())
    texts: dict[str, Content] = {
        "control": control(size // 1024, glibc).encode(),
        "postinst": refresh,
        "postrm": refresh,
    }
    write_deb(target, texts, data, time)
