"""Set up .venv, the locked packages and the system libraries: all that `make` needs first.

Standard library only, and written for any Python 3.7+, so that an old one can say what is
missing. Exit code 0: ready; 1: a step failed; 2: something is missing that only an
administrator can install, and the one command for it was printed.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

# Started as a script by a Python that knows nothing of this project.
sys.path.insert(0, str(Path(__file__).resolve().parent))
import system_parts
from system_parts import say

PROJECT = Path(__file__).resolve().parent.parent
OLDEST, NEWEST = (3, 11), (3, 14)
LOCK, LOCK_BUILD, LOCK_DEV = "requirements.txt", "requirements-build.txt", "requirements-dev.txt"
LOCK_FREEZE = "requirements-freeze.txt"
STAMP = "parkfacts-setup.json"


class SetupError(Exception):
    """A step failed; the message is for the person at the terminal."""

    code = 1


class NoPython(SetupError):
    """No Python that the locked packages support."""

    code = 2


def python_version(interpreter: str) -> tuple[int, int]:
    """(major, minor) of an interpreter; (0, 0) if it cannot be started."""
    if Path(interpreter).samefile(sys.executable):
        return sys.version_info[0], sys.version_info[1]
    code = "import sys; print(*sys.version_info[:2])"
    with contextlib.suppress(OSError, ValueError, subprocess.CalledProcessError):
        major, minor = subprocess.check_output(
            [interpreter, "-c", code], stderr=subprocess.DEVNULL, encoding="ascii"
        ).split()
        return int(major), int(minor)
    return 0, 0


def find_python() -> str:
    """Path of a Python that the locked packages support: this one, else the newest on PATH.

    Raises NoPython if there is none.
    """
    names = [f"python{OLDEST[0]}.{n}" for n in range(NEWEST[1], OLDEST[1] - 1, -1)]
    found = [shutil.which(name) for name in [*names, "python3", "python"]]
    for interpreter in [sys.executable, *found]:
        if interpreter and OLDEST <= python_version(interpreter) <= NEWEST:
            return interpreter
    raise NoPython(
        "needs Python {}.{} to {}.{}, and none is on PATH (this is {}.{}).\n"
        "Install one (Debian 12 and Ubuntu 24.04 have it as the package python3) and start again, "
        "or name it: make PYTHON=/path/to/python3.12 …".format(
            *OLDEST, *NEWEST, *sys.version_info[:2]
        )
    )


def bin_folder(venv: Path) -> Path:
    """Where a virtual environment keeps its programs."""
    return venv / ("Scripts" if os.name == "nt" else "bin")


def digest(*parts: str) -> str:
    """SHA-256 of some texts."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def wanted_state(venv: Path, version: tuple[int, int]) -> dict[str, str]:
    """What the stamp must say of each step for it to be done: step -> hash of its inputs."""
    text = {
        name: PROJECT.joinpath(name).read_text(encoding="utf-8")
        for name in (LOCK, LOCK_BUILD, LOCK_DEV, LOCK_FREEZE, "pyproject.toml")
    }
    return {
        # The path, because the programs in a virtual environment name it: a moved one is broken.
        "packages": digest(str(venv), repr(version), text[LOCK], text[LOCK_BUILD]),
        "dev": digest(text[LOCK_DEV]),
        "freeze": digest(text[LOCK_FREEZE]),
        "project": digest(text["pyproject.toml"]),
    }


def read_stamp(venv: Path) -> dict[str, str]:
    """What was set up in venv, empty if nothing whole is there."""
    program = bin_folder(venv) / ("python.exe" if os.name == "nt" else "python")
    if program.exists():
        with contextlib.suppress(OSError, ValueError):
            stamp = json.loads(venv.joinpath(STAMP).read_text(encoding="utf-8"))
            if isinstance(stamp, dict):
                return stamp
    return {}


def write_stamp(venv: Path, stamp: dict[str, str]) -> None:
    """Write the stamp whole or not at all: it is what makes an environment count as good."""
    new = venv / (STAMP + ".new")
    new.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    new.replace(venv / STAMP)


def run(command: list[str]) -> None:
    """Run a step of the set-up inside the project. Raises SetupError if it fails."""
    unwanted = ("PYTHONPATH", "PYTHONHOME", "PIP_USER", "PIP_TARGET", "PIP_PREFIX")
    environment = {key: text for key, text in os.environ.items() if key not in unwanted}
    if subprocess.call(command, cwd=str(PROJECT), env=environment) != 0:
        raise SetupError("this step failed (its messages are above): " + " ".join(command))


def pip_install(venv: Path, *arguments: str) -> None:
    """Install into venv, without asking and without looking for newer versions of pip."""
    python = str(bin_folder(venv) / "python")
    quiet = ["--quiet", "--no-input", "--disable-pip-version-check"]
    run([python, "-m", "pip", "install", *quiet, *arguments])


def set_up(interpreter: str, venv: Path, dev: bool, freeze: bool = False) -> bool:
    """Bring venv to the wanted state, doing only what its stamp does not say is done.

    To freeze, nothing but what runs may be there: the project itself goes in later, as a wheel.
    False if an administrator has to install parts of the system first.
    """
    wanted = wanted_state(venv, python_version(interpreter))
    stamp = read_stamp(venv)
    is_new = stamp.get("packages") != wanted["packages"]
    if not system_parts.provide(interpreter if is_new else None, interpreter if freeze else None):
        return False
    more, lock = ("freeze", LOCK_FREEZE) if freeze else ("dev", LOCK_DEV)
    steps = ["packages", more] if dev or freeze else ["packages"]
    steps += [] if freeze else ["project"]
    if all(stamp.get(step) == wanted[step] for step in steps):
        return True
    # No stamp while packages are installed: what was interrupted there is not taken as good.
    with contextlib.suppress(FileNotFoundError):
        venv.joinpath(STAMP).unlink()
    locked = ["--require-hashes", "--only-binary", ":all:"]
    if is_new:
        say(f"installing the locked packages into {venv.name} (some minutes at first) …")
        if venv.exists():
            shutil.rmtree(str(venv))
        run([interpreter, "-m", "venv", str(venv)])
        pip_install(venv, *locked, "-r", LOCK, "-r", LOCK_BUILD)
        stamp = {"packages": wanted["packages"]}
    if more in steps and stamp.get(more) != wanted[more]:
        say(f"installing the locked packages of {lock} …")
        pip_install(venv, *locked, "-r", lock)
        stamp[more] = wanted[more]
    if freeze:
        write_stamp(venv, stamp)
        return True
    # A mistake in pyproject.toml must not cost all packages again.
    stamp.pop("project", None)
    write_stamp(venv, stamp)
    pip_install(venv, "--no-deps", "--no-build-isolation", "--no-index", "--editable", ".")
    write_stamp(venv, {**stamp, "project": wanted["project"]})
    return True


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Let a second set-up of the same folder wait for the first."""
    with PROJECT.joinpath("pyproject.toml").open("rb") as handle:
        if os.name != "nt":
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def main(argv: list[str] | None = None) -> int:
    """Set up and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--venv", default=".venv", help="the environment (default: %(default)s)")
    parser.add_argument("--dev", action="store_true", help="with the packages for tests and checks")
    parser.add_argument("--freeze", action="store_true", help="with PyInstaller, for `make build`")
    arguments = parser.parse_args(argv)
    try:
        interpreter = find_python()
        with alone():
            venv = PROJECT / arguments.venv
            ready = set_up(interpreter, venv, arguments.dev, arguments.freeze)
    except SetupError as error:
        say(str(error))
        return error.code
    except OSError as error:
        say(f"the set-up could not go on: {error}")
        return 1
    except KeyboardInterrupt:
        say("interrupted; the next start begins again where nothing is half done")
        return 130
    return 0 if ready else 2


if __name__ == "__main__":
    sys.exit(main())
