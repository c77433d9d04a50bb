"""Run by the frozen program before all else: stands small modules in place of Pillow and xml.sax.

python-pptx imports Pillow to measure pictures and fonts, which slides of charts and tables never
ask for: it and its libraries are 23 MB. Of xml.sax it takes one function, with which the clients of
networks would come.
"""

import sys
from types import ModuleType


def escape(text: str) -> str:
    """What xml.sax.saxutils does of a text without further entities."""
    return text.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;")


pillow = ModuleType("PIL")
for name in ("Image", "ImageFont"):
    part = ModuleType(f"PIL.{name}")
    setattr(pillow, name, part)
    sys.modules[part.__name__] = part
sys.modules["PIL"] = pillow
sax, saxutils = ModuleType("xml.sax"), ModuleType("xml.sax.saxutils")
saxutils.escape = escape  # type: ignore[attr-defined]
sys.modules["xml.sax"], sys.modules["xml.sax.saxutils"] = sax, saxutils
