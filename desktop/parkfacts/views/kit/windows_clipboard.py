"""The clipboard of Windows where Qt's is not enough: is it free, keep what is on it, pictures.

Imported under Windows only.
"""

from __future__ import annotations

import ctypes
import sys

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

assert sys.platform == "win32"

_DIB = 8
"""CF_DIB: what every program takes as a picture. A .bmp file without its first 14 bytes."""
_FILE_HEADER = 14
_MOVEABLE = 2
_NO_SCREEN_WINDOW = -3
_user, _kernel, _ole = ctypes.windll.user32, ctypes.windll.kernel32, ctypes.windll.ole32
_handle, _size = ctypes.c_void_p, ctypes.c_size_t
_user.CreateWindowExW.restype = _handle
_user.CreateWindowExW.argtypes = (
    *(ctypes.c_ulong, ctypes.c_wchar_p, ctypes.c_wchar_p, ctypes.c_ulong),
    *([ctypes.c_int] * 4),
    *([_handle] * 4),
)
_user.DestroyWindow.argtypes = _user.OpenClipboard.argtypes = (_handle,)
_user.SetClipboardData.restype = _handle
_user.SetClipboardData.argtypes = (ctypes.c_uint, _handle)
_user.RegisterClipboardFormatW.argtypes = (ctypes.c_wchar_p,)
_kernel.GlobalAlloc.restype = _kernel.GlobalLock.restype = _handle
_kernel.GlobalAlloc.argtypes = (ctypes.c_uint, _size)
_kernel.GlobalLock.argtypes = _kernel.GlobalUnlock.argtypes = (_handle,)
_kernel.GlobalFree.argtypes = (_handle,)


def is_free() -> bool:
    """Whether no other program holds the clipboard open at this moment."""
    if not _user.OpenClipboard(None):
        return False
    _user.CloseClipboard()
    return True


def keep() -> bool:
    """Hand over what Qt would write only when somebody pastes; whether it was taken.

    From then on it stands there whatever becomes of us. Qt throws its own copy away as soon as a
    next one is to be set, even where that fails: every format stays listed, and none has content.
    """
    return bool(_ole.OleFlushClipboard() == 0)


def write_picture(png: bytes, more: dict[str, bytes]) -> bool:
    """Put a picture there as PNG and CF_DIB, with more formats by name; whether it stands there.

    Qt would list every encoding that it knows, 18 of them, and the system asks for all when we end.
    """
    contents = {_user.RegisterClipboardFormatW("PNG"): png, _DIB: _device_independent(png)}
    contents |= {_user.RegisterClipboardFormatW(name): data for name, data in more.items()}
    # Without a window that has opened it, an emptied clipboard takes nothing.
    owner = _user.CreateWindowExW(
        0, "STATIC", None, 0, 0, 0, 0, 0, _NO_SCREEN_WINDOW, None, None, None
    )
    try:
        if not _user.OpenClipboard(owner):
            return False
        try:
            return bool(_user.EmptyClipboard()) and all(map(_set, contents, contents.values()))
        finally:
            _user.CloseClipboard()
    finally:
        _user.DestroyWindow(owner)


def _set(format_id: int, content: bytes) -> bool:
    """Put one format on the opened clipboard; the system owns the memory from then on."""
    memory = _kernel.GlobalAlloc(_MOVEABLE, len(content))
    place = _kernel.GlobalLock(memory) if memory else None
    if place is None:
        return False
    ctypes.memmove(place, content, len(content))
    _kernel.GlobalUnlock(memory)
    if _user.SetClipboardData(format_id, memory):
        return True
    _kernel.GlobalFree(memory)
    return False


def _device_independent(png: bytes) -> bytes:
    """The picture as CF_DIB has it; its resolution is in it."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImage.fromData(png).save(buffer, "BMP")  # type: ignore[call-overload]
    return bytes(data.data())[_FILE_HEADER:]
