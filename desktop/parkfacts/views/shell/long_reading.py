"""A large dataset that is to be there when the window opens: a small window tells how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QProgressDialog

from parkfacts.app.session import Session
from parkfacts.app.tasks import Tasks
from parkfacts.facts.progress import Cancelled
from parkfacts.views.shell.language import program_name

_STEPS = 100


def read_watched(path: Path) -> Session:
    """Read a dataset. Raises InputError, and Cancelled where the user does not wait for it."""
    text = QCoreApplication.translate("reading", "正在打开 {name}").format(name=path.name)
    end = QCoreApplication.translate("reading", "取消")
    dialog = QProgressDialog(text, end, 0, _STEPS)
    dialog.setWindowTitle(program_name())
    dialog.setAutoReset(False)
    # Of the application: it must outlive what it still has to deliver.
    tasks, loop = Tasks(QCoreApplication.instance()), QEventLoop()
    found: list[Session | Exception] = []

    def arrive(result: Session | Exception) -> None:
        found.append(result)
        loop.quit()

    task = tasks.run_told(
        lambda told: Session.prepared(path, told),
        arrive,
        arrive,
        lambda share: dialog.setValue(round(share * _STEPS)),
    )
    dialog.canceled.connect(task.cancel)
    dialog.canceled.connect(loop.quit)
    dialog.show()
    loop.exec()
    tasks.wait()
    tasks.deleteLater()
    dialog.deleteLater()
    if not found:
        raise Cancelled
    if isinstance(found[0], Exception):
        raise found[0]
    return found[0]
