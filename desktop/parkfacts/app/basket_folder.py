"""The folder of the user's baskets: each a file that is written soon after each change."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from parkfacts.app.basket import OpenBasket, whole
from parkfacts.app.folder_watch import FolderWatch
from parkfacts.app.saver import Saver
from parkfacts.exchange.files.basket_file import (
    ENDING,
    decode_basket,
    encode_basket,
    file_name,
    read_basket,
    read_bytes,
    write_basket,
)
from parkfacts.exchange.files.locks import locked
from parkfacts.exchange.files.whole import WINDOW_PATIENCE, read_whole
from parkfacts.facts.basket.items import Basket
from parkfacts.facts.input_file import is_file
from parkfacts.facts.phrase import Phrase, pattern
from parkfacts.facts.problems import InputError, why_refused

_SOON_MS = 300


class KeptBasket(NamedTuple):
    """A basket of the folder; ``problem`` says why it cannot be read, if it cannot."""

    path: Path
    title: str
    size: int
    problem: str = ""


class BasketFolder(QObject):
    """Holds the open basket and its file. Nothing that could not be read is ever written over."""

    opened = Signal()
    """Another basket is open."""
    failed = Signal(object)
    """What went wrong, in a sentence for the user: a Phrase."""
    recovered = Signal()
    """What could not be written is written now."""
    placed = Signal(str)
    """The name of the file that the open basket is kept in from now on; empty: none yet."""
    renewed = Signal()
    """What another window has made of the open basket is in it now."""

    def __init__(self, folder: Path | None, parent: QObject | None = None) -> None:
        """``folder``: where baskets are kept; None: nowhere."""
        super().__init__(parent)
        self.folder = folder
        self.path: Path | None = None
        self._written = b""
        """The bytes that the file had when it was read or written last."""
        self.basket = OpenBasket(Basket(title=self._new_title()), self)
        self._saved: Basket | None = self.basket.content
        """What needs no writing; None: whatever is open is to be written."""
        self._saver = Saver(self._write, _SOON_MS, self)
        self._saver.recovered.connect(self.recovered)
        self._saver.failed.connect(self._tell)
        self.basket.changed.connect(self._changed)
        self.may_renew: Callable[[], bool] = _always
        """Asked before another window's changes come in: whether nothing is being written here."""
        self._watch = FolderWatch(self)
        self._watch.touched.connect(self._renew)

    def start(self, name: str) -> None:
        """Open the basket that was open last, by the name of its file.

        Without one that can be opened: the one that was written last.
        """
        if self.folder is None:
            return
        path = self.folder / name
        if name and path.name == name and is_file(path) and self.open(path):
            return
        there = [kept.path for kept in self.listed() if not kept.problem and kept.path != path]
        if there:
            self.open(max(there, key=_written_at))

    def listed(self) -> list[KeptBasket]:
        """All baskets of the folder, by title; the open one as it is now."""
        found = []
        for path in sorted(self.folder.glob(f"*{ENDING}")) if self.folder else []:
            if path == self.path:
                continue
            try:
                basket = read_basket(path)
                found.append(KeptBasket(path, basket.title, len(basket.items)))
            except InputError as error:
                found.append(KeptBasket(path, path.stem, 0, str(error)))
        return sorted(found, key=lambda kept: kept.title)

    def open(self, path: Path) -> bool:
        """Open a basket of the folder; what is open stays where that cannot be read."""
        if self.path is not None and _is_same(path, self.path):
            self._renew()
            return self.save()
        try:
            data = read_bytes(path)
            basket = decode_basket(data, str(path))
        except InputError as error:
            self.failed.emit(Phrase("资料篮打不开：{why}", why=error.told))
            return False
        if not self.save():
            return False
        self._take(basket, path, data)
        return True

    def take_in(self, path: Path) -> bool:
        """Open a basket that somebody handed on: a copy of it comes into the folder."""
        if self.folder is not None and path.parent.resolve() == self.folder.resolve():
            return self.open(path)
        try:
            basket = read_basket(path)
        except InputError as error:
            self.failed.emit(Phrase("资料篮打不开：{why}", why=error.told))
            return False
        for kept in self.listed():  # the very same came in before
            if not kept.problem and kept.title == basket.title and read_basket(kept.path) == basket:
                return self.open(kept.path)
        if not self.save():
            return False
        self._take(basket)
        self._saved = None
        return self.save()

    def create(self, title: str = "") -> bool:
        """Begin an empty basket; the open one stays in the folder."""
        if not self.save():
            return False
        self._take(Basket(title=whole(title.strip()) or self._new_title()))
        if title.strip():
            self._saved = None
            self.save()
        return True

    def remove(self) -> Path | None:
        """Lay the open basket aside, under another ending, and begin an empty one."""
        if not self.save():
            return None
        aside = None
        if self.path is not None and self.path.exists():
            try:
                with locked(self.path.parent, WINDOW_PATIENCE):
                    aside = _free(self.path.with_name(f"{self.path.name}.removed"))
                    self.path.replace(aside)
            except OSError as error:
                self._tell(error, self.path)
                return None
        self._take(Basket(title=self._new_title()))
        return aside

    def hand_on(self, path: Path) -> bool:
        """Write a copy of the open basket to a file of the user's choice."""
        try:
            write_basket(path, self.basket.content, 2 * WINDOW_PATIENCE)
        except OSError as error:
            self._tell(error, path)
            return False
        return True

    def save(self) -> bool:
        """Write what has changed; False if it could not be written, and it is tried again later."""
        return self._saver.now()

    def _write(self) -> OSError | None:
        """Write what has changed; the error where that failed."""
        content = self.basket.content
        if self.folder is None or content == self._saved:
            return None
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with locked(self.folder, WINDOW_PATIENCE):
                path = self._own_path()
                written = write_basket(path, content, WINDOW_PATIENCE)
        except OSError as error:
            return error
        had, self._saved, self._written = self.path, content, written
        self._place(path)
        if had not in (None, path):
            text = pattern("资料篮文件在别处改过，没有盖掉；这里的另存为 {name}")
            self.failed.emit(Phrase(text, name=path.name))
        return None

    def _own_path(self) -> Path:
        """The file to write to: a new one if another window has written to ours since.

        The folder is locked, so that nobody writes between this look and our writing.
        Raises OSError if it cannot be told.
        """
        assert self.folder is not None
        if self.path is None:
            return _free(self.folder / file_name(self.basket.content.title))
        if self.path.exists():
            there = read_whole(self.path, WINDOW_PATIENCE)
            if there not in (self._written, encode_basket(self.basket.content)):
                return _free(self.path)
        return self.path

    def _renew(self) -> None:
        """Take in what another window has written to the file, unless it differs here as well."""
        if self.path is None or self.basket.content != self._saved:
            return
        try:
            data = read_bytes(self.path)
            if data == self._written:
                return
            basket = decode_basket(data, str(self.path))
        except InputError:
            return  # gone or broken: what is here stays, and the next save sees to it
        if not self.may_renew():
            self._watch.again(_SOON_MS)
        elif self.basket.content == self._saved:
            self._saved, self._written = basket, data
            self.basket.renew(basket, Phrase("另一个窗口的改动"))
            self.renewed.emit()

    def _take(self, basket: Basket, path: Path | None = None, data: bytes = b"") -> None:
        """Have another basket open, of the file and the bytes that it was read from, if of any."""
        self._saved, self._written = basket, data
        self._place(path)
        self.basket.open(basket)
        self.opened.emit()

    def _place(self, path: Path | None) -> None:
        if path is not None:
            self._watch.watch(path.parent)
        if path != self.path:
            self.path = path
            self.placed.emit(path.name if path else "")

    def _new_title(self) -> str:
        """A title that no basket of the folder has taken for its file."""
        title, number = self.tr("资料篮"), 2
        found = title
        while self.folder is not None and (self.folder / file_name(found)).exists():
            found, number = f"{title} {number}", number + 1
        return found

    def _changed(self) -> None:
        if self.folder is not None and self.basket.content != self._saved:
            self._saver.soon()

    def _tell(self, error: OSError, path: Path | None = None) -> None:
        why = why_refused(error)
        where = path or self.path or self.folder
        self.failed.emit(Phrase("资料篮没有存下：{path}（{why}）", path=where, why=why))


def _always() -> bool:
    return True


def _is_same(one: Path, other: Path) -> bool:
    """Whether two paths, however they are spelled, lead to one file."""
    with suppress(OSError):
        return one.samefile(other)
    return one == other


def _written_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _free(path: Path) -> Path:
    """The path, or the first like it with a number that no file has."""
    number, found = 2, path
    while found.exists():
        found = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return found
