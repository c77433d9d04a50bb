"""Freezes the program into dist/ParkFacts and packs it: what `make build` does.

    python build_spec/freeze.py [--no-archives]

Started by the environment that bootstrap.py --freeze set up. Two builds of one commit give the same
bytes: the time of everything is SOURCE_DATE_EPOCH, or else that of the commit.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path

import archives
import debian
import desktop_files
import icons
import inside
import linking
import notices
import product
import windows_installer

HERE = Path(__file__).resolve().parent
WORK = product.ROOT / "build" / "frozen"
DIST = product.ROOT / "dist"
FOLDER = DIST / product.NAME
LINUX, WINDOWS, MAC = (sys.platform.startswith(name) for name in ("linux", "win32", "darwin"))
# The time of a build from an archive of the sources; zip knows no year before 1980.
NO_COMMIT = 1_700_000_000


def build_time() -> int:
    """SOURCE_DATE_EPOCH, else the time of the commit, else always the same."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    try:
        done = subprocess.run(
            ["git", "log", "-1", "--format=%ct"],
            cwd=product.ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
    except FileNotFoundError:  # a copy of the project on a machine without git
        return NO_COMMIT
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else NO_COMMIT


def run(*command: str, **more: str) -> None:
    """Run a step in the project's folder. Raises CalledProcessError."""
    subprocess.run(command, cwd=product.ROOT, env={**os.environ, **more}, check=True)


def build_handbook() -> Path:
    """Draw its pictures, which go into the wheel, and write its page for browsers; that one."""
    run(sys.executable, str(HERE / "build_handbook.py"))
    return product.ROOT / "build" / "handbook" / product.HANDBOOK


def install_wheel(time: int) -> Path:
    """Build the project's wheel and put it into this environment; the wheel's path."""
    target = product.ROOT / "build" / "wheel"
    shutil.rmtree(target, ignore_errors=True)
    pip = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")
    offline = ("--no-deps", "--no-index")
    run(*pip, "wheel", *offline, "--no-build-isolation", "-w", str(target), ".",
        SOURCE_DATE_EPOCH=str(time))  # fmt: skip
    wheel = next(target.glob("*.whl"))
    run(*pip, "install", *offline, "--force-reinstall", str(wheel))
    return wheel


def freeze(time: int) -> None:
    """Make the folder, or on macOS the bundle."""
    icons.draw(WORK / "icons")
    run(
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
        *("--workpath", str(WORK / "work"), "--distpath", str(DIST)),
        str(HERE / "parkfacts.spec"),
        PARKFACTS_BUILD=str(WORK),
        SOURCE_DATE_EPOCH=str(time),
        # The order of sets goes into compiled modules.
        PYTHONHASHSEED="0",
    )


def add_notices(folder: Path, time: int) -> None:
    """Licences and bill of materials of what the spec put in."""
    from PySide6.QtCore import qVersion

    found = inside.components(WORK / "inside.json")
    notices.write_licences(folder / "licences", found, qVersion())
    bill = json.dumps(notices.bill_of_materials(found, time), indent=1, ensure_ascii=False)
    folder.joinpath("sbom.cdx.json").write_text(bill + "\n", encoding="utf-8")


def add_desktop_files() -> None:
    """For those who unpack the archive: entry, file type, icons and what registers them."""
    for name, content in desktop_files.shared_files(WORK / "icons", product.NAME).items():
        target = FOLDER / "share" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.read_bytes())
    script = FOLDER / "register.sh"
    script.write_text(desktop_files.register_script(), encoding="utf-8")
    script.chmod(0o755)


def _tar(target: Path, time: int) -> None:
    members: dict[str, archives.Content] = {
        f"{product.NAME}/{path.relative_to(FOLDER).as_posix()}": path
        for path in archives.files_below(FOLDER)
    }
    with target.open("wb") as file:
        archives.write_tar_xz(file, members, time)


def _zip(target: Path, time: int) -> None:
    files = archives.files_below(FOLDER)
    archives.write_zip(
        target, {f"{product.NAME}/{p.relative_to(FOLDER).as_posix()}": p for p in files}, time
    )


def pack(time: int) -> list[Path]:
    """The archives of this system; both of Linux at once, because each takes a minute."""
    machine = platform.machine().lower()
    stem = f"{product.COMMAND}-{product.version()}"
    if WINDOWS:
        target = DIST / f"{stem}-windows-{machine}-portable.zip"
        _zip(target, time)
        setup = DIST / f"{stem}-windows-{machine}-setup.exe"
        if makensis := shutil.which("makensis"):
            icon = WORK / "icons" / f"{product.COMMAND}.ico"
            windows_installer.make(makensis, FOLDER, icon, setup, time)
            return [target, setup]
        print("no installer: makensis (NSIS) is not on the path")
        return [target]
    if MAC:
        target = DIST / f"{stem}-macos-{machine}.zip"
        # Keeps links and signatures; its own times make it another archive each time.
        run("ditto", "-c", "-k", "--keepParent", str(DIST / f"{product.NAME}.app"), str(target))
        return [target]
    newest, _ = linking.newest_glibc(FOLDER)
    glibc = ".".join(map(str, newest))
    tar = DIST / f"{stem}-linux-{machine}.tar.xz"
    deb = DIST / f"{product.COMMAND}_{product.version()}_{debian.architecture()}.deb"
    with ProcessPoolExecutor(2) as pool:
        jobs: list[Future[None]] = [
            pool.submit(_tar, tar, time),
            pool.submit(debian.write_package, deb, FOLDER, WORK / "icons", glibc, time),
        ]
        for job in jobs:
            job.result()
    return [tar, deb]


def main() -> None:
    """Build all, and say what came of it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--no-archives", action="store_true", help="the folder only")
    options = parser.parse_args()
    time = build_time()
    shutil.rmtree(DIST, ignore_errors=True)
    shutil.rmtree(WORK, ignore_errors=True)
    page = build_handbook()
    install_wheel(time)
    freeze(time)
    where = DIST / f"{product.NAME}.app" / "Contents" / "Resources" if MAC else FOLDER
    shutil.copy(page, where)
    add_notices(where, time)
    if LINUX:
        add_desktop_files()
    size = sum(p.stat().st_size for p in archives.files_below(FOLDER) if not p.is_symlink())
    print(f"{FOLDER.relative_to(product.ROOT)}: {size / 1e6:.0f} MB")
    for archive in [] if options.no_archives else pack(time):
        print(f"{archive.relative_to(product.ROOT)}: {archive.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
