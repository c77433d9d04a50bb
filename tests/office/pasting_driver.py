"""Run by the system's Python, which has UNO: pastes into a LibreOffice; see live_office.py.

A command a line on stdin, its answer a line on stdout, both JSON.
"""

from __future__ import annotations

import contextlib
import json
import sys
import threading
import time

import uno
from com.sun.star.accessibility.AccessibleRole import COMBO_BOX, DIALOG, PUSH_BUTTON
from com.sun.star.beans import PropertyValue

PATIENCE_SECONDS = 30
STEP_SECONDS = 0.03
FACTORIES = {"writer": "swriter", "calc": "scalc"}
FILTERS = {
    "docx": "MS Word 2007 XML", "odt": "writer8", "writer.pdf": "writer_pdf_Export",
    "xlsx": "Calc MS Excel 2007 XML", "ods": "calc8", "calc.pdf": "calc_pdf_Export",
}  # fmt: skip


def wait(ready, what: str):
    """What ``ready`` gives, as soon as it is something."""
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        if found := ready():
            return found
        time.sleep(STEP_SECONDS)
    raise TimeoutError(f"waited {PATIENCE_SECONDS} s for {what}")


class DialogAnswerer:
    """Presses OK, from another thread, in each dialog that opens while something is pasted.

    By LibreOffice's own tree of controls: keys sent by xdotool get lost now and then where no
    window manager gives a dialog the focus.
    """

    def __init__(self, toolkit) -> None:
        self.answered: list[str] = []
        self._toolkit = toolkit
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._answer)

    def __enter__(self) -> DialogAnswerer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _answer(self) -> None:
        while not self._done.wait(STEP_SECONDS):
            with contextlib.suppress(Exception):  # it is still being built, or is gone already
                self._press()

    def _press(self) -> None:
        for at in range(self._toolkit.TopWindowCount):
            dialog = _context(self._toolkit.getTopWindow(at))
            if dialog is None or dialog.AccessibleRole != DIALOG:
                continue
            title, button = dialog.AccessibleName, _found(dialog, PUSH_BUTTON, "OK")
            if button is not None and button.getAccessibleActionCount():
                button.doAccessibleAction(0)
                self.answered.append(title)


def _context(thing):
    return thing.getAccessibleContext() if hasattr(thing, "getAccessibleContext") else None


def _found(context, role: int, name: str):
    """The first in the tree under a context with a role and a name."""
    for at in range(context.AccessibleChildCount):
        child = _context(context.getAccessibleChild(at))
        # A box of all languages has hundreds of children.
        if child is None or child.AccessibleRole == COMBO_BOX:
            continue
        if child.AccessibleRole == role and child.AccessibleName == name:
            return child
        if (inner := _found(child, role, name)) is not None:
            return inner
    return None


def _fit(document) -> None:
    """Lines unbroken, columns as wide as their cells; grid and heads on one page."""
    sheet = document.Sheets[0]
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(True)
    cursor.IsTextWrapped = False
    cursor.Columns.OptimalWidth = True
    cursor.Rows.OptimalHeight = True
    style = document.StyleFamilies["PageStyles"][sheet.PageStyle]
    wanted = {
        "PrintGrid": True, "PrintHeaders": True, "HeaderIsOn": False, "FooterIsOn": False,
        "IsLandscape": True, "Width": 29700, "Height": 21000, "ScaleToPagesX": 1,
        "ScaleToPagesY": 0,
    }  # fmt: skip
    for name, value in wanted.items():
        setattr(style, name, value)


class Office:
    """The LibreOffice at the other end of a pipe. Each command is a method."""

    def __init__(self, pipe: str) -> None:
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", local
        )
        address = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"

        def connected():
            try:
                return resolver.resolve(address)
            except Exception:  # noqa: BLE001 - it does not listen yet
                return None

        self._context = wait(connected, "LibreOffice to listen")
        self._desktop = self._service("com.sun.star.frame.Desktop")
        self._clipboard = self._service("com.sun.star.datatransfer.clipboard.SystemClipboard")
        self._toolkit = self._service("com.sun.star.awt.Toolkit")
        self._dispatcher = self._service("com.sun.star.frame.DispatchHelper")

    def paste(
        self,
        program: str,
        files: dict[str, str],
        text: str | None,
        html: str | None,
        fitted: bool,
    ) -> dict:
        """Paste into a fresh document and save it under each URL of ``files``, by kind.

        ``text``, ``html``: what the clipboard must hold first. ``fitted``: lines of a
        spreadsheet are not broken, its columns as wide as what they hold, its grid printed.
        """
        flavours = self._see(text, html)
        document = self._desktop.loadComponentFromURL(
            f"private:factory/{FACTORIES[program]}", "_blank", 0, ()
        )
        try:
            frame = document.CurrentController.Frame
            with DialogAnswerer(self._toolkit) as answerer:
                self._dispatcher.executeDispatch(frame, ".uno:Paste", "", 0, ())
                wait(document.isModified, f"something to be pasted into {program}")
            if fitted and program == "calc":
                _fit(document)
            for kind, url in files.items():
                self._save(document, program, kind, url)
        finally:
            document.setModified(False)
            document.close(True)
        return {"dialogs": answerer.answered, "flavours": flavours}

    def quit(self) -> dict:
        """End LibreOffice; the answer comes first."""
        with contextlib.suppress(Exception):  # the pipe breaks
            self._desktop.terminate()
        return {}

    def _save(self, document, program: str, kind: str, url: str) -> None:
        name = FILTERS[f"{program}.pdf" if kind == "pdf" else kind]
        wanted = {"FilterName": name, "Overwrite": True}
        values = tuple(PropertyValue(Name=key, Value=value) for key, value in wanted.items())
        document.storeToURL(url, values)

    def _see(self, text: str | None, html: str | None) -> list[str]:
        """Wait until the clipboard has just this; LibreOffice looks about once a second."""
        found: dict[str, object] = {}

        def is_there():
            try:
                found.update(self._looked())
            except Exception:  # noqa: BLE001 - what it listed is gone: it is about to look again
                return None
            right = (found.get("text"), found.get("html")) == (text, html)
            return found["flavours"] if right else None

        try:
            return wait(is_there, "the clipboard")
        except TimeoutError as error:
            cut = {key: repr(value)[:300] for key, value in found.items()} or "nothing"
            raise TimeoutError(
                f"{error}: it has {cut}, wanted was {(text or '')[:300]!r}"
            ) from None

    def _looked(self) -> dict[str, object]:
        contents = self._clipboard.getContents()
        if contents is None:
            return {"flavours": [], "text": None, "html": None}
        flavours = {one.MimeType: one for one in contents.getTransferDataFlavors()}
        told = next((name for name in flavours if "charset=utf-16" in name), None)
        text = contents.getTransferData(flavours[told]) if told else None
        html = None
        if "text/html" in flavours:
            html = bytes(contents.getTransferData(flavours["text/html"]).value).decode()
        return {
            "flavours": sorted(flavours),
            "text": text and text.replace("\r\n", "\n"),
            "html": html and html.rstrip("\0"),
        }

    def _service(self, name: str):
        return self._context.ServiceManager.createInstanceWithContext(name, self._context)


def main() -> None:
    """Obey until stdin ends."""
    office = Office(sys.argv[1])
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        command = json.loads(line)
        try:
            answer = getattr(office, command.pop("do"))(**command)
        except Exception as error:  # noqa: BLE001 - the test tells it
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
