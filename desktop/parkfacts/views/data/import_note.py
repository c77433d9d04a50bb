"""What stands on the import page where no table does: how one comes in, or why one did not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from parkfacts.views.kit.small_widgets import plain_label

_WIDTH = 560


class ImportNote(QWidget):
    """A sentence, a line below it, and the ways on."""

    file_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = plain_label("", "strong")
        self.text = plain_label("", "secondary")
        self.open = QPushButton(self.tr("打开文件…"))
        self.open.setObjectName("primary")
        self.paste = QPushButton(self.tr("粘贴为数据"))
        self.open.clicked.connect(self.file_wanted)
        self.paste.clicked.connect(self.paste_wanted)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.open)
        acts.addWidget(self.paste)
        acts.addStretch()
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(page)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(6)
        column.addLayout(acts)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(page, 100)
        across.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addStretch(2)
        layout.addLayout(across)
        layout.addStretch(3)
        self.invite()

    def invite(self) -> None:
        """Nothing is open yet."""
        self.title.setText(self.tr("把表格拖到这里"))
        self.text.setText(
            self.tr(
                "也可以打开文件（xlsx、xls、xlsb、ods、csv、tsv、txt），"
                "或粘贴从 Excel、WPS、Word、网页里复制的表格。"
            )
        )
        self.title.setAccessibleName(self.title.text())

    def tell(self, title: str, text: str) -> None:
        """Why a table did not come in, in one line, and what to do."""
        self.title.setText(title)
        self.text.setText(text)
        self.title.setAccessibleName(title)
