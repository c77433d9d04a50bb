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
MimeType={product.MIME_TYPE};
StartupNotify=true
StartupWMClass={product.NAME}
"""


def mime_type() -> str:
    """The file type of datasets."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{product.MIME_TYPE}">
    <comment>{product.DATASET_TITLE}</comment>
    <comment xml:lang="zh_CN">{product.DATASET_TITLE_ZH}</comment>
    <sub-class-of type="application/json"/>
    <icon name="{product.COMMAND}"/>
    <glob pattern="*.{product.EXTENSION}"/>
  </mime-type>
</mime-info>
"""


def shared_files(drawn: Path, command: str) -> Mapping[str, Path | bytes]:
    """The files by their place below share/."""
    name = product.COMMAND
    files: dict[str, Path | bytes] = {
        f"applications/{name}.desktop": desktop_entry(command).encode(),
        f"mime/packages/{name}.xml": mime_type().encode(),
        f"icons/hicolor/scalable/apps/{name}.svg": SOURCE,
    }
    for size in SIZES:
        place = f"icons/hicolor/{size}x{size}/apps/{name}.png"
        files[place] = drawn / f"{name}-{size}.png"
    return files


def register_script() -> str:
    """For the unpacked folder: puts the entry, file type and icons into the user's own share/."""
    name = product.COMMAND
    return f"""#!/bin/sh
# Puts {product.NAME} into the menu of this user, for datasets (*.{product.EXTENSION}) too.
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
