"""Run by Windows' Python inside the chroot: what freeze.py does, but for the wheel.

There is no pip inside: the package is laid beside the others as its wheel would lay it.
"""

from __future__ import annotations

import shutil
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "build_spec"))
import freeze  # noqa: E402
import product  # noqa: E402

package = Path(sysconfig.get_path("purelib")) / product.COMMAND
shutil.rmtree(package, ignore_errors=True)
shutil.copytree(ROOT / "desktop" / product.COMMAND, package)
shutil.copytree(ROOT / "resources", package / "resources")
shutil.copytree(ROOT / "docs" / "handbook", package / "resources" / "handbook")
freeze.WORK.mkdir(parents=True, exist_ok=True)
try:
    freeze.freeze(freeze.build_time())
    freeze.add_notices(freeze.FOLDER, freeze.build_time())
finally:
    shutil.rmtree(package)
