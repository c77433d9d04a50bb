"""Run inside the chroot: makes what the interpreter needs and neither its wheel nor Wine has.

python.exe, python3.dll (PySide6 is linked with it), and the mathematics of complex numbers, which
Wine's ucrtbase has no more than the names of: numpy ends at its import without.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

PYTHON = Path("/opt/python")
WORK = Path("/opt/shims")
TOOLS = "x86_64-w64-mingw32-"
MATH = b"api-ms-win-crt-math-l1-1-0.dll"
# As long as the name that it is written over.
OURS = b"crtmath-shim-for-wine-only.dll"
PATCHED = ("numpy", "numpy.libs", "pandas", "pandas.libs")
# Functions of C99 by what they take and give; each with f (float) and l (long double) behind, too.
OF_ONE = (
    *("cacos", "cacosh", "casin", "casinh", "catan", "catanh", "ccos", "ccosh", "cexp", "clog"),
    *("clog10", "conj", "cproj", "csin", "csinh", "csqrt", "ctan", "ctanh"),
)
TO_REAL = ("cabs", "carg", "cimag", "creal", "norm")
# Those that C99 does not have.
WRITTEN_OUT = {
    "norm": "creal(z) * creal(z) + cimag(z) * cimag(z)",
    "clog10": "clog(z) / 2.302585092994046",
}
PROGRAM = """
#include <wchar.h>
__declspec(dllimport) int Py_Main(int, wchar_t **);
int wmain(int count, wchar_t **words) { return Py_Main(count, words); }
"""
# Says what python.org's says: Windows 10, and paths of any length.
MANIFEST = """<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
<compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1"><application>
<supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"/></application></compatibility>
<application xmlns="urn:schemas-microsoft-com:asm.v3"><windowsSettings>
<longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPathAware>
</windowsSettings></application></assembly>
"""


def tool(name: str, *arguments: str | Path) -> str:
    """Run a program of mingw; what it says. Raises CalledProcessError."""
    command = [TOOLS + name, *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def exports(library: Path) -> Iterator[str]:
    """The names that a library exports."""
    table = tool("objdump", "-p", library).partition("[Ordinal/Name Pointer] Table")[2]
    for line in table.splitlines()[1:]:
        if "[" in line and "]" in line:
            yield line.split()[-1]
        elif not line.strip():
            return


def complex_function(name: str) -> str | None:
    """C that gives an export of complex mathematics, as ``own_NAME``; None where it is another."""
    known = {*OF_ONE, *TO_REAL, "cpow"}
    if name in known:
        base, kind, end = name, "double", ""
    elif name[:-1] in known and name[-1] in "fl":
        # Microsoft's long double is a double.
        base, end = name[:-1], name[-1].replace("l", "")
        kind = "float" if end else "double"
    else:
        return None
    number = f"{kind} _Complex"
    gives = kind if base in TO_REAL else number
    if base == "cpow":
        return f"{gives} own_{name}({number} z, {number} y) {{ return cpow{end}(z, y); }}\n"
    body = WRITTEN_OUT.get(base) or f"{base}{end}(z)"
    return f"{gives} own_{name}({number} z) {{ return {body}; }}\n"


def make_library(name: str, source: str, exported: list[str]) -> None:
    """A library beside the interpreter, of C and lines of a .def file."""
    code, names = WORK / f"{name}.c", WORK / f"{name}.def"
    code.write_text("#include <complex.h>\n" + source, encoding="ascii")
    names.write_text(f"LIBRARY {name}\nEXPORTS\n" + "\n".join(exported) + "\n", encoding="ascii")
    tool("gcc", "-shared", "-O1", "-static-libgcc", "-o", PYTHON / name, code, names)


def make_program() -> None:
    """python.exe: the interpreter is in its library."""
    WORK.joinpath("python.c").write_text(PROGRAM, encoding="ascii")
    WORK.joinpath("python.manifest").write_text(MANIFEST, encoding="ascii")
    resources = WORK / "python.rc"
    resources.write_text(f'1 24 "{WORK}/python.manifest"\n', encoding="ascii")
    tool("windres", resources, "-o", WORK / "python.res.o")
    library = PYTHON / "python311.dll"
    tool("gcc", "-municode", "-o", PYTHON / "python.exe", WORK / "python.c",
         WORK / "python.res.o", library)  # fmt: skip


def main() -> None:
    """Make all, and let numpy and pandas use it."""
    WORK.mkdir(exist_ok=True)
    make_program()
    forwarded = [f"{name}=python311.{name}" for name in exports(PYTHON / "python311.dll")]
    make_library("python3.dll", "", forwarded)
    source, exported = "", []
    for name in exports(PYTHON.with_name("math.dll")):
        own = complex_function(name)
        source += own or ""
        exported.append(f"{name}=own_{name}" if own else f"{name}=ucrtbase.{name}")
    make_library(OURS.decode(), source, exported)
    packages = PYTHON / "Lib" / "site-packages"
    for folder in PATCHED:
        for file in packages.joinpath(folder).rglob("*"):
            if file.suffix in (".pyd", ".dll") and MATH in (content := file.read_bytes()):
                file.write_bytes(content.replace(MATH, OURS))


if __name__ == "__main__":
    main()
