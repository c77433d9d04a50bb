"""A cell that cannot be shown says so: left empty, it would look as if nothing were known."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

from PySide6.QtCore import Qt

from parkfacts.facts.phrase import Phrase
from parkfacts.models.translation import on_screen

Data = TypeVar("Data", bound=Callable[..., Any])
log = logging.getLogger("parkfacts")
_TOLD = Phrase("未能显示（见日志）")


def cells_told(data: Data) -> Data:
    """The ``data`` of a Qt model, in which what goes wrong is logged once and told in the cell.

    Qt takes an error of Python for an empty cell.
    """
    logged: set[str] = set()

    @wraps(data)
    def safe(self: Any, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        try:
            return data(self, index, role)
        except Exception as error:
            if repr(error) not in logged:
                logged.add(repr(error))
                log.exception("a cell of %s failed", type(self).__name__)
            return on_screen(_TOLD) if role == Qt.ItemDataRole.DisplayRole else None

    return cast(Data, safe)
