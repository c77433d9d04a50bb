"""What a Linux desktop wants to know of the program: entry, file type, icons; from product.py."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import product
from icons import SIZES, SOURCE


def desktop_entry(command: str) -> str:
    """The entry of the menu; ``command`` is what starts the program, as the entry writes it."""
    return f"""[Desktop Entry]
Type=Application
Name={product.NAME}
Name[zh_CN]={product.TITLE}
GenericName=Figures of parks
GenericName[zh_CN]=园区数字
Comment={product.SUMMARY}
Comment[zh_CN]={product.SUMMARY_ZH}
Exec={command} %f
Icon={product.COMMAND}
Terminal=false
Categories=Office;Database;
Keywords=park;figure;citation;
Keywords[zh_CN]=园区;数字;引文;
MimeType={"".join(f"{kind.mime_type};" for kind in product.FILE_TYPES)}
StartupNotify=true
StartupWMClass={product.NAME}
"""


def mime_types() -> str:
    """The types of datasets and baskets."""
    types = "".join(map(_mime_type, product.FILE_TYPES))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
{types}</mime-info>
"""


def _mime_type(kind: product.FileType) -> str:
    return f"""  <mime-type type="{kind.mime_type}">
    <comment>{kind.title}</comment>
    <comment xml:lang="zh_CN">{kind.title_zh}</comment>
    <sub-class-of type="application/json"/>
    <icon name="{product.COMMAND}"/>
    <glob pattern="*.{kind.extension}"/>
  </mime-type>
"""


def shared_files(drawn: Path, command: str) -> Mapping[str, Path | bytes]:
    """The files by their place below share/."""
    name = product.COMMAND
    files: dict[str, Path | bytes] = {
        f"applications/{name}.desktop": desktop_entry(command).encode(),
        f"mime/packages/{name}.xml": mime_types().encode(),
        f"icons/hicolor/scalable/apps/{name}.svg": SOURCE,
    }
    for size in SIZES:
        place = f"icons/hicolor/{size}x{size}/apps/{name}.png"
        files[place] = drawn / f"{name}-{size}.png"
    return files


def register_script() -> str:
    """For the unpacked folder: puts the entry, file type and icons into the user's own share/."""
    name = product.COMMAND
    endings = " and ".join(f"*.{kind.extension}" for kind in product.FILE_TYPES)
    return f"""#!/bin/sh
# Puts {product.NAME} into the menu of this user, for its files ({endings}) too.
#   ./register.sh            the program stays where it is
#   ./register.sh --remove   takes it out of the menu again; your settings and datasets stay
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${{XDG_DATA_HOME:-$HOME/.local/share}}
for file in $(cd "$here/share" && find . -type f); do
    rm -f "$share/$file"
    if [ "${{1:-}}" != --remove ]; then
        mkdir -p "$(dirname "$share/$file")"
        cp "$here/share/$file" "$share/$file"
    fi
done
entry="$share/applications/{name}.desktop"
if [ -f "$entry" ]; then
    # Quoted as desktop entries want it: a path may have spaces.
    program=$(printf '%s' "$here/{product.NAME}" | sed 's/[\\\\"`$]/\\\\&/g; s/[\\\\&|]/\\\\&/g')
    sed -i "s|^Exec=.*|Exec=\\"$program\\" %f|" "$entry"
fi
for tool in "update-desktop-database applications" "update-mime-database mime"; do
    # shellcheck disable=SC2086
    set -- $tool
    if command -v "$1" >/dev/null 2>&1 && [ -d "$share/$2" ]; then "$1" "$share/$2" || true; fi
done
"""
