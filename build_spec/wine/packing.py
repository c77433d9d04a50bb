"""Run by the chroot's own Python: packs the frozen folder with its makensis. packing.py TARGET.

The start of the installer is 64-bit: this Wine has no 32-bit side.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "build_spec"))
import product  # noqa: E402
import windows_installer  # noqa: E402

icon = ROOT / "build" / "frozen" / "icons" / f"{product.COMMAND}.ico"
command = windows_installer.command(
    "makensis", ROOT / "dist" / product.NAME, icon, Path(sys.argv[1])
)
subprocess.run([*command[:1], "-DTARGET=amd64-unicode", *command[1:]], check=True)
