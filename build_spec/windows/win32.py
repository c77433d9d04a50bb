"""What the probes ask of Windows past Qt: its clipboard, windows, mouse, files held by others."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

user, kernel = ctypes.windll.user32, ctypes.windll.kernel32
handle = ctypes.c_void_p
for function in (
    kernel.GlobalLock, kernel.CreateFileW, user.GetClipboardData,
    user.CreateWindowExW,
):  # fmt: skip
    function.restype = handle
kernel.GlobalSize.restype = ctypes.c_size_t
for function in (
    kernel.GlobalLock, kernel.GlobalSize, kernel.GlobalUnlock, kernel.CloseHandle,
    user.OpenClipboard,
):  # fmt: skip
    function.argtypes = (handle,)
user.PostMessageW.argtypes = (handle, ctypes.c_uint, ctypes.c_size_t, ctypes.c_ssize_t)

STANDARD = {
    1: "CF_TEXT", 2: "CF_BITMAP", 3: "CF_METAFILEPICT", 7: "CF_OEMTEXT", 8: "CF_DIB",
    13: "CF_UNICODETEXT", 14: "CF_ENHMETAFILE", 15: "CF_HDROP", 16: "CF_LOCALE", 17: "CF_DIBV5",
}  # fmt: skip
NO_MEMORY = ("CF_BITMAP", "CF_METAFILEPICT", "CF_ENHMETAFILE")
"""Formats that are handles of something else."""
SYSTEM_MADE = {"CF_LOCALE", "CF_OEMTEXT", "CF_BITMAP", "CF_DIBV5", "CF_TEXT", "DataObject",
               "Ole Private Data", "Wine Marshalled DataObject"}  # fmt: skip
"""Formats that the system makes of others, or that OLE keeps for itself."""
WM_CLOSE = 0x10
_READ_WRITE, _OPEN_EXISTING = 0xC0000000, 3
_LEFT_DOWN, _LEFT_UP = 2, 4


@contextmanager
def open_clipboard(seconds: float = 3) -> Iterator[None]:
    """The clipboard, opened as soon as nobody else has it. Raises TimeoutError."""
    # Of a program: nobody opens it without a window for long.
    window = user.CreateWindowExW(0, "STATIC", "probe", 0, 0, 0, 1, 1, None, None, None, None)
    end = time.monotonic() + seconds
    while not user.OpenClipboard(window):
        if time.monotonic() > end:
            raise TimeoutError("somebody else holds the clipboard")
        time.sleep(0.05)
    try:
        yield
    finally:
        user.CloseClipboard()
        user.DestroyWindow(handle(window))


def clipboard_content() -> dict[str, bytes | None]:
    """What stands on the clipboard, by the name of the format; None: listed, but empty."""
    content: dict[str, bytes | None] = {}
    with open_clipboard():
        number = user.EnumClipboardFormats(0)
        while number:
            name = STANDARD.get(number) or _registered(number)
            content[name] = b"" if name in NO_MEMORY else _memory(user.GetClipboardData(number))
            number = user.EnumClipboardFormats(number)
    return content


def _registered(number: int) -> str:
    buffer = ctypes.create_unicode_buffer(256)
    user.GetClipboardFormatNameW(number, buffer, len(buffer))
    return buffer.value


def _memory(block: int | None) -> bytes | None:
    place = kernel.GlobalLock(block) if block else None
    if not place:
        return None
    try:
        return ctypes.string_at(place, kernel.GlobalSize(block))
    finally:
        kernel.GlobalUnlock(block)


@contextmanager
def held_file(path: Path, shared: int) -> Iterator[None]:
    """A file that is open elsewhere; ``shared``: 0 nothing, 1 reading, 3 reading and writing."""
    opened = kernel.CreateFileW(str(path), _READ_WRITE, shared, None, _OPEN_EXISTING, 0, None)
    if opened is None or opened == handle(-1).value:
        raise OSError(f"{path} could not be held")
    try:
        yield
    finally:
        kernel.CloseHandle(opened)


def windows_titled(word: str) -> dict[int, str]:
    """Visible windows with a word in their title, and their titles."""
    found: dict[int, str] = {}

    @ctypes.WINFUNCTYPE(ctypes.c_int, handle, handle)
    def note(window: int, _more: int) -> int:
        buffer = ctypes.create_unicode_buffer(300)
        user.GetWindowTextW(handle(window), buffer, len(buffer))
        if word in buffer.value and user.IsWindowVisible(handle(window)):
            found[window] = buffer.value
        return 1

    user.EnumWindows(note, None)
    return found


def wait_for_window(word: str, seconds: float) -> dict[int, str]:
    """Windows as soon as there are any; none where none came in time."""
    end = time.monotonic() + seconds
    while not (found := windows_titled(word)) and time.monotonic() < end:
        time.sleep(0.2)
    return found


def close_windows(word: str, seconds: float) -> bool:
    """Ask windows to close as their user does; whether all are gone in time."""
    end = time.monotonic() + seconds
    for window in windows_titled(word):
        user.PostMessageW(window, WM_CLOSE, 0, 0)
    while (left := windows_titled(word)) and time.monotonic() < end:
        time.sleep(0.2)
    return not left


def drag_mouse(start: tuple[int, int], end: tuple[int, int], steps: int = 12) -> None:
    """Press the left button at a place of the screen, move in steps, let go."""
    user.SetCursorPos(*start)
    time.sleep(0.3)
    user.mouse_event(_LEFT_DOWN, 0, 0, 0, 0)
    time.sleep(0.2)
    for step in range(1, steps + 1):
        x, y = (a + (b - a) * step // steps for a, b in zip(start, end, strict=True))
        user.SetCursorPos(x, y)
        # A move that programs are told of, where the pointer is only set.
        user.mouse_event(1, 0, 0, 0, 0)
        time.sleep(0.12)
    time.sleep(0.4)
    user.mouse_event(_LEFT_UP, 0, 0, 0, 0)


def code_page() -> int:
    """The system's code page for programs without Unicode: 936 is Chinese."""
    return int(kernel.GetACP())


def is_wine() -> bool:
    """Whether this Windows is Wine's."""
    return hasattr(ctypes.windll.ntdll, "wine_get_version")
