"""A Debian with Wine in a folder: made from the mirror that apt has here, entered as root.

The Wine of Debian 12 crashes in Qt's plug-in for Windows; that of Debian 13 does not, so it gets a
root of its own whatever this machine is.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import system_parts

SUITE = "trixie"
# Wine and a screen; a window manager, or no window becomes active; fonts; a C compiler for what
# shims.py makes; the maker of the installer.
PACKAGES = (
    *("wine", "wine64", "libwine", "fonts-wine", "fonts-noto-cjk"),
    *("xvfb", "openbox", "procps", "locales", "ca-certificates"),
    *("gcc-mingw-w64-x86-64-win32", "binutils-mingw-w64-x86-64", "python3-minimal"),
    *("libpython3-stdlib", "nsis"),
)
PATIENCE_SECONDS = 1200
SESSION = Path(__file__).with_name("session.sh")
# The namespace would end the wineserver, which writes the registry last: session.sh waits for it.
_ENTER = (
    'mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" &&'
    ' mount -t tmpfs tmpfs "$0/dev/shm" && exec chroot "$0" bash "$@"'
)
_NAMESPACE = ("unshare", "--mount", "--pid", "--fork", "--kill-child")


class CannotBuild(Exception):
    """This machine cannot have it; the message says why. No fault of the program."""


class Chroot:
    """The Debian in a folder."""

    def __init__(self, place: Path) -> None:
        self.place, self.root = place, place / "root"

    def make(self) -> None:
        """Make it, unless it is there as it is wanted. Raises CannotBuild."""
        self._look_around()
        stamp, wanted = self.place / "chroot.stamp", _digest([SUITE, *PACKAGES])
        if stamp.is_file() and stamp.read_text(encoding="ascii") == wanted:
            return
        shutil.rmtree(self.root, ignore_errors=True)
        self.place.mkdir(parents=True, exist_ok=True)
        log = self.place / "chroot.log"
        if not shutil.which("debootstrap"):
            system_parts.apt_get([], "update")
            if not system_parts.apt_get(
                [], "install", "-y", "--no-install-recommends", "debootstrap"
            ):
                raise CannotBuild("debootstrap is not here, and apt-get could not install it")
        _logged(["debootstrap", "--variant=minbase", SUITE, str(self.root), _mirror()], log)
        settings = self.root / "etc" / "apt" / "apt.conf.d"
        for file in Path("/etc/apt/apt.conf.d").glob("*"):  # a proxy, say
            if not settings.joinpath(file.name).exists():
                shutil.copy2(file, settings)
        for name in ("resolv.conf", "hosts"):
            shutil.copy2(f"/etc/{name}", self.root / "etc" / name)
        install = "apt-get install -y -q --no-install-recommends " + " ".join(PACKAGES)
        script = f"""set -e; export DEBIAN_FRONTEND=noninteractive
            apt-get update -q; {install}; apt-get clean
            echo 'zh_CN.UTF-8 UTF-8' >> /etc/locale.gen; locale-gen"""
        _logged([*self._entered(), "-c", script], log)
        stamp.write_text(wanted, encoding="ascii")

    def run(
        self, command: Sequence[str], seconds: int, more: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a command in a session with a screen; ``more`` goes into its surroundings.

        Its output is that of both streams. Raises TimeoutExpired, with all that it began ended.
        """
        shutil.copy2(SESSION, self.root / "opt" / SESSION.name)
        given = [f"{key}={text}" for key, text in (more or {}).items()]
        # Wine's consoles want pipes.
        return subprocess.run(
            [*self._entered(), f"/opt/{SESSION.name}", *given, *command],
            input="\n", stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            encoding="utf-8", errors="replace", timeout=seconds, check=False,
        )  # fmt: skip

    def _entered(self) -> list[str]:
        return [*_NAMESPACE, "bash", "-c", _ENTER, str(self.root)]

    def _look_around(self) -> None:
        if sys.platform != "linux" or not shutil.which("apt-get"):
            raise CannotBuild("it is made on Debian and its kin only")
        if os.geteuid() != 0:
            raise CannotBuild("only root can make a chroot")
        mount = [*_NAMESPACE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
        if subprocess.run(mount, capture_output=True, check=False).returncode:
            raise CannotBuild("root may not mount here, as in a container")


def _mirror() -> str:
    """Where apt has Debian from here; DEBIAN_MIRROR where it is another system."""
    if given := os.environ.get("DEBIAN_MIRROR"):
        return given
    told = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI) $(ORIGIN)", "Created-By: Packages"],
        capture_output=True, encoding="utf-8", check=False,
    ).stdout  # fmt: skip
    pairs = [line.split(" ", 1) for line in told.splitlines() if " " in line]
    mirrors = [uri for uri, origin in pairs if origin == "Debian" and "security" not in uri]
    if not mirrors:
        raise CannotBuild("apt has no mirror of Debian here; DEBIAN_MIRROR may name one")
    return mirrors[0]


def _logged(command: Sequence[str], log: Path) -> None:
    """Run a step whose output is kept in a file. Raises CannotBuild with the end of it."""
    with log.open("ab") as file:
        try:
            code = subprocess.call(
                command,
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=file,
                timeout=PATIENCE_SECONDS,
            )
        except subprocess.TimeoutExpired:
            raise CannotBuild(f"{command[0]} did not end within {PATIENCE_SECONDS} s") from None
    if code:
        said = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        raise CannotBuild(f"{command[0]} failed ({log}): {' | '.join(said[-2:])}")


def _digest(parts: Sequence[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
