"""Which modules of pyqtgraph are imported: those that its view, its view box and its bars need."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

_PACKAGE = "pyqtgraph"
_QT = f"{_PACKAGE}.Qt"

NEEDED = frozenset(
    f"{_PACKAGE}.{name}"
    for name in (
        "GraphicsScene",
        "GraphicsScene.GraphicsScene",
        "GraphicsScene.mouseEvents",
        "Point",
        "Qt.compat",
        "Qt.internals",
        "colors",
        "colors.palette",
        "debug",
        "functions",
        "graphicsItems",
        "graphicsItems.BarGraphItem",
        "graphicsItems.GraphicsItem",
        "graphicsItems.GraphicsObject",
        "graphicsItems.GraphicsWidget",
        "graphicsItems.ItemGroup",
        "graphicsItems.ViewBox",
        "graphicsItems.ViewBox.ViewBox",
        "reload",
        "util",
        "util.cupy_helper",
        "util.mutex",
        "widgets",
        "widgets.GraphicsView",
    )
)
"""Of pyqtgraph 0.14. The package itself imports all of its modules, five times as many."""


@contextmanager
def only_needed() -> Iterator[None]:
    """While it lasts, ``import pyqtgraph`` finds what is needed; other modules of it are empty.

    They are gone afterwards: who imports one by its own name then gets it whole. Once pyqtgraph is
    imported, nothing is done.
    """
    if _PACKAGE in sys.modules:
        yield
        return
    finder = _Finder()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        # Of a copy: other threads import meanwhile.
        for name, one in list(sys.modules.items()):
            if isinstance(one, _Unneeded):
                del sys.modules[name]


class _Unneeded(ModuleType):
    """In place of a module that charts do not need: each name in it is an empty class."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what the import system asks of a module
            raise AttributeError(name)
        return type(name, (), {})


class _Finder(MetaPathFinder, Loader):
    """Before the other finders; leaves to them what is needed, and what is not of pyqtgraph."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if not fullname.startswith(f"{_PACKAGE}.") or fullname in NEEDED:
            return None
        spec = ModuleSpec(fullname, self, is_package=True)
        if fullname == _QT:  # modules in it are needed: where it lies is asked of the others
            spec.submodule_search_locations = self._places(fullname, path, target)
        return spec

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return ModuleType(_QT) if spec.name == _QT else _Unneeded(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        if module.__name__ == _QT:
            _fill(module)

    def _places(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None
    ) -> list[str]:
        others = [finder for finder in sys.meta_path if finder is not self]
        for finder in others:
            spec = finder.find_spec(name, path, target)
            if spec is not None:
                return list(spec.submodule_search_locations or ())
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def _fill(module: ModuleType) -> None:
    """Make of an empty module what pyqtgraph asks for Qt by.

    Its own copies each name that PySide6 has, for which PySide6 must build all of its classes: half
    of the time of pyqtgraph's import, and 8 MB. This one hands on PySide6's modules as they are.
    """
    import shiboken6
    from PySide6 import QtCore, QtGui, QtWidgets

    names: dict[str, Any] = {
        "QT_LIB": "PySide6",
        "QtVersion": QtCore.qVersion(),
        "QtCore": QtCore,
        "QtGui": QtGui,
        "QtWidgets": QtWidgets,
        "isQObjectAlive": shiboken6.isValid,
        "mkQApp": QtWidgets.QApplication.instance,
        "exec_": QtWidgets.QApplication.exec,
    }
    vars(module).update(names)
    from pyqtgraph.Qt import compat

    compat.wrapinstance = shiboken6.wrapInstance
    compat.unwrapinstance = lambda one: shiboken6.getCppPointer(one)[0]
    compat.voidptr = shiboken6.VoidPtr
    from pyqtgraph.Qt import internals  # noqa: F401  # asked for as an attribute
