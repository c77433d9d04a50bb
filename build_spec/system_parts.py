"""System libraries and a Chinese font: what Qt needs, what is missing, and how to get it.

Part of the set-up (see bootstrap.py): standard library only, any Python 3.7+.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple


class Part(NamedTuple):
    """A library that Qt loads, and the packages that have it; newer releases' names first."""

    soname: str
    packages: tuple[str, ...]


# Needed to start at all, window or not.
ALWAYS = (
    Part("libglib-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0")),
    Part("libGL.so.1", ("libgl1",)),
    Part("libEGL.so.1", ("libegl1",)),
    Part("libxkbcommon.so.0", ("libxkbcommon0",)),
    Part("libfreetype.so.6", ("libfreetype6",)),
    Part("libfontconfig.so.1", ("libfontconfig1",)),
    Part("libdbus-1.so.3", ("libdbus-1-3",)),
)
# Needed to open a window where DISPLAY is set …
X11 = (
    Part("libxkbcommon-x11.so.0", ("libxkbcommon-x11-0",)),
    Part("libxcb-cursor.so.0", ("libxcb-cursor0",)),
    Part("libxcb-icccm.so.4", ("libxcb-icccm4",)),
    Part("libxcb-image.so.0", ("libxcb-image0",)),
    Part("libxcb-keysyms.so.1", ("libxcb-keysyms1",)),
    Part("libxcb-render-util.so.0", ("libxcb-render-util0",)),
    Part("libxcb-shape.so.0", ("libxcb-shape0",)),
)
# … and where WAYLAND_DISPLAY is.
WAYLAND = (
    Part("libwayland-cursor.so.0", ("libwayland-cursor0",)),
    Part("libwayland-egl.so.1", ("libwayland-egl1",)),
)
# PyInstaller reads libraries and writes the program with these programs of binutils.
FREEZING = ("objdump", "objcopy", "strip")
FONT_PACKAGES = ("fonts-noto-cjk", "fonts-wqy-microhei")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts")
HOME_FONT_FOLDERS = (".local/share/fonts", ".fonts")
# How files of fonts with Simplified Chinese forms begin, in lower case.
FONT_FILES = (
    *("notosanscjk", "notoserifcjk", "notosanssc", "notosanshans", "sourcehansans"),
    *("sourcehanserif", "wqy-", "droidsansfallback", "uming", "ukai", "simsun", "simhei"),
    *("msyh", "deng", "harmonyos_sans_sc", "lxgw", "gbsn", "gkai"),
)


def say(text: str) -> None:
    """Tell the person at the terminal what is going on, on stderr."""
    print("parkfacts: " + text, file=sys.stderr, flush=True)


def is_loadable(soname: str) -> bool:
    """Whether the system's loader finds the library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def has_chinese_font() -> bool:
    """Whether a font with Simplified Chinese forms is installed."""
    home = os.environ.get("HOME", "")
    own = [str(Path(home, folder)) for folder in HOME_FONT_FOLDERS if home]
    for folder in [*FONT_FOLDERS, *own]:
        for _, _, names in os.walk(folder):
            if any(name.lower().startswith(FONT_FILES) for name in names):
                return True
    if shutil.which("fc-list"):
        command = ["fc-list", ":lang=zh-cn", "family"]
        return bool(subprocess.run(command, stdout=subprocess.PIPE, check=False).stdout.strip())
    return False


def has_ensurepip(interpreter: str) -> bool:
    """Whether the interpreter can make a virtual environment with pip in it."""
    if interpreter == sys.executable:
        return importlib.util.find_spec("ensurepip") is not None
    command = [interpreter, "-c", "import ensurepip"]
    return subprocess.call(command, stderr=subprocess.DEVNULL) == 0


def os_release() -> dict[str, str]:
    """The fields of /etc/os-release, empty where there is none."""
    try:
        lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    except OSError:
        return {}
    pairs = (line.split("=", 1) for line in lines if "=" in line)
    return {key: text.strip("\"'") for key, text in pairs}


def uses_t64_names(release: dict[str, str]) -> bool:
    """Whether the release renamed libraries for 64-bit time (Debian 13, Ubuntu 24.04)."""
    first = {"debian": 13.0, "ubuntu": 24.04}.get(release.get("ID", ""))
    try:
        return first is not None and float(release.get("VERSION_ID", "")) >= first
    except ValueError:  # testing and unstable name no version
        return first is not None


def offered(packages: list[str]) -> set[str]:
    """Those of the packages that apt knows a version of; empty where apt has no lists."""
    answer = subprocess.run(
        ["apt-cache", "policy", *packages],
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=dict(os.environ, LC_ALL="C"),
        encoding="utf-8",
    ).stdout
    known, package = set(), ""
    for line in answer.splitlines():
        if not line.startswith(" "):
            package = line.rstrip(":")
        elif line.strip().startswith("Candidate:") and "(none)" not in line:
            known.add(package)
    return known


def choose(candidates: tuple[str, ...], known: set[str], release: dict[str, str]) -> str:
    """The candidate that apt knows; where it knows none, the name that this release should use."""
    for package in candidates:
        if package in known:
            return package
    fitting = [name for name in candidates if name.endswith("t64") == uses_t64_names(release)]
    return fitting[0] if fitting else candidates[0]


def python_library(interpreter: str) -> Part | None:
    """The shared library of the interpreter if it is not beside it; the frozen folder holds it.

    Debian's own Python has it within, and the library is a package of its own.
    """
    code = (
        "import os, sys, sysconfig as s; v = '%d.%d' % sys.version_info[:2]; "
        "places = (s.get_config_var('LIBDIR') or '', os.path.join(sys.base_prefix, 'lib')); "
        "print(v, *[p for p in places if os.path.exists(p + '/libpython' + v + '.so.1.0')])"
    )
    version, *places = subprocess.check_output([interpreter, "-c", code], encoding="utf-8").split()
    name = "libpython" + version
    return None if places else Part(name + ".so.1.0", (name + "t64", name))


def venv_package(interpreter: str) -> str:
    """The package that completes a system Python, e.g. python3.11-venv."""
    code = "import sys; print('python%d.%d-venv' % sys.version_info[:2])"
    return subprocess.check_output([interpreter, "-c", code], encoding="ascii").strip()


def packages_for(
    missing: list[Part], font: bool, venv_for: str | None, tools: bool = False
) -> list[str]:
    """Names of the packages to install, as this release calls them."""
    wanted = [part.packages for part in missing] + [FONT_PACKAGES] * font
    known = offered([package for candidates in wanted for package in candidates])
    release = os_release()
    packages = [choose(candidates, known, release) for candidates in wanted]
    return ([venv_package(venv_for)] if venv_for else []) + packages + ["binutils"] * tools


def administrator() -> list[str] | None:
    """How to run a command as root without being asked for a password; None: not possible."""
    if os.geteuid() == 0:
        return []
    asking = ["sudo", "-n", "true"]
    if shutil.which("sudo") and subprocess.call(asking, stderr=subprocess.DEVNULL) == 0:
        return asking[:2]
    return None


def one_command(packages: list[str]) -> str:
    """The one command for a person who knows the password."""
    install = "apt-get update && apt-get install -y --no-install-recommends " + " ".join(packages)
    # A login shell, because /sbin is not on the path of every user.
    return ("sudo sh -c " if shutil.which("sudo") else "su -l -c ") + shlex.quote(install)


def apt_get(prefix: list[str], *arguments: str) -> bool:
    """Run apt-get; whether it succeeded. What it prints goes to stderr."""
    options = ["-qq", "-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0"]
    command = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *options, *arguments]
    return subprocess.call(command, stdin=subprocess.DEVNULL, stdout=sys.stderr) == 0


def install(prefix: list[str], packages: list[str]) -> bool:
    """Install packages, the small font where the large one cannot be had; whether it worked."""
    options = ["install", "-y", "--no-install-recommends"]
    if apt_get(prefix, *options, *packages):
        return True
    large, small = FONT_PACKAGES
    smaller = [small if package == large else package for package in packages]
    return smaller != packages and apt_get(prefix, *options, *smaller)


def provide(venv_for: str | None, freeze: str | None = None) -> bool:
    """Make sure of the system's parts; False if an administrator has to install some.

    venv_for is the interpreter that has to make a virtual environment, None if one is there.
    freeze is the interpreter to be frozen: its library and those of both screens go into the
    folder, and binutils read them.
    """
    if platform.system() != "Linux":
        return True
    needed = list(ALWAYS)
    needed += X11 if freeze or os.environ.get("DISPLAY") else ()
    needed += WAYLAND if freeze or os.environ.get("WAYLAND_DISPLAY") else ()
    library = python_library(freeze) if freeze else None
    own = (library,) if library else ()
    needed += own
    tools = bool(freeze) and not all(shutil.which(name) for name in FREEZING)
    font = not has_chinese_font()
    if venv_for and has_ensurepip(venv_for):
        venv_for = None
    if all(is_loadable(part.soname) for part in needed) and not (font or venv_for or tools):
        return True
    # Once an administrator is needed, everything in one go: a screen may come later.
    missing = [part for part in (*ALWAYS, *X11, *WAYLAND, *own) if not is_loadable(part.soname)]
    if not shutil.which("apt-get"):
        names = [part.soname for part in missing] + ["a Chinese font"] * font + ["binutils"] * tools
        say("this system lacks: " + ", ".join([*names, *["ensurepip"] * bool(venv_for)]))
        say("install these with its package manager if the program does not start; going on")
        return True
    prefix = administrator()
    if prefix is None:
        say("system packages are missing. An administrator has to run this one command:")
        print(one_command(packages_for(missing, font, venv_for, tools)), flush=True)
        return False
    say("installing the system packages that Qt needs …")
    apt_get(prefix, "update")
    packages = packages_for(missing, font, venv_for, tools)
    if not install(prefix, packages):
        say("apt-get could not install them (its messages are above). When it can, run:")
        print(one_command(packages), flush=True)
        return False
    return True
