"""Run by the frozen program before all else: stands empty modules in place of Qt's OpenGL.

pyqtgraph imports QtOpenGL and QtOpenGLWidgets on its way, and uses them only where asked to draw by
OpenGL, which charts never do. They and their libraries are 10 MB.
"""

import sys
from types import ModuleType

for name in ("QtOpenGL", "QtOpenGLWidgets"):
    sys.modules["PySide6." + name] = ModuleType("PySide6." + name)
# pyqtgraph derives a class from it, and asks of each view whether it is one.
sys.modules["PySide6.QtOpenGLWidgets"].QOpenGLWidget = type("QOpenGLWidget", (), {})  # type: ignore[attr-defined]
