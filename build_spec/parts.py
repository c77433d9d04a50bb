"""What is left out of the frozen program, each with its reason, and what that leaves unused."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

Entry = tuple[str, str, str]
"""Of PyInstaller's tables: name in the folder, file it is from, kind."""

EXCLUDED_MODULES = {
    # Packages that are installed, but that the program never imports.
    "scipy": "pyqtgraph would take it for image items, of which there are none",
    "matplotlib": "pyqtgraph would take its colour maps",
    "cupy": "pyqtgraph would compute on a graphics card",
    "numba": "pyqtgraph would compile image items",
    "h5py": "pyqtgraph would write HDF5",
    "OpenGL": "pyqtgraph's three-dimensional views",
    "colorcet": "pyqtgraph would take its colour maps",
    "IPython": "pyqtgraph's and traceback's consoles",
    "jupyter_rfb": "pyqtgraph in a notebook",
    "PIL": "pictures are Qt's; python-pptx asks for it in vain (see hook_without_pillow.py)",
    # Parts of lxml that neither python-docx nor python-pptx asks for.
    "lxml.objectify": "XML as Python's objects",
    "lxml.sax": "XML as events",
    "lxml.builder": "writes XML by calls",
    "lxml.html": "reads HTML",
    "lxml.isoschematron": "checks XML by Schematron",
    "lxml.cssselect": "finds by CSS",
    "lxml.ElementInclude": "puts files into XML",
    "PyQt5": "Qt is PySide6",
    "PyQt6": "Qt is PySide6",
    "PySide2": "Qt is PySide6",
    "setuptools": "builds packages",
    "pip": "installs packages",
    "pytest": "tests",
    # Parts of pandas, which holds tables that are imported and does nothing else.
    "pandas.tests": "tests of pandas",
    "pandas.conftest": "tests of pandas",
    "pandas.plotting._matplotlib": "charts are drawn by pyqtgraph",
    "pandas.io.formats.style": "tables are written by our own pages",
    "pandas.io.formats.style_render": "tables are written by our own pages",
    # Parts of numpy that neither drawing nor pandas asks for.
    "numpy.testing": "tests of numpy",
    "numpy.f2py": "compiles Fortran",
    "numpy.distutils": "compiles C",
    "numpy.fft": "no curve is transformed; numpy loads it when asked",
    "numpy.ctypeslib": "no C code takes arrays; numpy loads it when asked",
    "numpy.polynomial": "no curve is fitted; numpy loads it when asked",
    "numpy._core._multiarray_tests": "tests of numpy",
    "numpy._core._simd": "tests of numpy",
    # filelock's locks for other programs: files are locked by the system or not at all.
    "filelock.asyncio": "work runs in threads",
    "filelock._async_lock": "work runs in threads",
    "filelock._soft": "marks that outlive a killed process",
    "filelock._sqlite": "no database",
    # Python's own. Without ssl and the clients there is nothing to reach a network with.
    "ssl": "no network",
    "_ssl": "no network",
    "ftplib": "no network",
    "smtplib": "no network",
    "imaplib": "no network",
    "poplib": "no network",
    "nntplib": "no network",
    "telnetlib": "no network",
    "xmlrpc": "no network",
    "wsgiref": "no network",
    "asyncio": "work runs in threads",
    "http": "no network",
    "urllib.request": "no network",
    "urllib.robotparser": "no network",
    "xml.dom": "pyqtgraph's exporter of SVG would use it; Qt writes ours",
    "xml.sax": "brings urllib.request; python-pptx's one function of it is in a hook",
    "_codecs_jp": "no Japanese or Korean text is read; GB 18030 and Big5 are kept",
    "_codecs_kr": "no Japanese or Korean text is read",
    "_codecs_iso2022": "no Japanese or Korean text is read",
    "sqlite3": "no database",
    "_sqlite3": "no database",
    "dbm": "no database",
    "_hashlib": "OpenSSL's digests (5 MB); Python has its own",
    "tkinter": "the window is Qt's",
    "_tkinter": "the window is Qt's",
    "turtle": "the window is Qt's",
    "curses": "the window is Qt's",
    "_curses": "the window is Qt's",
    "readline": "no prompt",
    "idlelib": "an editor",
    "lib2to3": "converts Python 2",
    "ensurepip": "installs packages",
    "venv": "installs packages",
    "distutils": "builds packages",
    "pydoc_data": "texts of Python's help()",
    "doctest": "tests",
    "test": "tests of Python",
    "_testcapi": "tests of Python",
    # Qt's modules that nothing here uses.
    "PySide6.QtNetwork": "no network",
    "PySide6.QtQml": "the window is made of widgets",
    "PySide6.QtQuick": "the window is made of widgets",
    "PySide6.QtQuickWidgets": "the window is made of widgets",
    "PySide6.QtSql": "no database",
    "PySide6.QtOpenGL": "no chart is drawn by OpenGL",
    "PySide6.QtOpenGLWidgets": "no chart is drawn by OpenGL",
    "PySide6.QtTest": "tests",
    "PySide6.QtDBus": "Qt speaks D-Bus by itself; Python never does",
    "PySide6.QtDesigner": "an editor",
    "PySide6.QtUiTools": "windows are written in Python",
    "PySide6.QtXml": "nothing reads XML through Qt",
    "PySide6.QtConcurrent": "work runs in Python's threads",
    "PySide6.QtHelp": "no help pages of Qt",
}

_PLUGINS = r"PySide6/(?:Qt/)?plugins/"
DROPPED_FILES = {
    # Names in the folder, with / between folders, as regular expressions.
    _PLUGINS + r"platformthemes/(?:lib)?qgtk3": "drags in GTK (20 MB); ours is Fusion",
    _PLUGINS + r"platforms/(?:lib)?q(?:eglfs|linuxfb|minimal|vkkhrdisplay|vnc|direct2d)":
        "screens of devices and of remote viewers",
    _PLUGINS + r"egldeviceintegrations/": "screens of devices",
    _PLUGINS + r"generic/": "touch screens without a desktop",
    _PLUGINS + r"platforminputcontexts/(?:lib)?qtvirtualkeyboard": "drags in Qml and Quick",
    _PLUGINS + r"imageformats/(?:lib)?q(?!svg\b|ico\b)\w+":
        "formats that nothing here reads; PNG is in QtGui itself",
    _PLUGINS + r"(?:networkinformation|tls)/": "no network",
    _PLUGINS + r"(?:sqldrivers|qmltooling|qmllint|designer)/":
        "belongs to a module that is left out",
    _PLUGINS + r"wayland-graphics-integration-server/": "for programs that are desktops",
    _PLUGINS + r"(?:xcbglintegrations|wayland-graphics-integration-client)/":
        "drawing by OpenGL; widgets need none, and drivers may fail",
    _PLUGINS + r"platforms/(?:lib)?qwayland-egl": "drawing by OpenGL; the generic one does without",
    _PLUGINS + r"wayland-shell-integration/(?:lib)?(?:fullscreen|ivi|qt|wl)-shell":
        "shells of devices; desktops speak xdg-shell",
    r"PySide6/(?:Qt/)?translations/(?!qtbase_zh_CN\.qm$)": "the window is Chinese or English",
    r"parkfacts/resources/translations/.*\.ts$": "for translators; the program reads the .qm",
    r"PySide6/(?:Qt/)?qml/": "the window is made of widgets",
    r"PySide6/(?:opengl32sw|d3dcompiler)": "drawing by OpenGL (Windows); widgets need none",
    r"(?:numpy|pandas)/(?:.*/)?tests/|pyqtgraph/(?:examples|opengl|flowchart|canvas|console)/":
        "tests and examples",
    r".*\.(?:pyi|pxd|h|c|lib|a)$": "for compilers and editors",
    r"[^/]+\.dist-info/": "nothing reads it at run time; notices stand in licences/",
    r"pyqtgraph/(?:colors|icons/peegee)/": "colour maps and its logo, which nothing here shows",
}  # fmt: skip

SYSTEM_LIBRARIES = {
    # Every Linux desktop has these, and they fit its drivers, settings and caches better than
    # those of the machine that built the program (or: the same, of another age, would break them).
    r"lib(?:GL|EGL|GLX|GLdispatch|OpenGL|drm|gbm)\.so": "belongs to the graphics driver",
    r"lib(?:stdc\+\+|gcc_s)\.so": "an old one keeps newer graphics drivers from loading",
    r"lib(?:X11|X11-xcb|xcb|Xau|Xdmcp|Xext|Xrender|Xi|xcb-glx|xcb-dri2|xcb-dri3)\.so":
        "comes with libGL",
    r"lib(?:fontconfig|freetype|expat|png16|brotlicommon|brotlidec|harfbuzz|graphite2)\.so":
        "reads the system's font settings and caches, whose form changes",
    r"lib(?:glib-2\.0|gobject-2\.0|gio-2\.0|gmodule-2\.0|gthread-2\.0|pcre2-8|pcre|ffi_gobject)\.so":
        "part of every desktop",
    r"lib(?:dbus-1|systemd|cap|gcrypt|gpg-error|selinux|mount|blkid|uuid|resolv)\.so":
        "speaks with the system's own services",
    r"libcups\.so": "speaks with the system's printers; drags in TLS and Kerberos (8 MB)",
    r"lib(?:z|bsd|md)\.so\.": "part of every system",
}  # fmt: skip


# PyInstaller prepares the start for what may be used; these prepare for what is not.
UNUSED_RUN_TIME_HOOKS = {
    "pyi_rth_multiprocessing": "no process is started; importing it costs the start",
    "pyi_rth_pyqtgraph_multiprocess": "no process is started",
    "pyi_rth_setuptools": "builds packages",
    "pyi_rth_pkgutil": "nothing lists modules at run time",
}


def unneeded_modules(package: Path, needed: Collection[str]) -> list[str]:
    """Names of the modules in a package's folder that are not needed, nor hold one that is."""
    found = {_module(file.relative_to(package.parent)) for file in package.rglob("*.py")}
    return sorted(
        name
        for name in found - {package.name}
        if not any(f"{one}.".startswith(f"{name}.") for one in needed)
    )


def _module(file: Path) -> str:
    parts = file.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def reason_to_drop(name: str, linux: bool) -> str:
    """Why a file is left out; empty if it is kept. ``name`` has / between folders."""
    tables = [DROPPED_FILES, *([SYSTEM_LIBRARIES] if linux else [])]
    for table in tables:
        for pattern, reason in table.items():
            if re.match(pattern, name):
                return reason
    return ""


def kept(entries: Iterable[Entry], linux: bool) -> list[Entry]:
    """The entries that are not dropped by name."""
    return [entry for entry in entries if not reason_to_drop(entry[0].replace("\\", "/"), linux)]


def without_unused(
    binaries: Iterable[Entry], needs: Callable[[str], Iterable[str]], roots: Iterable[str] = ()
) -> list[Entry]:
    """The binaries that an extension module, a plug-in or a root needs, straight or through others.

    ``needs`` gives the base names of the libraries that a file is linked with.
    """
    entries = list(binaries)
    by_base: dict[str, list[Entry]] = {}
    for entry in entries:
        by_base.setdefault(_base(entry[0]), []).append(entry)
    waiting = [
        entry for entry in entries if entry[2] == "EXTENSION" or "/plugins/" in _slashed(entry)
    ]
    waiting += [entry for root in roots for entry in by_base.get(_folded(root), [])]
    used: dict[str, Entry] = {}
    while waiting:
        entry = waiting.pop()
        if entry[0] in used:
            continue
        used[entry[0]] = entry
        for name in needs(entry[1]):
            waiting += by_base.get(_folded(name), [])
    return [entry for entry in entries if entry[0] in used]


def without_loose_links(entries: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """The entries without links to libraries that were left out."""
    present = {_base(entry[0]) for entry in binaries}
    return [entry for entry in entries if entry[2] != "SYMLINK" or _base(entry[0]) in present]


def _slashed(entry: Entry) -> str:
    return entry[0].replace("\\", "/")


def _base(name: str) -> str:
    return _folded(name.replace("\\", "/").rpartition("/")[2])


def _folded(name: str) -> str:
    # Windows does not mind the case of a name.
    return name.lower()
