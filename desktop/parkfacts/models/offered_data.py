"""What a drag offers: each content is made when a program asks for it, and once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QByteArray, QMetaType, QMimeData

Makers = Mapping[str, Callable[[], bytes]]
"""What makes each content, by MIME type."""


class OfferedData(QMimeData):
    """Says at once which types it has; most of them nobody will ever want."""

    def __init__(self, makers: Makers) -> None:
        super().__init__()
        self._makers = makers
        self._made: dict[str, QByteArray] = {}

    def formats(self) -> list[str]:
        return list(self._makers)

    def hasFormat(self, kind: str) -> bool:
        return kind in self._makers

    def retrieveData(self, kind: str, preferred: QMetaType | QMetaType.Type) -> Any:
        if kind not in self._makers:
            return None
        if kind not in self._made:
            self._made[kind] = QByteArray(self._makers[kind]())
        return self._made[kind]
