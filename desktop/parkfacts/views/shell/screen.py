"""Whether there is a screen for a window; and what is said where Qt can reach none."""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, cast

from PySide6.QtCore import QLibraryInfo, QMessageLogContext, QtMsgType, qInstallMessageHandler

from parkfacts.app.last_words import say

EXIT_CODE = 2
_Handler = Callable[[QtMsgType, QMessageLogContext, str], None] | None
_NEAR = ("linux", "freebsd")
_ON_WINDOWS = sys.platform == "win32"
_INSTEAD = "没有屏幕时可用 parkfacts snapshot --out 图.png 画出窗口"
_INSTEAD_ENGLISH = "Without one, parkfacts snapshot --out a.png draws the window."
_MISSING = re.compile(r"(\S+)\.so\.?(\S*): cannot open shared object file")
"""How the dynamic linker names a library that is not there."""


class Advice(NamedTuple):
    """Why no window can be shown and what to do about it; the terminal may speak either."""

    chinese: str
    english: str

    def __str__(self) -> str:
        return f"parkfacts: {self.chinese}\nparkfacts: {self.english}"


NO_SCREEN = Advice(
    f"没有屏幕（DISPLAY、WAYLAND_DISPLAY 都未设置）；{_INSTEAD}",
    f"There is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set). {_INSTEAD_ENGLISH}",
)

NO_FONT = Advice(
    "没有找到中文字体，汉字会画成空框；请安装一种，如 fonts-noto-cjk 或 fonts-wqy-microhei"
    "（Debian、Ubuntu、统信、麒麟：sudo apt install fonts-wqy-microhei），再试一次",
    "No font with Chinese characters was found: Chinese text would be drawn as empty boxes.\n"
    "Install one, for example the package fonts-noto-cjk or fonts-wqy-microhei (Debian, Ubuntu),\n"
    "google-noto-sans-cjk-fonts (Fedora), and start ParkFacts again.",
)


def has_screen() -> bool:
    """Whether a window may be tried: always but on a Linux without X11 and Wayland."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(key) for key in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


@contextmanager
def reached() -> Iterator[None]:
    """Make the application in here: where Qt would abort, it is told why, and the program ends.

    Nothing is tried beforehand, so that a start that succeeds is none the slower: of a platform
    that cannot be had Qt says so by a fatal message, and its handler may end the process (exit
    code 2) before Qt does with a core dump.
    """

    def take(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            logging.getLogger("parkfacts").error("no screen: %s", text)
            logging.shutdown()
            say(str(why_none(os.environ)))
            os._exit(EXIT_CODE)
        if before is not None:
            before(kind, context, text)
        elif kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not _ON_WINDOWS:
            print(text, file=sys.stderr)  # as Qt does; on Windows it tells a debugger

    before = cast(_Handler, qInstallMessageHandler(take))
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def why_none(environment: Mapping[str, str]) -> Advice:
    """Why Qt could not show anything, as far as the environment and its plug-ins tell."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    # libqwayland-egl.so and libqwayland-generic.so both serve the platform wayland.
    known = {path.stem.removeprefix("lib")[1:].partition("-")[0] for path in folder.glob("*q*.*")}
    wanted = _wanted(environment)
    for name in wanted:
        if name not in known:
            return _no_plugin(name, known, asked="QT_QPA_PLATFORM" in environment)
    import ctypes

    for name in wanted:
        for plugin in folder.glob(f"*q{name}*"):
            try:
                ctypes.CDLL(str(plugin))
            except OSError as error:
                return missing_library(str(error))
    return _unreachable(environment)


def _wanted(environment: Mapping[str, str]) -> list[str]:
    """The platforms that Qt tries, as Qt chooses them."""
    if asked := environment.get("QT_QPA_PLATFORM"):
        return [one.partition(":")[0].strip() for one in asked.split(";") if one.strip()]
    if not sys.platform.startswith(_NEAR):
        return ["windows" if sys.platform == "win32" else "cocoa"]
    if environment.get("DISPLAY"):
        return ["xcb"]
    return ["wayland"]


def _no_plugin(name: str, known: Collection[str], *, asked: bool) -> Advice:
    offered = [one for one in ("xcb", "wayland", "windows", "cocoa", "offscreen") if one in known]
    if asked and offered:
        return Advice(
            f"没有名为“{name}”的显示方式（环境变量 QT_QPA_PLATFORM）；请去掉这个变量，"
            f"或改成其中之一：{'、'.join(offered)}",
            f"QT_QPA_PLATFORM names no platform of this program: {name}. Unset it, or use one of: "
            f"{', '.join(offered)}.",
        )
    return Advice(
        f"程序的显示部件缺失（Qt 平台插件 {name}），请重新解压或重新安装",
        f"A part of the program is missing (the Qt platform plug-in {name}): "
        "unpack or install it again.",
    )


def missing_library(said: str) -> Advice:
    """What to install, of what the dynamic linker says of a plug-in."""
    found = _MISSING.search(said)
    if not found:
        return Advice(
            f"屏幕用的系统库不能用（{said}），请更新或重新安装它",
            f"A system library for the screen cannot be used ({said}): update or reinstall it.",
        )
    name, version = found[1].rpartition("/")[2], found[2]
    # Debian policy 8.1: the package is called as the library, with - between two digits.
    package = f"{name}{'-' if name[-1:].isdigit() else ''}{version}".lower()
    library = f"{name}.so.{version}"
    return Advice(
        f"缺少系统库 {library}；请安装后再打开：sudo apt install {package}"
        f"（Debian、Ubuntu、统信、麒麟），或 sudo dnf install '{library}()(64bit)'（Fedora）",
        f"The system library {library} is missing. Install it and start again: sudo apt install "
        f"{package} (Debian, Ubuntu), or sudo dnf install '{library}()(64bit)' (Fedora).",
    )


def _unreachable(environment: Mapping[str, str]) -> Advice:
    keys = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
    stated = ", ".join(f"{key}={environment[key]}" for key in keys if environment.get(key))
    return Advice(
        f"连不上屏幕（{stated or '系统默认'}）；请在图形桌面里打开，或检查这些环境变量"
        f"（远程登录用 ssh -X）。{_INSTEAD}",
        f"The screen cannot be reached ({stated or 'the default of the system'}). Start ParkFacts "
        f"in a graphical session, or check these variables (over ssh: ssh -X). {_INSTEAD_ENGLISH}",
    )
