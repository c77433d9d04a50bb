"""CPython for Windows in a chroot with Wine, with the locked packages; from the index of pip."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from packaging.markers import Marker

from wine.chroot import CannotBuild, Chroot

HERE = Path(__file__).resolve().parent
PYTHON = (3, 11)
"""Of the chroot's interpreter, and so of the one whose library it gets."""
PLACE = "opt/python"
# What markers of the locks ask.
WINDOWS = {
    "sys_platform": "win32",
    "platform_system": "Windows",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "implementation_name": "cpython",
    "python_version": "3.11",
    "python_full_version": "3.11.9",
}
# Checks of the sources: they are done on the machine itself.
NOT_TRIED = re.compile(r"(ruff|mypy|mypy-extensions|librt|import-linter|grimp|ast-serialize)==")
_DOWNLOAD = (
    *("download", "--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes"),
    *("--only-binary=:all:", "--platform", "win_amd64", "--python-version", "3.11"),
    *("--implementation", "cp", "--abi", "cp311", "--abi", "abi3", "--abi", "none"),
)


def provide(chroot: Chroot, locks: Sequence[Path]) -> None:
    """Make sure of the interpreter and the packages of some locks. Raises CannotBuild."""
    if sys.version_info[:2] != PYTHON:
        raise CannotBuild("Python 3.11 gives Windows' interpreter its library, and this is another")
    stamp = chroot.place / "interpreter.stamp"
    done = stamp.read_text(encoding="ascii").splitlines() if stamp.is_file() else []
    own = [HERE / "requirements.txt", HERE / "interpreter.py", HERE / "shims.py"]
    base = _digest(own + list(locks[:1])) + " " + chroot.place.joinpath("chroot.stamp").read_text()
    if done[:1] != [base]:
        done = []
        stamp.unlink(missing_ok=True)
        python = chroot.root / PLACE
        shutil.rmtree(python, ignore_errors=True)
        shutil.rmtree(chroot.root / "opt" / "prefix", ignore_errors=True)
        _put_together(python, download(HERE / "requirements.txt", chroot.place / "wheels-python"))
        _install(locks[0], chroot)
        _run(chroot, ["wine", "wineboot", "--init"])
        done = [base]
    for lock in locks[1:]:
        if (digest := _digest([lock])) not in done:
            stamp.unlink(missing_ok=True)
            _install(lock, chroot)
            done.append(digest)
    stamp.write_text("\n".join(done), encoding="ascii")


def for_windows(lines: Iterable[str]) -> Iterator[str]:
    """The requirements of a lock that Windows has, with their hashes and without markers."""
    text = "\n".join(line for line in lines if not line.lstrip().startswith("#"))
    for entry in text.replace("\\\n", " ").splitlines():
        requirement, *hashes = re.split(r"\s+(?=--hash=)", entry.strip())
        name, _, marker = requirement.partition(" ;")
        if not name or NOT_TRIED.match(name):
            continue
        if not marker or Marker(marker).evaluate(WINDOWS):
            yield " ".join([name.strip(), *hashes])


def download(lock: Path, target: Path) -> list[Path]:
    """The wheels of a lock for Windows, in a folder of their own. Raises CannotBuild."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    wanted = target / "wanted.txt"
    wanted.write_text("\n".join(for_windows(lock.read_text("utf-8").splitlines())), "utf-8")
    command = [sys.executable, "-m", "pip", *_DOWNLOAD, "-d", str(target), "-r", str(wanted)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise CannotBuild(f"pip could not get {lock.name} for Windows: {done.stderr[-300:]}")
    return sorted(target.glob("*.whl"))


def _put_together(python: Path, wheels: Sequence[Path]) -> None:
    """Libraries of the wheel, and the part of the library that is written in Python of this one."""
    python.mkdir(parents=True)
    with zipfile.ZipFile(wheels[0]) as wheel:
        for member in wheel.namelist():
            folder, _, name = member.rpartition("/")
            # The api-ms-… are the system's, which Wine is; shims.py wants one of them to read.
            is_system = name.startswith("api-ms-")
            if (folder == "deploy_libs" and not is_system) or name == "MSVCP140.dll":
                python.joinpath(name).write_bytes(wheel.read(member))
            elif name == "api-ms-win-crt-math-l1-1-0.dll":
                python.with_name("math.dll").write_bytes(wheel.read(member))
    left_out = shutil.ignore_patterns(
        "site-packages", "dist-packages", "test", "lib-dynload", "config-3.*", "__pycache__"
    )
    shutil.copytree(sysconfig.get_path("stdlib"), python / "Lib", ignore=left_out)
    python.joinpath("Lib", "site-packages").mkdir()


def _install(lock: Path, chroot: Chroot) -> None:
    """Unpack the packages of a lock, and give what came what Wine lacks."""
    packages = chroot.root / PLACE / "Lib" / "site-packages"
    for path in download(lock, chroot.place / f"wheels-{lock.stem}"):
        with zipfile.ZipFile(path) as wheel:
            wheel.extractall(packages)
    shutil.copy2(HERE / "shims.py", chroot.root / "opt")
    _run(chroot, ["python3", "/opt/shims.py"])


def _run(chroot: Chroot, command: Sequence[str]) -> None:
    """Run a step inside. Raises CannotBuild."""
    try:
        done = chroot.run(command, 300)
    except subprocess.TimeoutExpired:
        raise CannotBuild(f"{' '.join(command)} did not end") from None
    if done.returncode:
        raise CannotBuild(f"{' '.join(command)}: {done.stdout[-400:]}")


def _digest(files: Sequence[Path]) -> str:
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()
